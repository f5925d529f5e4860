#include "core/base/fuzzy.h"
#include "tests/support/opstest.h"

using namespace ops;

class FuzzyTest : public QObject
{
    Q_OBJECT

    static int scoreOf(const QString &needle, const QString &text)
    {
        const auto match = fuzzyMatch(needle, text);
        return match ? match->score : -1000;
    }

    /// The letters that fit in capitals within brackets: what the eye sees.
    static QString shown(const QString &needle, const QString &text)
    {
        const auto match = fuzzyMatch(needle, text);
        if (!match)
            return QStringLiteral("-");
        QString result = text;
        for (qsizetype i = qsizetype(match->positions.size()) - 1; i >= 0; --i) {
            const int at = match->positions[std::size_t(i)];
            result.replace(at, 1, u'[' + text.mid(at, 1) + u']');
        }
        return result;
    }

private Q_SLOTS:
    void marksTheBestWay_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &needle, const QString &text, const QString &expected) {
            QTest::newRow(name) << needle << text << expected;
        };
        row("nothing typed", QString(), QStringLiteral("New window"), QStringLiteral("New window"));
        row("side by side", QStringLiteral("win"), QStringLiteral("New window"), QStringLiteral("New [w][i][n]dow"));
        row("starts of words", QStringLiteral("nw"), QStringLiteral("New window"), QStringLiteral("[N]ew [w]indow"));
        row("a later word", QStringLiteral("out"), QStringLiteral("Orders: zoom out"),
            QStringLiteral("Orders: zoom [o][u][t]"));
        row("capitals within", QStringLiteral("or"), QStringLiteral("zoomOutRange"),
            QStringLiteral("zoom[O]ut[R]ange"));
        row("case does not matter", QStringLiteral("CPU"), QStringLiteral("host cpu"),
            QStringLiteral("host [c][p][u]"));
        row("Chinese", QStringLiteral("延迟"), QStringLiteral("接口延迟 p95"), QStringLiteral("接口[延][迟] p95"));
        row("Chinese apart", QStringLiteral("接迟"), QStringLiteral("接口延迟"), QStringLiteral("[接]口延[迟]"));
        row("wrong order", QStringLiteral("wn"), QStringLiteral("new"), QStringLiteral("-"));
        row("a letter is missing", QStringLiteral("newz"), QStringLiteral("New window"), QStringLiteral("-"));
        row("longer than the text", QStringLiteral("window"), QStringLiteral("win"), QStringLiteral("-"));
        row("empty text", QStringLiteral("a"), QString(), QStringLiteral("-"));
        row("twice the same letter", QStringLiteral("oo"), QStringLiteral("zoom out"), QStringLiteral("z[o][o]m out"));
    }
    void marksTheBestWay()
    {
        QFETCH(QString, needle);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(needle, text), expected);
    }

    /// The first of each pair is what people mean.
    void ranks_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *needle, const char *better, const char *worse) {
            QTest::newRow(needle) << QString::fromUtf8(needle) << QString::fromUtf8(better) << QString::fromUtf8(worse);
        };
        row("red", "Redis", "Requests failed");
        row("pin", "Pin this page", "Stop inside");
        row("lat", "Network latency", "Plain table");
        row("zo", "Zoom out", "Choose a range of orders");
        row("h", "Hosts", "Refresh");
        row("mem", "Memory", "My empty mill");
    }
    void ranks()
    {
        QFETCH(QString, needle);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY2(scoreOf(needle, better) > scoreOf(needle, worse),
                 qPrintable(QStringLiteral("%1 %2").arg(scoreOf(needle, better)).arg(scoreOf(needle, worse))));
    }

    void hugeInputsAreBounded()
    {
        QVERIFY(!fuzzyMatch(QString(1000, u'a'), QString(2000, u'a')));
        const auto match = fuzzyMatch(QStringLiteral("ab"), QString(100000, u'a') + u'b');
        QVERIFY(!match); // beyond what is looked at
        QVERIFY(fuzzyMatch(QString(64, u'a'), QString(100000, u'a')));
    }
};

OPS_TEST(FuzzyTest)
#include "tst_fuzzy.moc"
