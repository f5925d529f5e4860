#include "core/alerts/historyterms.h"
#include "tests/support/opstest.h"

using namespace ops;

class HistoryTermsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAndMatchers()
    {
        const auto terms = historyTerms(QStringLiteral("alertname=Down severity=~\"c.*|x\" Disk \"two Words\" job!=api "
                                                       "team!~\"a\\\"b\""));
        QVERIFY(terms);
        QCOMPARE(terms->words, QStringList({QStringLiteral("disk"), QStringLiteral("two words")}));
        const Matchers expected{{QStringLiteral("alertname"), QStringLiteral("Down"), Matcher::Op::Equal},
                                {QStringLiteral("severity"), QStringLiteral("c.*|x"), Matcher::Op::Regex},
                                {QStringLiteral("job"), QStringLiteral("api"), Matcher::Op::NotEqual},
                                {QStringLiteral("team"), QStringLiteral("a\"b"), Matcher::Op::NotRegex}};
        QCOMPARE(terms->matchers.size(), expected.size());
        QVERIFY(terms->matchers == expected);
    }

    void bracesAndCommas()
    {
        const auto terms = historyTerms(QStringLiteral("{a=\"x, y\", b=\"\"}"));
        QVERIFY(terms);
        QCOMPARE(terms->matchers.size(), 2u);
        QCOMPARE(terms->matchers[0].value, QStringLiteral("x, y"));
        QVERIFY(terms->matchers[1].value.isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("open quotation") << QStringLiteral("a=\"x");
        QTest::newRow("open word") << QStringLiteral("\"x");
        QTest::newRow("state") << QStringLiteral("@state=active");
        QTest::newRow("no name") << QStringLiteral("=x");
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto terms = historyTerms(text);
        QVERIFY(!terms);
        QCOMPARE(terms.error().kind, ErrorKind::BadRequest);
    }

    void emptyIsAll()
    {
        const auto terms = historyTerms(QStringLiteral("  "));
        QVERIFY(terms && terms->words.isEmpty() && terms->matchers.empty());
    }
};

OPS_TEST(HistoryTermsTest)
#include "tst_historyterms.moc"
