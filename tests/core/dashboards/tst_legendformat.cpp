#include "core/dashboards/legendformat.h"
#include "tests/support/opstest.h"

using namespace ops;

class LegendFormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *format, const char *name) {
            QTest::newRow(format) << QString::fromLatin1(format) << QString::fromLatin1(name);
        };
        row("{{job}}", "node");
        row("{{ job }} on {{instance}}", "node on a:1");
        row("requests", "requests");
        row("{{missing}}x", "x");
        row("{{missing}}", "up{instance=\"a:1\", job=\"node\"}");
        row("", "up{instance=\"a:1\", job=\"node\"}");
        row("__auto", "up{instance=\"a:1\", job=\"node\"}");
        row("{{__name__}}", "up");
        row("{{job", "{{job");
        row("{{}}", "up{instance=\"a:1\", job=\"node\"}");
        row("}}{{job}}", "}}node");
    }
    void names()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        const Labels labels{{"__name__", "up"}, {"instance", "a:1"}, {"job", "node"}};
        QCOMPARE(seriesName(format, labels, QStringLiteral("up")), name);
    }

    void withoutLabelsTheQuery()
    {
        QCOMPARE(seriesName(QString(), {}, QStringLiteral("sum(up)")), QStringLiteral("sum(up)"));
        QCOMPARE(seriesName(QStringLiteral("all"), {}, QStringLiteral("sum(up)")), QStringLiteral("all"));
        QCOMPARE(seriesText({}), QStringLiteral("{}"));
        QCOMPARE(seriesText({{"__name__", "up"}}), QStringLiteral("up"));
    }

    void hostileLabels()
    {
        const Labels labels{{"a", "x\n\x1b[31m\xe2\x80\xae\"\\"}};
        const QString name = seriesName(QStringLiteral("{{a}}"), labels, QString());
        for (const char16_t bad : {u'\n', u'\x1b', u'\u202e'})
            QVERIFY(!name.contains(QChar(bad)));
        QCOMPARE(seriesText({{"a", "q\"b\\"}}), QStringLiteral("{a=\"q\\\"b\\\\\"}"));
        QVERIFY(seriesName(QString(), {{"a", std::string(10'000, 'x')}}, QString()).size() <= 500);
    }
};

OPS_TEST(LegendFormatTest)
#include "tst_legendformat.moc"
