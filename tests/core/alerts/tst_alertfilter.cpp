#include "core/alerts/alertfilter.h"
#include "core/alerts/filtercompletion.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

constexpr qint64 Now = 1'795'500'000'000;

AlertRow row(Labels labels)
{
    AlertRow made;
    made.alert.labels = std::move(labels);
    made.alert.fingerprint = fingerprintOf(made.alert.labels);
    made.alert.startsAtMs = Now - 10 * 60 * 1000;
    made.severity = severityOf(made.alert.labels);
    made.cluster = u"prod"_qs;
    return made;
}

/// 0: open critical; 1: acknowledged by li, silenced; 2: inhibited and flapping; 3: pending.
std::vector<AlertRow> rows()
{
    std::vector<AlertRow> all{
        row({{"alertname", "Down"}, {"instance", "db-1"}, {"severity", "critical"}}),
        row({{"alertname", "Slow"}, {"instance", "api"}, {"severity", "warning"}}),
        row({{"alertname", "Disk full"}, {"instance", "db-1"}, {"severity", "info"}, {"队", "数据"}}),
        row({{"alertname", "Down"}, {"instance", "db-2"}, {"severity", "critical"}}),
    };
    all[0].alert.annotations = {{"summary", "Database DB-1 is down"}};
    all[0].alert.receivers = QStringList{u"oncall"_qs, u"chat"_qs};
    all[1].work.state = Work::State::Acknowledged;
    all[1].work.owner = u"li"_qs;
    all[1].work.note = u"Looking at IT"_qs;
    all[1].work.priority = 2;
    all[1].alert.state = Alert::State::Suppressed;
    all[1].alert.silencedBy = QStringList(u"7bfb1372-6abf"_qs);
    all[1].alert.startsAtMs = Now - 3 * 3600 * 1000;
    all[2].alert.state = Alert::State::Suppressed;
    all[2].alert.inhibitedBy = QStringList(all[0].alert.fingerprint);
    all[2].flapping = true;
    all[3].pending = true;
    all[3].cluster = u"test"_qs;
    return all;
}

} // namespace

class AlertFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("matched");
        const auto is = [](const QString &text, const char *matched) {
            QTest::addRow("%s", qPrintable(text)) << text << QString::fromLatin1(matched);
        };
        is(QString(), "0123");
        is(u"alertname=Down"_qs, "03");
        is(u"alertname=down"_qs, "");
        is(u"alertname=Down instance!=db-2"_qs, "0");
        is(u"{alertname=\"Down\", instance=~\"db.*\"}"_qs, "03");
        is(u"instance=~db-[0-9]{1}"_qs, "023");
        is(u"alertname=\"Disk full\""_qs, "2");
        is(u"severity!~crit.*"_qs, "12");
        is(u"!severity=critical"_qs, "12");
        is(u"队=数据"_qs, "2");
        is(u"missing=\"\""_qs, "0123");
        is(u"database"_qs, "0");
        is(u"DB-1"_qs, "02");
        is(u"数据"_qs, "2");
        is(u"!db"_qs, "1");
        is(u"\"looking at\""_qs, "1");
        is(u"http://x/?a=b"_qs, "");
        is(u"@state=open"_qs, "02");
        is(u"@state=acked|pending"_qs, "13");
        is(u"@state!=open"_qs, "13");
        is(u"@state=active"_qs, "0");
        is(u"@acked"_qs, "1");
        is(u"!@acked"_qs, "023");
        is(u"@flapping"_qs, "2");
        is(u"@silenced"_qs, "1");
        is(u"@silenced_by=7bfb"_qs, "1");
        is(u"@silenced_by"_qs, "1");
        is(u"!@silenced_by"_qs, "023");
        is(u"@inhibited"_qs, "2");
        is(u"@owner=li"_qs, "1");
        is(u"@owner=\"\""_qs, "023");
        is(u"@owner!=li"_qs, "023");
        is(u"@owner=~l."_qs, "1");
        is(u"@owner!~l."_qs, "023");
        is(u"@receiver=chat"_qs, "0");
        is(u"@receiver=~on.*"_qs, "0");
        is(u"@cluster=test"_qs, "3");
        is(u"@age>1h"_qs, "1");
        is(u"@age<=10m"_qs, "023");
        is(u"@severity>=warning"_qs, "013");
        is(u"@severity<warning"_qs, "2");
        is(u"@severity=critical|info"_qs, "023");
        is(u"@priority<=2"_qs, "1");
        is(u"@priority=0"_qs, "023");
        is(u"alertname=Down @cluster=prod db"_qs, "0");
    }
    void filters()
    {
        QFETCH(QString, text);
        const auto filter = parseAlertFilter(text);
        QVERIFY2(filter, qPrintable(filter.error().sentence));
        const auto all = rows();
        QString matched;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if ((*filter).matches(all[i], Now))
                matched += QString::number(i);
        }
        QTEST(matched, "matched");
    }

    void faultsHaveAPlaceAndASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        const auto is = [](const QString &text, int position) {
            QTest::addRow("%s", qPrintable(text)) << text << position;
        };
        is(u"a=\"x"_qs, 2);
        is(u"ok a=~\"(\""_qs, 6);
        is(u"ok =x"_qs, 3);
        is(u"@nothing=x"_qs, 1);
        is(u"@state=dead"_qs, 7);
        is(u"@age=10m"_qs, 1);
        is(u"@age>soon"_qs, 1);
        is(u"@severity>=worse"_qs, 11);
        is(u"@priority>9"_qs, 10);
        is(u"team>5"_qs, 0);
        is(u"ok !"_qs, 4);
    }
    void faultsHaveAPlaceAndASentence()
    {
        QFETCH(QString, text);
        const auto filter = parseAlertFilter(text);
        QVERIFY(!filter);
        QVERIFY(!filter.error().sentence.isEmpty());
        QTEST(filter.error().position, "position");
    }

    void aSilenceStartsFromTheTermsOnLabels()
    {
        const auto filter = parseAlertFilter(u"alertname=Down @state=open instance!~\"a|b\" disk !team=x"_qs);
        QVERIFY(filter);
        const Matchers expected{{u"alertname"_qs, u"Down"_qs, Matcher::Op::Equal},
                                {u"instance"_qs, u"a|b"_qs, Matcher::Op::NotRegex},
                                {u"team"_qs, u"x"_qs, Matcher::Op::NotEqual}};
        QVERIFY((*filter).labelMatchers() == expected);
        QVERIFY(!(*filter).dependsOnTime());
        QVERIFY((*parseAlertFilter(u"@age>1h"_qs)).dependsOnTime());
        QVERIFY(AlertFilter().isEmpty());
    }

    void completions_data()
    {
        QTest::addColumn<QString>("text"); // the cursor is at its end
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("count");
        const auto is = [](const QString &text, int from, const QString &first, int count) {
            QTest::addRow("%s", qPrintable(text)) << text << from << first << count;
        };
        is(QString(), 0, u"alertname"_qs, 4);
        is(u"ok al"_qs, 3, u"alertname"_qs, 4);
        is(u"ok inst"_qs, 3, u"instance"_qs, 4);
        is(u"alertname="_qs, 10, u"Down"_qs, 2);
        is(u"alertname=d"_qs, 10, u"Down"_qs, 2);
        is(u"alertname=\"disk"_qs, 10, u"\"Disk full\""_qs, 1);
        is(u"@ow"_qs, 0, u"@owner"_qs, 0);
        is(u"!@flap"_qs, 1, u"@flapping"_qs, 0);
        is(u"@"_qs, 0, u"@acked"_qs, 0);
        is(u"@state=ac"_qs, 7, u"acked"_qs, 1);
        is(u"@cluster="_qs, 9, u"prod"_qs, 3);
        is(u"@receiver=~o"_qs, 11, u"oncall"_qs, 1);
    }
    void completions()
    {
        QFETCH(QString, text);
        const auto completion = completeFilter(text, int(text.size()), rows());
        QVERIFY(!completion.candidates.empty());
        QTEST(completion.from, "from");
        QCOMPARE(completion.to, text.size());
        QTEST(completion.candidates.front().text, "first");
        QTEST(completion.candidates.front().count, "count");
    }

    void completionsAreLimited()
    {
        QCOMPARE(completeFilter(QString(), 0, rows(), 2).candidates.size(), std::size_t(2));
        QVERIFY(completeFilter(u"nothing=x"_qs, 9, {}).candidates.empty());
        QCOMPARE(completeFilter(u"a"_qs, 99, rows()).to, 1);
    }
};

OPS_TEST(AlertFilterTest)
#include "tst_alertfilter.moc"
