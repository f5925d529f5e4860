#include "core/dashboards/interpolate.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

VariableValue single(const char *name, const char *value)
{
    VariableValue variable;
    variable.name = QString::fromLatin1(name);
    variable.values = variable.texts = QStringList(QString::fromUtf8(value));
    return variable;
}

VariableValue several(const char *name, const QStringList &values)
{
    VariableValue variable;
    variable.name = QString::fromLatin1(name);
    variable.values = variable.texts = values;
    variable.several = variable.list = true;
    return variable;
}

VariableValues boardVariables()
{
    VariableValue all = several("everything", {QStringLiteral("a"), QStringLiteral("b.c")});
    all.all = true;
    all.texts = QStringList(QStringLiteral("All"));
    VariableValue raw = all;
    raw.name = QStringLiteral("raw");
    raw.allValue = QStringLiteral(".*$job");
    VariableValue nothing = several("nothing", {});
    nothing.all = true;
    return {single("job", "node"),
            single("odd", "a\\b\"c'd"),
            single("matcher", "job=\"a\""),
            single("interval", "5m"),
            several("one", {QStringLiteral("web-1.lan:9100")}),
            several("hosts", {QStringLiteral("a|b"), QStringLiteral("c\\d"), QStringLiteral("e\"f")}),
            several("plain", {QStringLiteral("x"), QStringLiteral("y")}),
            all,
            raw,
            nothing};
}

} // namespace

/// Grafana's formats, each as its own code makes it.
class InterpolateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        const auto row = [](const char *text, const char *filled) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(filled);
        };
        row("up", "up");
        row("up{job=\"$job\"}", "up{job=\"node\"}");
        row("up{job=\"${job}\"}", "up{job=\"node\"}");
        row("up{job=\"[[job]]\"}", "up{job=\"node\"}");
        row("up{job=\"$jobs\"}", "up{job=\"$jobs\"}");
        row("$unknown ${unknown} [[unknown]] ${job", "$unknown ${unknown} [[unknown]] ${job");
        row("rate(a[$interval])", "rate(a[5m])");
        row("rate(a[$__interval])", "rate(a[$__interval])");
        row("{a=~\"b$\"}", "{a=~\"b$\"}");
        row("$job$job", "nodenode");
        row("{a=\"$odd\"}", "{a=\"a\\\\b\\\"c'd\"}");
        row("up{$matcher}", "up{job=\"a\"}");
        row("{a=~\"$one\"}", "{a=~\"web-1\\\\.lan:9100\"}");
        row("{a=~\"$plain\"}", "{a=~\"(x|y)\"}");
        row("{a=~\"$hosts\"}", "{a=~\"(a\\\\|b|c\\\\\\\\d|e\\\\\\\"f)\"}");
        row("{a=~\"$everything\"}", "{a=~\"(a|b\\\\.c)\"}");
        row("{a=~\"$raw\"}", "{a=~\".*node\"}");
        row("{a=~\"$nothing\"}", "{a=~\"()\"}");
        row("${one:regex} ${hosts:regex}", "web-1\\.lan:9100 (a\\|b|c\\\\d|e\"f)");
        row("${plain:pipe} ${plain:csv} ${plain:raw} ${plain:glob}", "x|y x,y x,y {x,y}");
        row("${one:glob} [[plain:pipe]]", "web-1.lan:9100 x|y");
        row("${plain:json} ${job:json}", "[\"x\",\"y\"] node");
        row("${plain:percentencode} ${odd:percentencode}", "%7Bx%2Cy%7D a%5Cb%22c%27d");
        row("${plain:doublequote} ${plain:singlequote}", "\"x\",\"y\" 'x','y'");
        row("${odd:doublequote} ${odd:singlequote}", "\"a\\b\\\"c'd\" 'a\\b\"c\\'d'");
        row("${plain:text} ${everything:text} ${raw:text}", "x + y All All");
        row("${plain:queryparam} ${everything:queryparam}", "var-plain=x&var-plain=y var-everything=%24__all");
        row("${raw:regex} ${raw:percentencode}", ".*node .%2A%24job");
        row("${plain:nosuchformat}", "{x,y}");
    }
    void queries()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        QCOMPARE(interpolated(text, boardVariables(), FillFor::PromQl), filled);
    }

    void titlesAndLegends()
    {
        const auto variables = boardVariables();
        QCOMPARE(interpolated(QStringLiteral("CPU of $everything, $plain"), variables, FillFor::Text),
                 QStringLiteral("CPU of All, x + y"));
        QCOMPARE(interpolated(QStringLiteral("{{host}} $plain $one"), variables, FillFor::Glob),
                 QStringLiteral("{{host}} {x,y} web-1.lan:9100"));
        QCOMPARE(interpolated(QStringLiteral("$raw"), variables, FillFor::Text), QStringLiteral("All"));
    }

    void aValueThatNamesItselfEnds()
    {
        VariableValue loop = several("loop", {QStringLiteral("x")});
        loop.all = true;
        loop.allValue = QStringLiteral("<$loop>");
        QVERIFY(interpolated(QStringLiteral("$loop"), {loop}, FillFor::PromQl).size() < 100);
    }

    void valuesAreNotReadAgain()
    {
        QCOMPARE(interpolated(QStringLiteral("$a"), {single("a", "$job"), single("job", "node")}, FillFor::PromQl),
                 QStringLiteral("$job"));
    }

    void names()
    {
        const QStringList known{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QCOMPARE(referencedNames(QStringLiteral("$b ${a:csv} [[b]] $d $ab"), known),
                 QStringList({QStringLiteral("b"), QStringLiteral("a")}));
        QVERIFY(referencedNames(QStringLiteral("a b c"), known).isEmpty());
    }
};

OPS_TEST(InterpolateTest)
#include "tst_interpolate.moc"
