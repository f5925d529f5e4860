#include "tests/core/dashboards/importing.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

namespace {

/// Raw strings cannot hold a bracket before a quote: these are written with single ones.
QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }

Variable onlyVariable(const QByteArray &json, std::vector<ImportNote> *notes = nullptr)
{
    const ImportedDashboard board = imported("{\"templating\":{\"list\":[" + json + "]}}");
    if (notes)
        *notes = board.ignored;
    return board.dashboard.variables.empty() ? Variable() : board.dashboard.variables.front();
}

} // namespace

/// templating.list in all the shapes that it has had.
class GrafanaVariablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void query()
    {
        std::vector<ImportNote> notes;
        const Variable v = onlyVariable(
            quoted(
                "{'type':'query','name':'node','label':'Node','query':'label_values(up, instance)',"
                "'regex':'/(.*):9100/','sort':1,'refresh':2,'hide':0,'multi':true,'includeAll':true,'allValue':'.+',"
                "'datasource':{'type':'prometheus','uid':'${ds}'},"
                "'current':{'text':['a','b'],'value':['a','b'],'selected':true},"
                "'options':[{'text':'All','value':'$__all'},{'text':'A','value':'a','selected':true},{'value':'b'}]}"),
            &notes);
        QCOMPARE(v.name, QStringLiteral("node"));
        QCOMPARE(v.label, QStringLiteral("Node"));
        QCOMPARE(v.kind, Variable::Kind::Query);
        QCOMPARE(v.query, QStringLiteral("label_values(up, instance)"));
        QCOMPARE(v.regex, QStringLiteral("/(.*):9100/"));
        QVERIFY(v.sort == Variable::Sort::Alphabetical && !v.descending);
        QCOMPARE(v.refresh, Variable::Refresh::OnTimeChange);
        QCOMPARE(v.hide, Variable::Hide::Nothing);
        QVERIFY(v.multi && v.includeAll && !v.otherSource);
        QCOMPARE(v.allValue, QStringLiteral(".+"));
        QCOMPARE(v.current, QStringList({u"a"_qs, u"b"_qs}));
        QCOMPARE(v.options, (std::vector<VariableOption>{{u"A"_qs, u"a"_qs}, {u"b"_qs, u"b"_qs}}));
        QVERIFY(notes.empty());
    }

    void queryAsAnObject_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &query, const char *expected) {
            QTest::newRow(name) << quoted(query) << QString::fromLatin1(expected);
        };
        row("text inside", "{'query':'label_values(job)','refId':'A'}", "label_values(job)");
        row("names", "{'qryType':0,'match':'up'}", "label_names(up)");
        row("values", "{'qryType':1,'label':'job'}", "label_values(job)");
        row("values of", "{'qryType':1,'label':'job','metric':'up'}", "label_values(up, job)");
        row("metrics", "{'qryType':2,'metric':'node_.*'}", "metrics(node_.*)");
        row("result", "{'qryType':3,'varQuery':'up == 0'}", "query_result(up == 0)");
        row("series", "{'qryType':4,'seriesQuery':'up'}", "up");
        row("text wins", "{'qryType':5,'query':'metrics(a)'}", "metrics(a)");
        row("definition", "{'qryType':9}", "label_values(z)");
        row("null", "null", "");
        row("number", "5", "5");
        row("list", "[1]", "");
    }
    void queryAsAnObject()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, expected);
        const Variable v = onlyVariable(
            "{\"type\":\"query\",\"name\":\"v\",\"definition\":\"label_values(z)\",\"query\":" + query + "}");
        QCOMPARE(v.query, expected);
    }

    void current_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("expected");
        const QStringList all(QStringLiteral("$__all"));
        QTest::newRow("text") << QByteArray(R"("multi":true,"current":"a")") << QStringList(u"a"_qs);
        QTest::newRow("list") << QByteArray(R"("multi":true,"current":["a","b"])") << QStringList({u"a"_qs, u"b"_qs});
        QTest::newRow("object") << QByteArray(R"("current":{"text":"A","value":"a"})") << QStringList(u"a"_qs);
        QTest::newRow("number") << QByteArray(R"("current":{"value":90})") << QStringList(u"90"_qs);
        QTest::newRow("all") << QByteArray(R"("includeAll":true,"current":{"text":"All","value":"$__all"})") << all;
        QTest::newRow("all in a list") << QByteArray(
                                              R"("multi":true,"includeAll":true,"current":{"value":["$__all","a"]})")
                                       << all;
        QTest::newRow("all as a word") << QByteArray(R"("includeAll":true,"current":{"text":"All","value":"All"})")
                                       << all;
        QTest::newRow("a value All") << QByteArray(R"("current":{"value":"All"})") << QStringList(u"All"_qs);
        QTest::newRow("only one") << QByteArray(R"("multi":false,"current":{"value":["a","b"]})")
                                  << QStringList(u"a"_qs);
        QTest::newRow("empty") << QByteArray(R"("current":{})") << QStringList();
        QTest::newRow("null") << QByteArray(R"("current":null)") << QStringList();
        QTest::newRow("none") << QByteArray(R"("current":{"isNone":true,"text":"None","value":""})") << QStringList();
        QTest::newRow("selected") << QByteArray(
                                         R"("current":{},"options":[{"value":"a"},{"value":"b","selected":true}])")
                                  << QStringList(u"b"_qs);
        QTest::newRow("strange") << QByteArray(R"("current":{"value":{"x":1}},"options":{"a":1})") << QStringList();
    }
    void current()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, expected);
        QCOMPARE(onlyVariable("{\"type\":\"custom\",\"name\":\"v\"," + json + "}").current, expected);
    }

    void sorts_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        using Sort = Variable::Sort;
        const char *const words[] = {"disabled",
                                     "alphabeticalAsc",
                                     "alphabeticalDesc",
                                     "numericalAsc",
                                     "numericalDesc",
                                     "alphabeticalCaseInsensitiveAsc",
                                     "alphabeticalCaseInsensitiveDesc",
                                     "naturalAsc",
                                     "naturalDesc"};
        const Sort sorts[] = {Sort::None, Sort::Alphabetical, Sort::Numerical, Sort::AlphabeticalNoCase, Sort::Natural};
        for (int i = 0; i <= 8; ++i) {
            const int sort = int(sorts[(i + 1) / 2]);
            QTest::addRow("%d", i) << QByteArray::number(i) << sort << (i > 0 && i % 2 == 0);
            QTest::addRow("%s", words[i]) << '"' + QByteArray(words[i]) + '"' << sort << (i > 0 && i % 2 == 0);
        }
        QTest::newRow("null") << QByteArray("null") << int(Sort::None) << false;
        QTest::newRow("beyond") << QByteArray("\"odd\"") << int(Sort::None) << false;
    }
    void sorts()
    {
        QFETCH(QByteArray, written);
        QFETCH(int, sort);
        QFETCH(bool, descending);
        const Variable v = onlyVariable("{\"type\":\"query\",\"name\":\"v\",\"sort\":" + written + "}");
        QCOMPARE(int(v.sort), sort);
        QCOMPARE(v.descending, descending);
    }

    void refreshes()
    {
        const auto refresh = [](const QByteArray &json) {
            return onlyVariable("{\"type\":\"query\",\"name\":\"v\"" + json + "}").refresh;
        };
        using Refresh = Variable::Refresh;
        QCOMPARE(refresh(",\"refresh\":0"), Refresh::Never);
        QCOMPARE(refresh(",\"refresh\":1"), Refresh::OnLoad);
        QCOMPARE(refresh(",\"refresh\":\"2\""), Refresh::OnTimeChange);
        QCOMPARE(refresh(",\"refresh\":true"), Refresh::OnLoad);
        QCOMPARE(refresh(",\"refresh\":false"), Refresh::Never);
        QCOMPARE(refresh(",\"refresh\":\"never\""), Refresh::Never);
        QCOMPARE(refresh(",\"refresh\":\"onDashboardLoad\""), Refresh::OnLoad);
        QCOMPARE(refresh(",\"refresh\":\"onTimeRangeChanged\""), Refresh::OnTimeChange);
        QCOMPARE(refresh(",\"refresh_on_load\":false"), Refresh::Never);
        QCOMPARE(refresh(""), Refresh::OnLoad);
    }

    void hides()
    {
        const auto hide = [](const QByteArray &json) {
            return onlyVariable("{\"type\":\"query\",\"name\":\"v\"" + json + "}").hide;
        };
        using Hide = Variable::Hide;
        QCOMPARE(hide(""), Hide::Nothing);
        QCOMPARE(hide(",\"hide\":1"), Hide::Label);
        QCOMPARE(hide(",\"hide\":2"), Hide::Variable);
        QCOMPARE(hide(",\"hide\":\"dontHide\""), Hide::Nothing);
        QCOMPARE(hide(",\"hide\":\"hideLabel\""), Hide::Label);
        QCOMPARE(hide(",\"hide\":\"hideVariable\""), Hide::Variable);
        QCOMPARE(hide(",\"hide\":true"), Hide::Variable);
        QCOMPARE(hide(",\"hideLabel\":true"), Hide::Label);
    }

    void otherKinds()
    {
        const Variable interval =
            onlyVariable(R"({"type":"interval","name":"i","query":"1m,5m","auto":true,"auto_count":50,
            "auto_min":"20s","multi":true,"current":{"text":"auto","value":"auto"},
            "options":[{"text":"auto","value":"$__auto_interval_i"},{"text":"1m","value":"1m"}]})");
        QCOMPARE(interval.kind, Variable::Kind::Interval);
        QVERIFY(interval.autoInterval && !interval.multi);
        QCOMPARE(interval.autoCount, 50);
        QCOMPARE(interval.autoMin, QStringLiteral("20s"));
        QCOMPARE(interval.current, QStringList(u"$__auto_interval_i"_qs));
        QCOMPARE(interval.options.size(), std::size_t(1));
        QCOMPARE(onlyVariable(R"({"type":"textbox","name":"t","query":"x"})").kind, Variable::Kind::TextBox);
        QCOMPARE(onlyVariable(R"({"type":"constant","name":"c","query":"x"})").kind, Variable::Kind::Constant);
        QCOMPARE(onlyVariable(R"({"type":"datasource","name":"d","query":"prometheus"})").kind,
                 Variable::Kind::Datasource);
        QCOMPARE(onlyVariable(R"({"type":"custom","name":"c","query":"a,b"})").query, QStringLiteral("a,b"));
        QCOMPARE(onlyVariable(R"({"name":"old","query":"q"})").kind, Variable::Kind::Query);
    }

    void whatIsNoVariable()
    {
        const auto board = imported(R"({"templating":{"list":[{"type":"adhoc","name":"f"},{"type":"query"},7,null,
            {"type":"query","name":"a"},{"type":"custom","name":"a"},{"type":"groupby","name":"g"}]}})");
        QCOMPARE(board.dashboard.variables.size(), std::size_t(1));
        QCOMPARE(notesOf(board.ignored),
                 QStringList({u"templating.list[0] unsupported.variable"_qs, u"templating.list[1] unreadable"_qs,
                              u"templating.list[2] unreadable"_qs, u"templating.list[5] unreadable"_qs,
                              u"templating.list[6] unsupported.variable"_qs}));
    }

    void otherSourcesAreNotAsked()
    {
        std::vector<ImportNote> notes;
        const Variable v =
            onlyVariable(R"({"type":"query","name":"v","query":"x","datasource":{"type":"loki","uid":"l"},
            "options":[{"text":"a","value":"a"}]})",
                         &notes);
        QVERIFY(v.otherSource);
        QCOMPARE(v.options.size(), std::size_t(1));
        QCOMPARE(notesOf(notes), QStringList(u"templating.list[0].datasource unsupported.variableSource"_qs));
        const Variable chosen = onlyVariable(
            R"({"type":"query","name":"v","multi":true,"datasource":"Loki","current":{"value":["x","y"]}})");
        QCOMPARE(chosen.options, (std::vector<VariableOption>{{u"x"_qs, u"x"_qs}, {u"y"_qs, u"y"_qs}}));
    }

    void inputsFillConstants()
    {
        const auto board = imported(R"({"__inputs":[{"name":"VAR_PREFIX","type":"constant","value":"prod"}],
            "templating":{"list":[{"type":"constant","name":"prefix","query":"${VAR_PREFIX}",
            "current":{"value":"${VAR_PREFIX}"}}]}})");
        QCOMPARE(board.dashboard.variables[0].query, QStringLiteral("prod"));
        QCOMPARE(board.dashboard.variables[0].current, QStringList(u"prod"_qs));
    }
};

OPS_TEST(GrafanaVariablesTest)
#include "tst_grafanavariables.moc"
