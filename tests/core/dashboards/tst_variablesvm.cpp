#include "core/dashboards/variablesvm.h"
#include "tests/core/dashboards/answers.h"
#include "tests/core/dashboards/fakemetricsource.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

Variable variableOf(const char *name, const char *query, const char *current = "",
                    Variable::Kind kind = Variable::Kind::Query)
{
    Variable variable;
    variable.name = QString::fromLatin1(name);
    variable.query = QString::fromLatin1(query);
    variable.kind = kind;
    variable.current = words(current);
    return variable;
}

Variable multi(Variable variable)
{
    variable.multi = variable.includeAll = true;
    return variable;
}

/// Variables over a source that the test answers by hand.
struct VariableStage
{
    ManualClock clock;
    Context context{clock};
    FakeMetricSource source;
    VariablesVm vm;

    explicit VariableStage(std::vector<Variable> variables) : vm(std::move(variables), source, context)
    {
        source.holdLists = true;
        vm.load();
    }
    const VariablesVm::Item &item(const char *name) const { return *vm.item(QString::fromLatin1(name)); }
    QString filled(const char *text) const
    {
        return interpolated(QString::fromLatin1(text), vm.values(), FillFor::PromQl);
    }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return vm.settled(); });
    }
    /// Answers the only open question and waits until the pool is done with it.
    bool answer(const Result<QStringList> &with)
    {
        const auto open = source.openLists();
        if (open.size() != 1)
            return false;
        const std::size_t asked = source.lists.size();
        open[0]->give(with);
        return QTest::qWaitFor([this, asked] { return vm.settled() || source.lists.size() > asked; });
    }
};

} // namespace

class VariablesVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQueryVariable()
    {
        VariableStage s({variableOf("job", "label_values(up{a=\"b\"}, job)", "node")});
        QCOMPARE(s.vm.pending(), words("job"));
        QVERIFY(s.item("job").loading);
        QCOMPARE(s.source.lists[0]->label, QStringLiteral("job"));
        QCOMPARE(s.source.lists[0]->matchers, QStringList(QStringLiteral("up{a=\"b\"}")));
        QCOMPARE(s.source.lists[0]->range, s.context.range());
        QVERIFY(s.answer(words("db node")));
        QCOMPARE(s.item("job").state, DataState::Value);
        QCOMPARE(s.item("job").options.size(), std::size_t(2));
        QCOMPARE(s.item("job").chosen, words("node"));
        QVERIFY(s.vm.pending().isEmpty());
        QCOMPARE(s.filled("up{job=\"$job\"}"), QStringLiteral("up{job=\"node\"}"));
    }

    void aValueThatVanished()
    {
        VariableStage s(
            {variableOf("job", "label_values(job)", "gone"), multi(variableOf("host", "label_values(host)", "gone"))});
        const auto open = s.source.openLists();
        QCOMPARE(open.size(), std::size_t(2));
        open[0]->give(words("db node"));
        open[1]->give(words("a b"));
        QVERIFY(s.settles());
        QCOMPARE(s.item("job").chosen, words("db"));
        QVERIFY(s.item("host").isAll());
        QCOMPARE(s.filled("$host"), QStringLiteral("(a|b)"));
        QCOMPARE(s.item("host").chosenText(), QStringLiteral("All"));
    }

    void dependentsComeAfter()
    {
        VariableStage s({variableOf("pod", "label_values(up{job=\"$job\"}, pod)", "b"),
                         variableOf("job", "label_values(job)", "node")});
        QCOMPARE(s.source.lists.size(), std::size_t(1));
        QCOMPARE(s.vm.pending(), words("pod job"));
        QVERIFY(s.answer(words("db node")));
        QCOMPARE(s.source.lists.size(), std::size_t(2));
        QCOMPARE(s.source.lists[1]->matchers, QStringList(QStringLiteral("up{job=\"node\"}")));
        QCOMPARE(s.vm.pending(), words("pod"));
        QVERIFY(s.answer(words("a b")));
        QCOMPARE(s.item("pod").chosen, words("b"));
        QVERIFY(s.vm.pending().isEmpty());

        s.vm.choose(QStringLiteral("job"), words("db"));
        QCOMPARE(s.vm.pending(), words("pod"));
        QCOMPARE(s.source.lists.back()->matchers, QStringList(QStringLiteral("up{job=\"db\"}")));
        QVERIFY(s.answer(words("c d")));
        QCOMPARE(s.item("pod").chosen, words("c"));
    }

    void aFilterOfOtherValues()
    {
        Variable host = variableOf("host", "label_values(host)");
        host.regex = QStringLiteral("/^$zone-/");
        VariableStage s({multi(variableOf("zone", "a.1,b,c", "a.1 b", Variable::Kind::Custom)), host});
        QVERIFY(s.answer(words("a.1-x a-1-x b-y c-z")));
        QCOMPARE(s.item("host").options.size(), std::size_t(2));
        QCOMPARE(s.item("host").options[0].value, QStringLiteral("a.1")); // the brackets around them are a group
        QCOMPARE(s.item("host").options[1].value, QStringLiteral("b"));
    }

    void aNewerChoiceWins()
    {
        VariableStage s(
            {variableOf("job", "label_values(job)", "a"), variableOf("pod", "label_values(up{job=\"$job\"}, pod)")});
        QVERIFY(s.answer(words("a b c")));
        const auto first = s.source.openLists()[0];
        s.vm.choose(QStringLiteral("job"), words("b"));
        QVERIFY(first->cancelled);
        const auto second = s.source.openLists()[0];
        s.vm.choose(QStringLiteral("job"), words("c"));
        QVERIFY(second->cancelled);
        QVERIFY(!second->give(words("late")));
        QVERIFY(s.answer(words("right")));
        QCOMPARE(s.filled("$pod"), QStringLiteral("right"));
    }

    void deletedInFlight()
    {
        auto s = std::make_unique<VariableStage>(std::vector<Variable>{variableOf("job", "label_values(job)")});
        const auto open = s->source.openLists()[0];
        s.reset();
        QVERIFY(!open->give(words("a")));
    }

    void withoutAnyValueItIsMissing()
    {
        VariableStage s({variableOf("b", "label_values(b)")});
        const Error away(ErrorKind::Network, QStringLiteral("away"));
        QVERIFY(s.answer(away));
        QCOMPARE(s.vm.missing(), QStringList(QStringLiteral("b")));
        QCOMPARE(s.item("b").error.kind, ErrorKind::Network);
        s.vm.retryFailed();
        QVERIFY(s.answer(words("y")));
        QCOMPARE(s.vm.missing(), QStringList());
    }

    void errors()
    {
        VariableStage s({variableOf("job", "label_values(up{, job)", "node"),
                         variableOf("pod", "label_values(up{job=\"$job\"}, pod)")});
        Error wrong(ErrorKind::BadRequest, QStringLiteral("The query is wrong."),
                    QStringLiteral("1:4: parse error\nmore"));
        QVERIFY(s.answer(wrong));
        QCOMPARE(s.item("job").state, DataState::Error);
        QCOMPARE(s.item("job").message, QStringLiteral("The query is wrong. 1:4: parse error"));
        QVERIFY(!s.item("job").details.isEmpty());
        QCOMPARE(s.filled("$job"), QStringLiteral("node")); // better than none
        QCOMPARE(s.source.lists.back()->matchers, QStringList(QStringLiteral("up{job=\"node\"}")));
        QVERIFY(s.answer(words("x")));
        s.vm.retryFailed();
        QVERIFY(s.item("job").loading);
        QVERIFY(s.answer(words("node")));
        QCOMPARE(s.item("job").state, DataState::Value);
        QVERIFY(s.item("job").message.isEmpty());
    }

    void nothingFound()
    {
        VariableStage s({variableOf("job", "label_values(job)", "node")});
        QVERIFY(s.answer(QStringList()));
        QCOMPARE(s.item("job").state, DataState::NoData);
        QVERIFY(!s.item("job").message.isEmpty());
        QCOMPARE(s.filled("<$job>"), QStringLiteral("<>"));
    }

    void whatFollowsTime()
    {
        Variable onTime = variableOf("job", "label_values(job)", "a");
        onTime.refresh = Variable::Refresh::OnTimeChange;
        VariableStage s({onTime, variableOf("host", "label_values(host)")});
        for (const auto &open : s.source.openLists())
            open->give(words("a b"));
        QVERIFY(s.settles());
        s.context.setRange(RangeSpec::relative(QStringLiteral("now-6h")));
        QCOMPARE(s.source.lists.size(), std::size_t(3));
        QCOMPARE(s.source.lists[2]->range, s.context.range());
        QVERIFY(s.vm.pending().isEmpty()); // the old value may be used meanwhile
        QVERIFY(s.answer(words("b")));
        QCOMPARE(s.filled("$job"), QStringLiteral("b"));
    }

    void neverRefreshedKeepsTheFilesOptions()
    {
        Variable never = variableOf("job", "label_values(job)", "b");
        never.refresh = Variable::Refresh::Never;
        Variable empty = never;
        empty.name = QStringLiteral("host");
        never.options = {{QStringLiteral("A"), QStringLiteral("a")}, {QStringLiteral("B"), QStringLiteral("b")}};
        VariableStage s({never, empty});
        QCOMPARE(s.source.lists.size(), std::size_t(1)); // the one that has none
        QCOMPARE(s.filled("$job"), QStringLiteral("b"));
        QCOMPARE(s.item("job").chosenText(), QStringLiteral("B"));
    }

    void anotherSourceIsNotAsked()
    {
        Variable logs = variableOf("app", "label_values(app)", "b");
        logs.otherSource = true;
        Variable listed = logs;
        listed.name = QStringLiteral("listed");
        listed.options = {{QStringLiteral("a"), QStringLiteral("a")}, {QStringLiteral("b"), QStringLiteral("b")}};
        VariableStage s({logs, listed});
        QVERIFY(s.source.lists.empty() && s.vm.settled() && s.vm.pending().isEmpty());
        QCOMPARE(s.item("app").message, QStringLiteral("This variable asks a source that is no Prometheus."));
        QCOMPARE(s.filled("$listed"), QStringLiteral("b"));
    }

    void kindsThatAskNobody()
    {
        Variable interval = variableOf("step", "1m,1h", "$__auto_interval_step", Variable::Kind::Interval);
        interval.autoInterval = true;
        VariableStage s({variableOf("env", "Prod : p,Test : t", "t", Variable::Kind::Custom), interval,
                         variableOf("text", "start", "", Variable::Kind::TextBox),
                         variableOf("fixed", "42", "7", Variable::Kind::Constant),
                         variableOf("ds", "prometheus", "other", Variable::Kind::Datasource)});
        QVERIFY(s.source.lists.empty() && s.source.queries.empty());
        QVERIFY(s.vm.pending().isEmpty());
        QCOMPARE(s.filled("$env $step $text $fixed $ds"), QStringLiteral("t 2m start 42 fake"));
        QCOMPARE(s.item("env").chosenText(), QStringLiteral("Test"));
        QSignalSpy changed(&s.vm, &VariablesVm::valuesChanged);
        s.context.setRange(RangeSpec::relative(QStringLiteral("now-6h")));
        QCOMPARE(s.filled("$step"), QStringLiteral("10m"));
        QCOMPARE(changed.count(), 1);
        s.vm.choose(QStringLiteral("text"), {QStringLiteral("a b")});
        QCOMPARE(s.filled("$text"), QStringLiteral("a b"));
    }

    void resultsOfAQuery()
    {
        Variable results = variableOf("top", "query_result(topk(1, up[$__range]))");
        results.regex = QStringLiteral("/job=\"([^\"]+)\"/");
        VariableStage s({results});
        QCOMPARE(s.source.queries.size(), std::size_t(1));
        QCOMPARE(s.source.queries[0]->expr, QStringLiteral("topk(1, up[3600s])"));
        QCOMPARE(s.source.queries[0]->range.toMs, s.clock.nowMs());
        s.source.answerAll(oneValue(1));
        QVERIFY(s.settles());
        QCOMPARE(s.filled("$top"), QStringLiteral("node"));
    }

    void seriesOfASelector()
    {
        FakeMetricSource source;
        source.seriesAnswer =
            std::vector<Labels>{{{"__name__", "up"}, {"job", "a"}}, {{"__name__", "up"}, {"job", "b"}}};
        ManualClock clock;
        Context context(clock);
        VariablesVm vm({variableOf("raw", "up"), variableOf("none", "")}, source, context);
        vm.load();
        QVERIFY(QTest::qWaitFor([&vm] { return vm.settled(); }));
        QCOMPARE(vm.items()[0].options.size(), std::size_t(2));
        QCOMPARE(vm.items()[0].options[1].value, QStringLiteral("up{job=\"b\"}"));
        QVERIFY(vm.items()[1].options.empty() && vm.items()[1].state == DataState::NoData);
        QVERIFY(source.queries.empty());
    }

    void anExpressionIsNoSelector()
    {
        FakeMetricSource source;
        const Result<std::vector<Labels>> refused = Error(ErrorKind::BadRequest, QStringLiteral("no selector"));
        source.seriesAnswer = refused;
        ManualClock clock;
        Context context(clock);
        VariablesVm vm({variableOf("top", "topk(1, up)")}, source, context);
        vm.load();
        QVERIFY(QTest::qWaitFor([&source] { return source.queries.size() == 1; }));
        source.answerAll(oneValue(1));
        QVERIFY(QTest::qWaitFor([&vm] { return vm.settled(); }));
        QCOMPARE(vm.items()[0].options.size(), std::size_t(1));
    }

    void metricsByPattern()
    {
        VariableStage s({variableOf("metric", "metrics(node_.*)")});
        QCOMPARE(s.source.lists[0]->label, QStringLiteral("__name__"));
        QVERIFY(s.answer(words("go_x node_a node_b")));
        QCOMPARE(s.item("metric").options.size(), std::size_t(2));
    }

    void aChoiceFromOutside()
    {
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        source.labelAnswers[QStringLiteral("job")] = words("a b");
        VariablesVm vm({variableOf("job", "label_values(job)", "a")}, source, context);
        QVERIFY(vm.preset(QStringLiteral("job"), words("z")));
        QVERIFY(!vm.preset(QStringLiteral("nope"), words("z")));
        vm.load();
        QVERIFY(QTest::qWaitFor([&vm] { return vm.settled(); }));
        QCOMPARE(vm.item(QStringLiteral("job"))->chosen, words("z"));
        vm.choose(QStringLiteral("job"), words("b"));
        QCOMPARE(vm.item(QStringLiteral("job"))->chosen, words("b"));
    }

    void textsAreMadeSafe()
    {
        VariableStage s({variableOf("job", "label_values(job)")});
        QVERIFY(s.answer(QStringList(QStringLiteral("a\u202Eb\n"))));
        QVERIFY(!s.item("job").chosenText().contains(u'\n'));
        QVERIFY(!s.item("job").chosenText().contains(QChar(0x202E)));
    }
};

OPS_TEST(VariablesVmTest)
#include "tst_variablesvm.moc"
