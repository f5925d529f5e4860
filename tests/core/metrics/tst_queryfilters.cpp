#include "core/metrics/metricentities.h"
#include "core/metrics/queryfilters.h"
#include "tests/core/dashboards/fakemetricsource.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

/// Label names and values are questions that wait for the test's answer.
class LabelSource : public FakeMetricSource
{
public:
    struct Asked : Question<QStringList>
    {
        QString what; ///< "names", "names up", "values job"
        TimeRange range;
    };
    std::vector<std::shared_ptr<Asked>> asked;

    Task<Result<QStringList>> labelNames(QStringList matchers, TimeRange range) override
    {
        const QString what = (QStringList(QStringLiteral("names")) + matchers).join(u' ');
        return answered(add(what, range));
    }
    Task<Result<QStringList>> labelValues(QString label, QStringList, TimeRange range) override
    {
        return answered(add(QStringLiteral("values ") + label, range));
    }

    QStringList open() const
    {
        QStringList texts;
        for (const auto &question : asked) {
            if (question->open())
                texts.append(question->what);
        }
        return texts;
    }
    bool answer(const char *what, Result<QStringList> answer)
    {
        for (const auto &question : asked) {
            if (question->open() && question->what == QLatin1String(what))
                return question->give(std::move(answer));
        }
        return false;
    }

private:
    static Task<Result<QStringList>> answered(std::shared_ptr<Asked> question)
    {
        auto answer = co_await AnswerOf<QStringList>(question);
        co_return answer;
    }
    std::shared_ptr<Asked> add(QString what, TimeRange range)
    {
        auto question = std::make_shared<Asked>();
        question->what = std::move(what);
        question->range = range;
        asked.push_back(question);
        return question;
    }
};

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

const EntityFilters Api{{EntityKind::Service, QStringLiteral("api"), false}};
const Error Down(ErrorKind::Network, QStringLiteral("away"));
constexpr qint64 minute = 60'000;

} // namespace

class QueryFiltersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutFiltersNothingIsAsked()
    {
        LabelSource source;
        ManualClock clock;
        QueryFilters filters(source, clock);
        QCOMPARE(filters.apply(QStringLiteral("rate(up[5m]"), {}), (RewrittenQuery{QStringLiteral("rate(up[5m]"), {}}));
        QVERIFY(source.asked.empty());
    }

    void appliesAtOnceAndBetterWhenMoreIsKnown()
    {
        LabelSource source;
        ManualClock clock;
        QueryFilters filters(source, clock);
        QSignalSpy changed(&filters, &QueryFilters::changed);
        const QString expr = QStringLiteral("up");
        QCOMPARE(filters.apply(expr, Api).expr, QStringLiteral("up{service=\"api\"}"));
        QVERIFY(source.answer("names", words("__name__ job instance service")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(filters.entityMap().labels(EntityKind::Service), words("service job"));
        QVERIFY(source.answer("names up", words("__name__ job instance")));
        clock.advance(100);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(filters.apply(expr, Api).expr, QStringLiteral("up{job=\"api\"}"));
        QVERIFY(source.answer("values service", words("api web")));
        QVERIFY(source.answer("values job", words("node scrape")));
        clock.advance(100);
        QCOMPARE(changed.count(), 3);
        const RewrittenQuery query = filters.apply(expr, Api);
        QCOMPARE(query.expr, expr); // no `job` is named "api": the filter means the label `service`
        QCOMPARE(query.notApplied,
                 QStringList(QStringLiteral("service = api is not applied here: up has no label service.")));
    }

    void isPendingUntilAllIsKnown()
    {
        LabelSource source;
        ManualClock clock;
        QueryFilters filters(source, clock);
        QSignalSpy changed(&filters, &QueryFilters::changed);
        const QString expr = QStringLiteral("up");
        QVERIFY(filters.apply(expr, Api).pending);
        QVERIFY(source.answer("names", words("service job")));
        QVERIFY(source.answer("names up", words("service")));
        clock.advance(100);
        QVERIFY(filters.apply(expr, Api).pending); // which services there are is still asked
        changed.clear();
        for (const QString &what : source.open())
            QVERIFY(source.answer(what.toLatin1().constData(), Down));
        clock.advance(100);
        QCOMPARE(changed.count(), 1); // that it will not be known is news, too
        QVERIFY(!filters.apply(expr, Api).pending);
    }

    void aSlowSourceHoldsNobodyBackForLong()
    {
        LabelSource source;
        ManualClock clock;
        QueryFilters filters(source, clock);
        QVERIFY(filters.apply(QStringLiteral("up"), Api).pending);
        QSignalSpy changed(&filters, &QueryFilters::changed);
        clock.advance(3000);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!filters.apply(QStringLiteral("up"), Api).pending);
    }

    void answersThatComeTogetherAreToldOnce()
    {
        LabelSource source;
        ManualClock clock;
        QueryFilters filters(source, clock);
        (void)filters.apply(QStringLiteral("a + b + c"), Api);
        (void)source.answer("names", words("service"));
        QSignalSpy changed(&filters, &QueryFilters::changed);
        for (const char *what : {"names a", "names b", "names c"})
            QVERIFY(source.answer(what, words("service")));
        QCOMPARE(changed.count(), 0);
        clock.advance(100);
        QCOMPARE(changed.count(), 1);
    }

    void knowledgeIsKeptForAWhile()
    {
        LabelSource source;
        ManualClock clock;
        QueryFilters filters(source, clock);
        (void)filters.apply(QStringLiteral("up"), Api);
        (void)source.answer("names", words("service"));
        (void)source.answer("names up", words("service"));
        (void)filters.apply(QStringLiteral("up"), Api);
        clock.advance(5 * minute);
        (void)filters.apply(QStringLiteral("up"), Api);
        QCOMPARE(source.open().filter(QStringLiteral("names")), QStringList());
        clock.advance(6 * minute);
        QSignalSpy changed(&filters, &QueryFilters::changed);
        (void)filters.apply(QStringLiteral("up"), Api);
        QCOMPARE(source.open().filter(QStringLiteral("names")),
                 words("names names_up").replaceInStrings(u"_"_qs, u" "_qs));
        (void)source.answer("names up", words("service"));
        clock.advance(100);
        QCOMPARE(changed.count(), 0); // the same as before is no news
    }

    void failureIsTriedAgainLaterAndForgetsNothing()
    {
        LabelSource source;
        ManualClock clock;
        QueryFilters filters(source, clock);
        (void)filters.apply(QStringLiteral("up"), Api);
        for (const char *what :
             {"names", "names up", "values service", "values job", "values service_name", "values app"})
            QVERIFY(source.answer(what, Down));
        QCOMPARE(filters.apply(QStringLiteral("up"), Api).expr, QStringLiteral("up{service=\"api\"}"));
        QCOMPARE(source.open(), QStringList());
        clock.advance(minute);
        (void)filters.apply(QStringLiteral("up"), Api);
        QVERIFY(source.answer("names", words("job")));
        QVERIFY(source.answer("names up", words("job")));
        QCOMPARE(filters.apply(QStringLiteral("up"), Api).expr, QStringLiteral("up{job=\"api\"}"));
        clock.advance(11 * minute);
        (void)filters.apply(QStringLiteral("up"), Api);
        QVERIFY(source.answer("names", Down));
        QVERIFY(source.answer("names up", Down));
        QCOMPARE(filters.apply(QStringLiteral("up"), Api).expr, QStringLiteral("up{job=\"api\"}"));
    }

    void environmentNamesTheLabels()
    {
        LabelSource source;
        ManualClock clock;
        QueryFilters filters(source, clock, {{QStringLiteral("service"), words("app")}, {QStringLiteral("user"), {}}});
        QCOMPARE(filters.apply(QStringLiteral("up"), Api).expr, QStringLiteral("up{app=\"api\"}"));
        const RewrittenQuery query =
            filters.apply(QStringLiteral("up"), {{EntityKind::User, QStringLiteral("42"), false}});
        QCOMPARE(query.expr, QStringLiteral("up"));
        QCOMPARE(query.notApplied.size(), 1);
    }

    void ownerMayGoWhileAsking()
    {
        LabelSource source;
        ManualClock clock;
        auto filters = std::make_unique<QueryFilters>(source, clock);
        (void)filters->apply(QStringLiteral("up"), Api);
        QVERIFY(!source.open().isEmpty());
        filters.reset();
        QCOMPARE(source.open(), QStringList()); // cancelled
        QVERIFY(!source.answer("names up", words("job")));
        QCOMPARE(clock.timerCount(), std::size_t(0));
    }

    void directoryListsEntitiesOfAllLabels()
    {
        LabelSource source;
        MetricEntities entities(source);
        Scope scope;
        std::optional<Result<QStringList>> found;
        const auto ask = [&](EntityKind kind) {
            found.reset();
            scope.restart("ask", entities.values(kind, {0, 1}),
                          [&found](Result<QStringList> values) { found.emplace(std::move(values)); });
            QVERIFY(source.answer("names", words("instance job service")));
        };
        ask(EntityKind::Service);
        QVERIFY(source.answer("values service", words("web api")));
        QVERIFY(source.answer("values job", words("node api")));
        QVERIFY(found && *found);
        QCOMPARE(**found, words("api node web"));
        ask(EntityKind::Host);
        QVERIFY(source.answer("values instance", words("b:1 a:1 a:2")));
        QVERIFY(found && *found);
        QCOMPARE(**found, words("a b"));
        ask(EntityKind::User);
        QVERIFY(found && !*found);
        QVERIFY(found->error().kind == ErrorKind::Unsupported);
        QCOMPARE(found->error().message, QStringLiteral("This source has no label user_id / user."));
    }
};

OPS_TEST(QueryFiltersTest)
#include "tst_queryfilters.moc"
