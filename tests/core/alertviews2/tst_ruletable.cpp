#include "core/alerts/rulesmodel.h"
#include "core/alerts/ruletable.h"
#include "tests/core/alertviews2/things.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 AskedMs = 1'795'500'000'000;

Rule rule(const char *name, double evaluationMs, qint64 lastMs, const char *health = "ok")
{
    Rule rule;
    rule.name = QString::fromLatin1(name);
    rule.query = QStringLiteral("up == 0");
    rule.health = QString::fromLatin1(health);
    rule.evaluationMs = evaluationMs;
    rule.lastEvaluationMs = lastMs;
    return rule;
}

std::shared_ptr<const std::vector<RuleGroup>> groups()
{
    RuleGroup group;
    group.name = QStringLiteral("api");
    group.file = QStringLiteral("rules.yml");
    group.intervalMs = 60'000;
    group.rules = {rule("Fine", 2, AskedMs - 10'000), rule("Slow", 30'001, AskedMs - 10'000),
                   rule("Late", 2, AskedMs - 120'001), rule("Broken", 2, AskedMs - 10'000, "err")};
    group.rules[0].labels = labelsOf({{"severity", "critical"}});
    group.rules[3].lastError = QStringLiteral("vector contains metrics with the same labelset");
    ActiveAlert firing, pending;
    firing.state = QStringLiteral("firing");
    pending.state = QStringLiteral("pending");
    group.rules[0].alerts = {firing, pending, firing};
    return shared<RuleGroup>({group});
}

QStringList namesOf(const RuleTable &table, const std::vector<std::uint32_t> &shown)
{
    QStringList names;
    for (const std::uint32_t place : shown)
        names << table.ruleOf(table.rows[place]).name;
    return names;
}

RuleFilter only(RuleFilter::Only which)
{
    RuleFilter filter;
    filter.only = which;
    return filter;
}

} // namespace

class RuleTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksFollowTheInterval()
    {
        const RuleTable table = ruleTableOf(groups(), AskedMs);
        QCOMPARE(table.rows.size(), std::size_t(4));
        QVERIFY(!table.rows[0].slow && !table.rows[0].late && !table.rows[0].failing);
        QVERIFY(table.rows[1].slow && !table.rows[1].late);
        QVERIFY(table.rows[2].late && !table.rows[2].slow);
        QVERIFY(table.rows[3].failing);
        QCOMPARE(table.rows[0].firing, 2u);
        QCOMPARE(table.rows[0].pending, 1u);
        RuleTable::Counts counts;
        counts.rules = 4;
        counts.groups = counts.failing = counts.slow = counts.late = counts.firing = counts.pending = 1;
        QCOMPARE(table.counts, counts);
    }

    void halfOfTheIntervalIsNotSlowYet()
    {
        RuleGroup group;
        group.intervalMs = 60'000;
        group.rules = {rule("Half", 30'000, AskedMs - 120'000), rule("Never", 0, 0, "unknown")};
        const RuleTable table = ruleTableOf(shared<RuleGroup>({group}), AskedMs);
        QVERIFY(!table.rows[0].slow);
        QVERIFY(!table.rows[0].late); // two intervals to the millisecond
        QVERIFY(!table.rows[1].late); // never evaluated is not late
    }

    void whatNeedsALookStandsFirst()
    {
        const RuleTable table = ruleTableOf(groups(), AskedMs);
        QCOMPARE(namesOf(table, rulesShown(table, {})),
                 QStringList({u"Broken"_qs, u"Late"_qs, u"Slow"_qs, u"Fine"_qs}));
    }

    void filters()
    {
        const RuleTable table = ruleTableOf(groups(), AskedMs);
        using Only = RuleFilter::Only;
        QCOMPARE(namesOf(table, rulesShown(table, only(Only::Failing))), QStringList({u"Broken"_qs}));
        QCOMPARE(namesOf(table, rulesShown(table, only(Only::Late))), QStringList({u"Late"_qs}));
        QCOMPARE(namesOf(table, rulesShown(table, only(Only::Slow))), QStringList({u"Slow"_qs}));
        QCOMPARE(namesOf(table, rulesShown(table, only(Only::Firing))), QStringList({u"Fine"_qs}));
        QCOMPARE(namesOf(table, rulesShown(table, only(Only::Pending))), QStringList({u"Fine"_qs}));
    }

    void everyWordHasToBeSomewhere()
    {
        const RuleTable table = ruleTableOf(groups(), AskedMs);
        RuleFilter filter;
        filter.text = QStringLiteral(" API  critical ");
        QCOMPARE(namesOf(table, rulesShown(table, filter)), QStringList({u"Fine"_qs}));
        filter.text = QStringLiteral("same labelset");
        QCOMPARE(namesOf(table, rulesShown(table, filter)), QStringList({u"Broken"_qs}));
        filter.text = QStringLiteral("critical labelset");
        QVERIFY(rulesShown(table, filter).empty());
    }

    void nothingIsAnEmptyTable() { QCOMPARE(ruleTableOf(nullptr, AskedMs).counts, RuleTable::Counts()); }

    void modelShowsTheRows()
    {
        RulesModel model;
        QAbstractItemModelTester tester(&model);
        const auto table = std::make_shared<const RuleTable>(ruleTableOf(groups(), AskedMs));
        model.show(table, rulesShown(*table, {}));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, RulesModel::NameColumn).data().toString(), QStringLiteral("Broken"));
        QVERIFY(model.index(0, RulesModel::StateColumn).data().toString().contains(QStringLiteral("failing")));
        QCOMPARE(model.index(0, 0).data(RulesModel::ProblemRole).toInt(), int(RulesModel::RuleProblem::Failing));
        QCOMPARE(model.index(3, RulesModel::ActiveColumn).data().toString(), QStringLiteral("2 firing, 1 pending"));
        QCOMPARE(model.rowOfKey(model.keyOf(2)), 2);
        QCOMPARE(model.rowOfKey(QStringLiteral("none")), -1);
    }

    void theSameRulesAreNotAReset()
    {
        RulesModel model;
        QAbstractItemModelTester tester(&model);
        const auto table = std::make_shared<const RuleTable>(ruleTableOf(groups(), AskedMs));
        model.show(table, rulesShown(*table, {}));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
        const auto later = std::make_shared<const RuleTable>(ruleTableOf(groups(), AskedMs + 1000));
        model.show(later, rulesShown(*later, {}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        model.show(later, {0});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void detailsTellTheErrorInFullAndSafely()
    {
        RuleGroup group;
        group.name = QStringLiteral("g");
        group.intervalMs = 60'000;
        Rule broken = rule("Bad", 40'000, AskedMs - 200'000, "err");
        broken.lastError = QString(15'000, u'x');
        broken.annotations = {{"summary", "\xE2\x80\xAE<b>evil</b>"}};
        group.rules = {broken};
        const RuleTable table = ruleTableOf(shared<RuleGroup>({group}), AskedMs);
        const QString text = ruleDetails(table, table.rows[0]);
        QVERIFY(text.contains(broken.lastError));
        QVERIFY(text.contains(QStringLiteral("up == 0")));
        QVERIFY(text.contains(QStringLiteral("<b>evil</b>")));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(text.contains(QStringLiteral("more than half of the interval")));
        QVERIFY(text.contains(QStringLiteral("should be evaluated every 1m")));
    }
};

OPS_TEST(RuleTableTest)
#include "tst_ruletable.moc"
