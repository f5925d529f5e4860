#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace ops;
using namespace ops::test;
using nlohmann::json;

namespace {

const QByteArray Board = R"({"title":"Nodes","uid":"n","schemaVersion":39,
    "templating":{"list":[{"type":"custom","name":"env","label":"Env","query":"a,b","multi":true,"includeAll":true,"current":{"value":["a"]}}]},
    "links":[{"title":"x"}],
    "panels":[{"type":"timeseries","id":2,"title":"CPU","gridPos":{"y":0},"repeat":"env","targets":[
      {"refId":"A","expr":"up","legendFormat":"{{job}}","datasource":{"type":"prometheus","uid":"p"}},
      {"refId":"B","expr":"down","hide":true,"instant":true}]},
    {"type":"row","title":"More","collapsed":true,"gridPos":{"y":9},"panels":[
      {"type":"heatmap","id":3,"title":"Heat","targets":[{"expr":"h"}]}]}]})";

QByteArray text(const json &value) { return QByteArray::fromStdString(value.dump()); }

QStringList inspect(const QStringList &files, const QStringList &more = {QStringLiteral("--json")})
{
    return QStringList{QStringLiteral("dashboard"), QStringLiteral("inspect")} + files + more;
}

} // namespace

class DashboardInspectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_board = write("board.json", Board);
        m_bad = write("bad.json", "{\"panels\":[");
        m_missing = m_folder.filePath(QStringLiteral("nobody.json"));
    }

    void oneFile()
    {
        const auto result = runCli(inspect({m_board}));
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const json document = result.json();
        QCOMPARE(text(document["schema"]), text(json("quantmind-ops/dashboard-inspect/1")));
        QCOMPARE(text(document["state"]), text(json("value")));
        const json data = document["data"];
        QCOMPARE(text(data["title"]), text(json("Nodes")));
        QCOMPARE(text(data["uid"]), text(json("n")));
        QCOMPARE(text(data["layout"]), text(json("grid")));
        QCOMPARE(text(data["counts"]), text(json::parse(R"({"panels":2,"targets":3,"rows":1})")));
        QCOMPARE(text(data["variables"]),
                 text(json::parse(R"([{"name":"env","label":"Env","kind":"custom","query":"a,b","multi":true,
                                       "includeAll":true,"current":["a"]}])")));
        const json first = data["panels"][0], second = data["panels"][1];
        QCOMPARE(text(first["targets"]),
                 text(json::parse(
                     R"([{"refId":"A","expr":"up","legend":"{{job}}","source":"p","hidden":false,"instant":false},
                                      {"refId":"B","expr":"down","legend":null,"source":null,"hidden":true,"instant":true}])")));
        QCOMPARE(text(first["view"]), text(json("timeseries")));
        QCOMPARE(text(first["row"]), text(json()));
        QCOMPARE(text(first["unsupported"][0]["path"]), text(json("panels[0].repeat")));
        QCOMPARE(text(second["view"]), text(json("unsupported")));
        QCOMPARE(text(second["row"]), text(json("More")));
        QCOMPARE(text(second["unsupported"][0]["code"]), text(json("unsupported.panelType")));
        QCOMPARE(data["ignored"].size(), std::size_t(3));
        QCOMPARE(text(data["ignored"][0]["path"]), text(json("links[0]")));
    }

    void severalFiles()
    {
        const auto result = runCli(inspect({m_board, m_bad, m_board}));
        QCOMPARE(result.exitCode, 3);
        const json document = result.json();
        QCOMPARE(text(document["state"]), text(json("partial")));
        const json files = document["data"]["files"];
        QCOMPARE(files.size(), std::size_t(3));
        QCOMPARE(text(files[0]["title"]), text(json("Nodes")));
        QCOMPARE(text(files[1]["error"]["kind"]), text(json("badAnswer")));
        QCOMPARE(text(files[1]["file"]), text(json(m_bad.toStdString())));
        QCOMPARE(text(files[2]["counts"]["panels"]), text(json(2)));
    }

    void whatCannotBeRead()
    {
        const auto bad = runCli(inspect({m_bad}));
        QCOMPARE(bad.exitCode, 3);
        QCOMPARE(bad.errorKind(), QByteArray("badAnswer"));
        QCOMPARE(text(bad.json()["schema"]), text(json("quantmind-ops/dashboard-inspect/1")));
        const auto missing = runCli(inspect({m_missing}));
        QCOMPARE(missing.exitCode, 2);
        QCOMPARE(missing.errorKind(), QByteArray("notFound"));
        QVERIFY(missing.err.contains("nobody.json"));
        QCOMPARE(runCli(inspect({m_folder.path()})).exitCode, 2);
        QCOMPARE(runCli({QStringLiteral("dashboard"), QStringLiteral("inspect")}).exitCode, 2);
        QCOMPARE(runCli({QStringLiteral("dashboard"), QStringLiteral("peel"), m_board}).exitCode, 2);
    }

    void tablesForPeople()
    {
        const auto result = runCli(inspect({m_board}, {QStringLiteral("--language"), QStringLiteral("en")}));
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.startsWith("Nodes: 2 panel"), result.out.constData());
        for (const char *word :
             {"CPU", "timeseries", "Heat", "More", "env", "links[0]", "panels[0].repeat", "schema version 39"})
            QVERIFY2(result.out.contains(word), word);
        const auto two = runCli(inspect({m_board, m_bad}, {}));
        QCOMPARE(two.exitCode, 3);
        QVERIFY(two.out.contains("board.json:\n") && two.err.contains("bad.json"));
    }

private:
    QString write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return QString();
        return path;
    }

    QTemporaryDir m_folder;
    QString m_board, m_bad, m_missing;
};

OPS_TEST(DashboardInspectTest)
#include "tst_dashboardinspect.moc"
