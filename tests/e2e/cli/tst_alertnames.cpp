#include "app/cli/alertid.h"
#include "app/cli/alertsfilter.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::cli;

namespace {

AlertRow row(const char *name, const char *fingerprint, const char *episode)
{
    AlertRow made;
    made.alert.labels = {{"alertname", name}};
    made.alert.fingerprint = QString::fromLatin1(fingerprint);
    made.episodeId = QString::fromLatin1(episode);
    return made;
}

} // namespace

/// What a word of the command line names.
class AlertNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWordNamesByTheFirstWayThatFinds_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("found");
        QTest::newRow("episode") << QStringLiteral("0199aaaa-1") << 1;
        QTest::newRow("fingerprint") << QStringLiteral("a1b2c3d4e5f60718") << 1;
        QTest::newRow("name") << QStringLiteral("Disk") << 1;
        QTest::newRow("name of two") << QStringLiteral("Errors") << 2;
        QTest::newRow("begin of a fingerprint") << QStringLiteral("a1b2c3") << 1;
        QTest::newRow("begin of two") << QStringLiteral("0199aa") << 2;
        QTest::newRow("too short a begin") << QStringLiteral("a1b2c") << 0;
        QTest::newRow("a name that is the begin of an id") << QStringLiteral("ffff00") << 1;
        QTest::newRow("no episode yet") << QStringLiteral("Pending") << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("unknown") << QStringLiteral("NoSuchAlert") << 0;
    }
    void aWordNamesByTheFirstWayThatFinds()
    {
        QFETCH(QString, word);
        QFETCH(int, found);
        const std::vector<AlertRow> rows{
            row("Disk", "a1b2c3d4e5f60718", "0199aaaa-1"),   row("Errors", "ffff000000000001", "0199aaaa-2"),
            row("Errors", "ffff000000000002", "0199bbbb-3"), row("ffff00", "0000000000000004", "0199cccc-4"),
            row("Pending", "0000000000000005", ""),
        };
        QCOMPARE(int(rowsNamed(rows, word).size()), found);
    }

    void aSilenceKnowsLabelsOnly_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("matchers");
        const auto line = [](const char *name, const QStringList &words, int matchers) {
            QTest::newRow(name) << words << matchers;
        };
        line("one", {QStringLiteral("alertname=Disk")}, 1);
        line("two words", {QStringLiteral("alertname=Disk"), QStringLiteral("team!=ops")}, 2);
        line("two in one", {QStringLiteral("alertname=Disk instance=~\"db .*\"")}, 2);
        line("braces", {QStringLiteral("{alertname=\"Disk\", team=~\"a|b\"}")}, 2);
        line("a word", {QStringLiteral("disk")}, 0);
        line("a state", {QStringLiteral("alertname=Disk"), QStringLiteral("@state=open")}, 0);
        line("a word besides", {QStringLiteral("alertname=Disk"), QStringLiteral("disk")}, 0);
        line("nothing", {QStringLiteral("")}, 0);
    }
    void aSilenceKnowsLabelsOnly()
    {
        QFETCH(QStringList, words);
        QFETCH(int, matchers);
        const auto read = silenceMatchers(words);
        QCOMPARE(read ? int(read->size()) : 0, matchers);
        if (!read)
            QCOMPARE(read.error().kind, ErrorKind::BadRequest);
    }

    void aFaultShowsItsPlace()
    {
        const auto read = readRowFilter({QStringLiteral("severity=critical"), QStringLiteral("a=~\"(\"")});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadRequest);
        const QStringList lines = read.error().detail.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].endsWith(u'^') && lines[1].size() > 18);
        const auto silenced = silenceMatchers({QStringLiteral("severity=critical"), QStringLiteral("a=~\"(\"")});
        QCOMPARE(silenced ? QString() : silenced.error().message, read.error().message);
    }
};

OPS_TEST(AlertNamesTest)
#include "tst_alertnames.moc"
