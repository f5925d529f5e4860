#include "core/config/environmentformat.h"
#include "core/config/environmentname.h"

#include "tests/support/opstest.h"

#include <nlohmann/json.hpp>

using namespace ops;
using nlohmann::json;

namespace {

const QByteArray Whole = "{\n"
                         "  \"schema\": \"quantmind-ops/environment/1\",\n"
                         "  \"name\": \"prod\",\n"
                         "  \"colour\": \"red\",\n"
                         "  \"readOnly\": true,\n"
                         "  \"timezone\": \"Asia/Shanghai\",\n"
                         "  \"caFile\": \"ca.pem\",\n"
                         "  \"note\": \"ours\",\n"
                         "  \"sources\": [\n"
                         "    {\"kind\": \"prometheus\", \"url\": \"https:\\/\\/p.example\\/\", \"auth\": \"bearer\",\n"
                         "     \"headers\": {\"X-Scope-OrgID\": \"tenant\"}, \"weight\": 3},\n"
                         "    {\"kind\": \"jaeger\", \"name\": \"traces\", \"url\": \"https:\\/\\/j.example\", "
                         "\"caFile\": \"\\/etc\\/j.pem\"}\n"
                         "  ],\n"
                         "  \"entities\": {\"service\": [\"app\", \"job\"]}\n"
                         "}\n";

EnvironmentReading read(const QByteArray &text, const Migrations &migrations = environmentMigrations())
{
    return readEnvironment(text, QStringLiteral("prod"), QStringLiteral("/folder"), migrations);
}

/// A document with one source, whose keys are the given ones.
QByteArray withSource(const QByteArray &keys)
{
    return "{\"sources\": [\n{\"kind\": \"prometheus\", \"url\": \"https:\\/\\/p\"" + keys + "}]}";
}

/// Version 0 that never was: the colour stood under another name.
void renameColour(json &document)
{
    if (document.contains("color")) {
        document["colour"] = document["color"];
        document.erase("color");
    }
}

} // namespace

class EnvironmentFormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsRead()
    {
        const auto reading = read(Whole);
        QVERIFY2(reading.environment, qPrintable(reading.problem));
        const Environment &environment = *reading.environment;
        QCOMPARE(environment.name, QStringLiteral("prod"));
        QCOMPARE(environment.colour, QStringLiteral("red"));
        QVERIFY(environment.readOnly);
        QCOMPARE(environment.timezone, QStringLiteral("Asia/Shanghai"));
        QCOMPARE(environment.caFile, QStringLiteral("/folder/ca.pem"));
        QVERIFY(environment.origin == Environment::Origin::File);
        QCOMPARE(environment.entities.value(QStringLiteral("service")),
                 (QStringList{QStringLiteral("app"), QStringLiteral("job")}));
        QCOMPARE(environment.sources.size(), std::size_t(2));
        const SourceConfig &metrics = environment.sources[0];
        QVERIFY(metrics.auth == SourceConfig::Auth::Bearer);
        QCOMPARE(metrics.secret, QStringLiteral("prometheus.bearer"));
        QCOMPARE(metrics.headers.at(0), (std::pair<QByteArray, QString>("X-Scope-OrgID", QStringLiteral("tenant"))));
        QCOMPARE(environment.sources[1].name, QStringLiteral("traces"));
        QCOMPARE(environment.sources[1].caFile, QStringLiteral("/etc/j.pem"));
    }

    void whatIsNotKnownSurvivesARewrite()
    {
        Environment environment = *read(Whole).environment;
        environment.colour = QStringLiteral("orange");
        environment.sources[0].url = QUrl(QStringLiteral("https://other.example"));
        const QByteArray text = writeEnvironment(environment, Whole);
        const auto document = json::parse(text.toStdString());
        QCOMPARE(document["note"].get<std::string>(), std::string("ours"));
        QCOMPARE(document["sources"][0]["weight"].get<int>(), 3);
        QCOMPARE(document["colour"].get<std::string>(), std::string("orange"));
        const auto again = read(text);
        QVERIFY2(again.environment, qPrintable(again.problem));
        QCOMPARE(again.environment->sources[0].url.host(), QStringLiteral("other.example"));
        QVERIFY(again.environment->sources[0].headers == environment.sources[0].headers);
        QCOMPARE(again.environment->entities, environment.entities);
    }

    void whatIsLeftOutIsTakenOutOfTheFile()
    {
        Environment environment = *read(Whole).environment;
        environment.entities.clear();
        environment.timezone.clear();
        environment.sources.pop_back();
        const auto document = json::parse(writeEnvironment(environment, Whole).toStdString());
        QVERIFY(!document.contains("entities"));
        QVERIFY(!document.contains("timezone"));
        QCOMPARE(document["sources"].size(), std::size_t(1));
    }

    void faultsAreShownWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &text, int line, int column, const char *words) {
            QTest::newRow(name) << text << line << column << QString::fromUtf8(words);
        };
        row("no object", " [1]", 1, 2, "an environment is an object");
        row("colour", "{\"sources\": [],\n \"colour\": 7}", 2, 12, "a text is expected");
        row("colour word", "{\"sources\": [],\n \"colour\": \"Bright Red\"}", 2, 12, "no colour");
        row("read-only", "{\"sources\": [], \"readOnly\": \"yes\"}", 1, 29, "true or false");
        row("zone", "{\"sources\": [], \"timezone\": \"Mars\"}", 1, 29, "no time zone");
        row("no sources", "{}", 1, 1, "a list \"sources\"");
        row("a source that is none", "{\"sources\": [7]}", 1, 14, "a source is an object");
        row("no kind", "{\"sources\": [{}]}", 1, 14, "needs a \"kind\"");
        row("no address", "{\"sources\": [\n{\"kind\": \"prometheus\", \"url\": \"p\"}]}", 2, 31, "no address");
        row("way to sign in", withSource(",\n \"auth\": \"magic\""), 3, 10, "none, bearer, basic or apikey");
        row("a token for a name", withSource(",\n\"auth\": \"bearer\", \"secret\": \"ey/J+=\""), 3, 29,
            "the name of a secret");
        row("headers", withSource(",\"headers\": [1]"), 2, 56, "headers are an object");
        row("a header's name", withSource(",\"headers\": {\"a b\": \"x\"}"), 2, 64, "no name of a header");
        row("entities", "{\"sources\": [], \"entities\": {\"service\":\n \"job\"}}", 2, 2, "entities are an object");
        row("an inline password", withSource(",\n\"password\": \"x\""), 3, 13, "a secret has no place");
        row("an inline token", "{\"sources\": [], \"x\": {\"bearer_token\": \"x\"}}", 1, 39, "a secret has no place");
        row("version", "{\"schema\": \"1\", \"sources\": []}", 1, 12, "no version");
        row("too deep", "{\"x\":\n" + QByteArray(20, '[') + QByteArray(20, ']') + '}', 2, 16, "nested more than");
        row("a key twice", "{\"readOnly\": true,\n \"readOnly\": false, \"sources\": []}", 2, 2, "a second time");
        row("a number without end", "{\"sources\": [],\n \"mine\": 1e400}", 2, 10, "number overflow");
        row("no JSON", "{\n\"sources\": [],,\n}", 2, 15, "unexpected ','");
    }
    void faultsAreShownWhereTheyStand()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, words);
        const auto reading = read(text);
        QVERIFY(!reading.environment);
        QVERIFY2(reading.problem.contains(words), qPrintable(reading.problem));
        QCOMPARE(reading.place.line, line);
        QCOMPARE(reading.place.column, column);
    }

    void keysThatAreNotKnownAreNamed()
    {
        const auto reading = read("{\"color\": \"red\", \"sources\": [{\"kind\": \"prometheus\", \"url\": "
                                  "\"https:\\/\\/p\", \"timeout\": 3}]}");
        QVERIFY(reading.environment);
        QCOMPARE(reading.environment->unknownKeys, QStringList({u"sources[0].timeout"_qs, u"color"_qs}));
    }

    void alertsAreRead()
    {
        const EnvironmentReading reading =
            read("{\"sources\": [{\"kind\": \"alertmanager\", \"url\": \"https:\\/\\/a\", \"cluster\": \"pager\"}],"
                 "\"alerts\": {\"acknowledge\": \"quiet\", \"acknowledgeFor\": \"4h\", \"silenceFor\": \"1h\","
                 "\"volatileLabels\": [\"pod\"], \"watchdog\": \"\", \"store\": \"alerts.db\", \"page\": 1}}");
        QVERIFY2(reading.environment, qPrintable(reading.problem));
        const AlertSettings &alerts = reading.environment->alerts;
        QVERIFY(alerts.quiet);
        QCOMPARE(alerts.acknowledgeForMs, 4 * hourMs);
        QCOMPARE(alerts.silenceForMs, hourMs);
        QCOMPARE(alerts.volatileLabels, QStringList(u"pod"_qs));
        QCOMPARE(alerts.watchdog, QString());
        QCOMPARE(alerts.store, u"/folder/alerts.db"_qs);
        QCOMPARE(reading.environment->sources.front().cluster, u"pager"_qs);
        QCOMPARE(reading.environment->unknownKeys, QStringList(u"alerts.page"_qs));

        // Written and read again it is the same, what is not ours included.
        const QByteArray text = writeEnvironment(*reading.environment, reading.document);
        const EnvironmentReading again = read(text);
        QVERIFY(again.environment && again.environment->alerts == alerts);
        QCOMPARE(again.environment->sources.front().cluster, u"pager"_qs);
        QVERIFY(text.contains("\"page\": 1"));
    }

    void usualAlertSettingsStayOutOfTheFile()
    {
        const EnvironmentReading reading = read(withSource(", \"cluster\": \"\""));
        QVERIFY(reading.environment);
        QVERIFY(reading.environment->alerts == AlertSettings());
        const QByteArray text = writeEnvironment(*reading.environment);
        QVERIFY(!text.contains("alerts") && !text.contains("cluster"));
    }

    void faultsOfAlertsHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("alerts");
        QTest::addColumn<int>("column");
        QTest::newRow("no object") << QByteArray("[]") << 26;
        QTest::newRow("another way") << QByteArray("{\"acknowledge\": \"loud\"}") << 42;
        QTest::newRow("too short") << QByteArray("{\"silenceFor\": \"1s\"}") << 41;
        QTest::newRow("no time") << QByteArray("{\"acknowledgeFor\": 8}") << 45;
        QTest::newRow("no list") << QByteArray("{\"volatileLabels\": \"pod\"}") << 45;
        QTest::newRow("no text") << QByteArray("{\"watchdog\": 1}") << 39;
    }
    void faultsOfAlertsHaveAPlace()
    {
        QFETCH(QByteArray, alerts);
        QFETCH(int, column);
        const EnvironmentReading reading = read("{\"sources\": [],\"alerts\": " + alerts + "}");
        QVERIFY(!reading.environment);
        QVERIFY(!reading.problem.isEmpty());
        QCOMPARE(reading.place.line, 1);
        QCOMPARE(reading.place.column, column);
    }

    void twoSourcesOfOneNameAreRefused()
    {
        const QByteArray one = "{\"kind\": \"prometheus\", \"url\": \"https:\\/\\/p\"}";
        QVERIFY(!read("{\"sources\": [" + one + "," + one + "]}").environment);
    }

    void aPasswordInAnAddressIsRefusedAndNotRepeated()
    {
        const auto reading =
            read("{\"sources\": [{\"kind\": \"prometheus\", \"url\": \"https:\\/\\/a:geheim@p.example\"}]}");
        QVERIFY(!reading.environment);
        QVERIFY(reading.problem.contains(u"password"));
        QVERIFY(!reading.problem.contains(u"geheim"));
    }

    void deepNestingIsRefused()
    {
        const auto reading = read(QByteArray(5000, '[') + QByteArray(5000, ']'));
        QVERIFY(!reading.environment);
        QVERIFY(!reading.problem.isEmpty());
    }

    void anOldVersionIsBroughtUp()
    {
        const Migrations steps{0, {renameColour}};
        const auto reading =
            read("{\"schema\": \"quantmind-ops\\/environment\\/0\", \"color\": \"green\", \"mine\": 1, "
                 "\"sources\": []}",
                 steps);
        QVERIFY2(reading.environment, qPrintable(reading.problem));
        QCOMPARE(reading.environment->colour, QStringLiteral("green"));
        const auto document = json::parse(reading.document.toStdString());
        QCOMPARE(document["schema"].get<std::string>(), std::string("quantmind-ops/environment/1"));
        QCOMPARE(document["mine"].get<int>(), 1);
        QVERIFY(!document.contains("color"));
    }

    void aNewVersionIsNotTouchedByOldSteps()
    {
        const Migrations steps{0, {renameColour}};
        const auto reading = read("{\"schema\": \"quantmind-ops\\/environment\\/1\", \"color\": \"green\", "
                                  "\"sources\": []}",
                                  steps);
        QVERIFY(reading.environment);
        QCOMPARE(reading.environment->colour, QString());
    }

    void aNewerVersionIsRefusedAndNamed()
    {
        const auto reading = read("{\n\"schema\": \"quantmind-ops\\/environment\\/2\", \"sources\": 7}");
        QVERIFY(!reading.environment);
        QVERIFY(reading.newer);
        QVERIFY(reading.problem.contains(u'2'));
        QCOMPARE(reading.place.line, 2);
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        for (const char *name : {"prod", "生产环境", "Prod EU-1", "a.b_c", "ß2"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char *name :
             {"", ".", "..", ".hidden", "-x", "a/b", "../a", "a\\b", "a ", " a", "a\nb", "demo", "demo-2", "a:b",
              "a\xE2\x80\xAE"
              "b"})
            QTest::newRow(name) << QString::fromUtf8(name) << false;
        QTest::newRow("long") << QString(101, u'a') << false;
        QTest::newRow("nul") << QString(QStringLiteral("a") + QChar(0)) << false;
    }
    void namesAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(isEnvironmentName(name), good);
    }
};

OPS_TEST(EnvironmentFormatTest)
#include "tst_environmentformat.moc"
