#include "core/alerts/matcher.h"
#include "core/alerts/matcherindex.h"
#include "core/alerts/matchertext.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

CompiledMatchers compiled(const char *text)
{
    const auto read = readMatchers(QString::fromUtf8(text));
    const auto made = read ? CompiledMatchers::of(*read) : Result<CompiledMatchers>(read.error());
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    return *made;
}

} // namespace

class MatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matching_data()
    {
        QTest::addColumn<QByteArray>("matchers");
        QTest::addColumn<QByteArray>("value"); // of the label a
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *matchers, const char *value, bool expected) {
            QTest::addRow("%s on %s", matchers, value) << QByteArray(matchers) << QByteArray(value) << expected;
        };
        row("a=x", "x", true);
        row("a=x", "X", false);
        row("a!=x", "x", false);
        row("a!=x", "", true);
        row("a=~\"x|y\"", "y", true);
        row("a=~\"x|y\"", "xy", false);
        row("a=~\"x|\"", "", true);
        row("a=~x.*", "xyz", true);
        row("a=~x.*", "axyz", false);
        row("a=~x.y", "x\ny", false);
        row("a=~(?s)x.y", "x\ny", true);
        row("a=~\"x|yz\"", "xyz", false); // the anchors hold for each alternative
        row("a!~x.*", "xyz", false);
        row("a!~x.*", "", true);
        row("b=\"\"", "x", true);
        row("b=~.*", "x", true);
        row("a=x,b=y", "x", false);
    }
    void matching()
    {
        QFETCH(QByteArray, matchers);
        QFETCH(QByteArray, value);
        QFETCH(bool, expected);
        Labels labels;
        if (!value.isEmpty())
            labels.emplace_back("a", value.toStdString());
        QCOMPARE(matches(compiled(matchers.constData()), labels), expected);
    }

    void whatIsNotRe2IsRefused()
    {
        const auto made = CompiledMatchers::of({{u"a"_qs, u"x(?=y)"_qs, Matcher::Op::Regex}});
        QVERIFY(!made);
        QCOMPARE(errorKindName(made.error().kind), errorKindName(ErrorKind::BadRequest));
        QVERIFY(made.error().message.contains(u"a"));
        QVERIFY(!made.error().detail.isEmpty());
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const QString &text, const QStringList &names, const QStringList &values) {
            QTest::addRow("%s", qPrintable(text)) << text << names << values;
        };
        row(u"alertname=Down"_qs, {u"alertname"_qs}, {u"Down"_qs});
        row(u"{a=\"x\", b=~\"y|z\"}"_qs, {u"a"_qs, u"b"_qs}, {u"x"_qs, u"y|z"_qs});
        row(u" { a = x y , b != z } "_qs, {u"a"_qs, u"b"_qs}, {u"x y"_qs, u"z"_qs});
        row(u"{}"_qs, {}, {});
        row(u"\"foo bar\"=\"x\""_qs, {u"foo bar"_qs}, {u"x"_qs});
        row(u"ünïcode=1"_qs, {u"ünïcode"_qs}, {u"1"_qs});
        row(u"a=\"q\\\" b\\\\ n\\n d\\\\.\""_qs, {u"a"_qs}, {u"q\" b\\ n\n d\\."_qs});
        row(u"a=~\"\\d+\""_qs, {u"a"_qs}, {u"\\d+"_qs});
        row(u"a=\"x,}\""_qs, {u"a"_qs}, {u"x,}"_qs});
        row(u"a="_qs, {u"a"_qs}, {QString()});
    }
    void texts()
    {
        QFETCH(QString, text);
        const auto read = readMatchers(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QStringList names, values;
        for (const Matcher &matcher : *read) {
            names << matcher.name;
            values << matcher.value;
        }
        QTEST(names, "names");
        QTEST(values, "values");
    }

    void faultsNameTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::newRow("no sign") << u"alertname"_qs << 10;
        QTest::newRow("no name") << u"=x"_qs << 1;
        QTest::newRow("open quotation") << u"a=\"x"_qs << 3;
        QTest::newRow("open brace") << u"{a=x"_qs << 5;
        QTest::newRow("no comma") << u"a=\"x\" b=\"y\""_qs << 7;
    }
    void faultsNameTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, place);
        const auto read = readMatchers(text);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(QStringLiteral(" %1:").arg(place)), qPrintable(read.error().message));
    }

    void theIndexFindsWhatEachWouldMatch()
    {
        const std::vector<CompiledMatchers> sets{
            compiled("alertname=Down"),           compiled("alertname=Down,instance=a"),
            compiled("severity=~critical|page"),  compiled("instance!=a,severity=~.+"),
            compiled("alertname=~\"Down|Slow\""), compiled("alertname=~D.*"),
        };
        const std::vector<Labels> alerts{
            {{"alertname", "Down"}, {"instance", "a"}, {"severity", "critical"}},
            {{"alertname", "Down"}, {"instance", "b"}},
            {{"alertname", "Slow"}, {"severity", "page"}},
            {},
        };
        const MatcherIndex index(sets);
        for (const Labels &labels : alerts) {
            std::vector<std::size_t> expected;
            for (std::size_t i = 0; i < sets.size(); ++i) {
                if (sets[i].matches(labels))
                    expected.push_back(i);
            }
            QCOMPARE(index.matching(labels), expected);
        }
    }
};

OPS_TEST(MatcherTest)
#include "tst_matcher.moc"
