#include "core/alerts/alertdetails.h"
#include "core/alerts/alertlabels.h"
#include "tests/core/alertviews/alertrowsof.h"
#include "tests/support/opstest.h"

#include <algorithm>

using namespace ops;
using namespace ops::test;

namespace {

AlertDetails of(const AlertRow &row, const std::vector<AlertRow> &rows = {}, const std::vector<Silence> &silences = {})
{
    return detailsOf(row, rows, silences, 3, RowsNowMs, QTimeZone::utc());
}

} // namespace

class AlertDetailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSummaryFollowsTheLanguage()
    {
        AlertRow row;
        row.alert.annotations = {{"summary", "disk full"}, {"summary_zh", "\xE7\xA3\x81\xE7\x9B\x98"}};
        QCOMPARE(alertSummary(row), QStringLiteral("disk full"));
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        const QString chinese = alertSummary(row);
        QLocale::setDefault(before);
        QCOMPARE(chinese, QString(QChar(0x78C1)) + QChar(0x76D8));
    }

    void longAnnotationsAreWholeAndKeepTheirLines()
    {
        AlertRow row = alertRow({{"alertname", "A"}});
        row.alert.annotations = {{"description", std::string(20'000, 'x') + "\nsecond\x07\xE2\x80\xAE"}};
        const QString text = of(row).annotations.at(0).text;
        QVERIFY(text.startsWith(QString(20'000, u'x') + u'\n'));
        QVERIFY(text.endsWith(QStringLiteral("second\\x07\\u202E")));
    }

    void onlyWebAddressesAreLinks()
    {
        const QString scheme = QStringLiteral("https:") + QStringLiteral("//");
        QVERIFY(webLink(scheme + QStringLiteral("wiki.example/page")).isValid());
        QVERIFY(!webLink(scheme + QStringLiteral("me:secret@wiki.example/")).isValid());
        QVERIFY(!webLink(QStringLiteral("file:") + QStringLiteral("//etc/passwd")).isValid());
        QVERIFY(!webLink(QStringLiteral("javascript:alert(1)")).isValid());
        QVERIFY(!webLink(QStringLiteral("wiki page")).isValid());
    }

    void saysWhoSilencesAndInhibits()
    {
        const AlertRow source = alertRow({{"alertname", "HostDown"}});
        AlertRow row = alertRow({{"alertname", "A"}});
        row.alert.state = Alert::State::Suppressed;
        row.alert.silencedBy = {QStringLiteral("s-1"), QStringLiteral("s-2")};
        row.alert.inhibitedBy = {source.alert.fingerprint, QStringLiteral("feed")};
        row.alert.seenBy = {QStringLiteral("a")};
        Silence silence;
        silence.id = QStringLiteral("s-1");
        silence.createdBy = QStringLiteral("zoe");
        silence.comment = QStringLiteral("repair");
        silence.endsAtMs = RowsNowMs + 60'000;
        const AlertDetails details = of(row, {source, row}, {silence});
        QCOMPARE(details.silences.size(), std::size_t(2));
        QVERIFY(details.silences[0].text.contains(QStringLiteral("zoe: repair")));
        QCOMPARE(details.inhibitors[0].id, alertKey(source));
        QCOMPARE(details.inhibitors[0].text, QStringLiteral("HostDown"));
        QVERIFY(details.inhibitors[1].id.isEmpty());
        QVERIFY(std::any_of(details.facts.begin(), details.facts.end(),
                            [](const QString &fact) { return fact.contains(QStringLiteral("1 of 3")); }));
        QCOMPARE(details.standing, AlertStanding::Suppressed);
        QCOMPARE(details.marks, (QStringList{QStringLiteral("silenced by 2"), QStringLiteral("inhibited by 2")}));
    }

    void acknowledgedCountsMoreThanSilenced()
    {
        AlertRow row = acknowledged(alertRow({{"alertname", "A"}}), "li.wei", "a\nb");
        row.alert.state = Alert::State::Suppressed;
        const AlertDetails details = of(row);
        QCOMPARE(details.standing, AlertStanding::Acknowledged);
        QVERIFY(details.workLine.contains(QStringLiteral("li.wei")));
        QCOMPARE(details.note, QStringLiteral("a\nb"));
    }

    void conditionsReplaceTheirOpposite()
    {
        const QString only = labelCondition(QStringLiteral("service"), QStringLiteral("a \"b\""), false);
        QCOMPARE(only, QStringLiteral("service=\"a \\\"b\\\"\""));
        const QString plain = labelCondition(QStringLiteral("service"), QStringLiteral("web"), false);
        const QString without = labelCondition(QStringLiteral("service"), QStringLiteral("web"), true);
        QCOMPARE(withCondition(QString(), plain), plain);
        QCOMPARE(withCondition(plain, plain), plain);
        QCOMPARE(withCondition(plain + QStringLiteral(" disk"), without), without + QStringLiteral(" disk"));
        QCOMPARE(withCondition(QStringLiteral("@state=open disk"), QStringLiteral("@state=acked")),
                 QStringLiteral("disk @state=acked"));
    }

    void labelsThatTellStandFirst()
    {
        QCOMPARE(labelTexts({{"a", "1"}, {"alertname", "A"}, {"service", "web"}, {"severity", "x"}}),
                 (QStringList{QStringLiteral("service=web"), QStringLiteral("a=1")}));
        QCOMPARE(labelColourIndex(QStringLiteral("a=1")), labelColourIndex(QStringLiteral("a=1")));
    }

    void timesSayTheirZoneAndDay()
    {
        const QTimeZone shanghai("Asia/Shanghai");
        QCOMPARE(clockTextOf(0, 1000, shanghai), QStringLiteral("08:00:00 +08:00"));
        QCOMPARE(clockTextOf(0, 86'400'000, QTimeZone::utc()), QStringLiteral("1970-01-01 00:00:00 +00:00"));
    }
};

OPS_TEST(AlertDetailsTest)
#include "tst_alertdetails.moc"
