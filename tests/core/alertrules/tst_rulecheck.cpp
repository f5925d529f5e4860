#include "core/alerts/rulecheck.h"
#include "tests/support/opstest.h"

#include <algorithm>

using namespace ops;

namespace {

const QByteArray Head = "groups:\n- name: a\n  rules:\n";
const QByteArray Habits = "    labels: {severity: critical, team: ops, service: api}\n"
                          "    annotations: {summary: s, description: d, runbook_url: r, dashboard: b}\n";

std::vector<RuleFinding> check(const QByteArray &text) { return checkRules(readRuleFile(text)); }

std::vector<RuleFinding> errorsOf(const QByteArray &text)
{
    auto findings = check(text);
    std::erase_if(findings, [](const RuleFinding &one) { return one.weight != RuleFinding::Weight::Error; });
    return findings;
}

} // namespace

class RuleCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodFileHasNoFindings()
    {
        const auto findings = check(Head + "  - alert: Down\n    expr: up == 0\n    for: 5m\n" + Habits +
                                    "  - record: job:up:sum\n    expr: sum by (job) (up)\n");
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().sentence));
        QVERIFY(check("").empty());
        QVERIFY(check("groups:\n").empty());
        QVERIFY(check("groups:\n- name: a\n").empty());
    }

    void whatPrometheusRefusesIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *code, const QByteArray &text, int line, int column) {
            QTest::newRow(code) << text << QString::fromLatin1(code).section(u' ', 0, 0) << line << column;
        };
        row("yaml", "groups: [\n", 2, 1);
        row("structure list", "- a\n", 1, 1);
        row("structure groups", "groups: 7\n", 1, 9);
        row("unknownKey file", "group: []\n", 1, 1);
        row("unknownKey group", "groups:\n- name: a\n  owner: b\n", 3, 3);
        row("unknownKey rule", Head + "  - alert: A\n    expr: up\n    severity: x\n", 6, 5);
        row("duplicateKey", "groups:\n- name: a\n  name: b\n", 3, 3);
        row("groupName", "groups:\n- rules: []\n", 2, 3);
        row("groupRepeated", "groups:\n- name: a\n- name: a\n", 3, 9);
        row("duration interval", "groups:\n- name: a\n  interval: 15\n", 3, 13);
        row("duration for", Head + "  - alert: A\n    expr: up\n    for: 1.5h\n", 6, 10);
        row("limit", "groups:\n- name: a\n  limit: some\n", 3, 10);
        row("kind none", Head + "  - expr: up\n", 4, 5);
        row("kind both", Head + "  - alert: A\n    record: b\n    expr: up\n", 4, 5);
        row("noExpression", Head + "  - alert: A\n", 4, 5);
        row("expression plain", Head + "  - alert: A\n    expr: up ==\n", 5, 16);
        row("expression quoted", Head + "  - alert: A\n    expr: 'rate(up)'\n", 5, 17);
        row("expression block", Head + "  - alert: A\n    expr: |\n      up >\n      abs(up[5m])\n", 7, 11);
        row("structure expression", Head + "  - alert: A\n    expr: {a: b}\n", 5, 11);
        row("recordName", Head + "  - record: a-b\n    expr: up\n", 4, 13);
        row("recordKey for", Head + "  - record: a\n    expr: up\n    for: 5m\n", 6, 10);
        row("recordKey annotations", Head + "  - record: a\n    expr: up\n    annotations: {b: c}\n", 6, 19);
        row("labelName", Head + "  - alert: A\n    expr: up\n    labels: {a-b: c}\n", 6, 14);
        row("labelName name", Head + "  - alert: A\n    expr: up\n    labels: {__name__: c}\n", 6, 14);
        row("annotationName", Head + "  - alert: A\n    expr: up\n    annotations: {a.b: c}\n", 6, 19);
        row("structure label", Head + "  - alert: A\n    expr: up\n    labels: {a: [b]}\n", 6, 17);
        row("template", Head + "  - alert: A\n    expr: up\n    annotations: {a: \"x {{ $nosuch }}\"}\n", 6, 28);
    }
    void whatPrometheusRefusesIsAnError()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto errors = errorsOf(text);
        QVERIFY(!errors.empty());
        const auto it = std::find_if(errors.begin(), errors.end(), [&](const auto &one) { return one.code == code; });
        QVERIFY2(it != errors.end(), qPrintable(errors.front().code + u' ' + errors.front().sentence));
        QCOMPARE(std::pair(it->place.line, it->place.column), std::pair(line, column));
        QVERIFY(!it->sentence.isEmpty());
    }

    void habitsAreWarnings()
    {
        const auto findings = check(Head + "  - alert: Down\n    expr: up == 0\n    labels: {severity: page}\n");
        QCOMPARE(findings.size(), std::size_t(3));
        for (const auto &one : findings) {
            QCOMPARE(findingWeightName(one.weight), QStringLiteral("warning"));
            QCOMPARE(one.rule, QStringLiteral("Down"));
            QCOMPARE(one.group, QStringLiteral("a"));
        }
        QVERIFY(findings[0].sentence.contains(QStringLiteral("team, service")));
        QVERIFY(findings[1].sentence.contains(QStringLiteral("runbook_url")));
        QCOMPARE(findings[2].code, QStringLiteral("severity"));
    }

    void rulesThatStandTwiceAreTold()
    {
        const QByteArray rule = "  - alert: Down\n    expr: up == 0\n" + Habits;
        const auto findings = check(Head + rule + rule);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].code, QStringLiteral("duplicate"));
        QVERIFY(findings[0].sentence.contains(u'4'));
        QVERIFY(check(Head + rule + QByteArray(rule).replace("ops", "db")).empty());
    }

    void newerKeysAreNamedNotRefused()
    {
        const auto findings = check("groups:\n- name: a\n  query_offset: 1m\n");
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].code, QStringLiteral("newerKey"));
    }

    void hostileFilesEndWithAFinding()
    {
        QVERIFY(!errorsOf(QByteArray(100000, '[')).empty());
        QVERIFY(!errorsOf("groups: &a [*a]\n").empty());
        QVERIFY(!errorsOf(QByteArray("groups: \xff\xfe\n")).empty());
        QVERIFY(!errorsOf(QByteArray(17 << 20, ' ')).empty());
        QVERIFY(!errorsOf(Head + "  - alert: A\n    expr: " + QByteArray(50000, '(') + "\n").empty());
    }
};

OPS_TEST(RuleCheckTest)
#include "tst_rulecheck.moc"
