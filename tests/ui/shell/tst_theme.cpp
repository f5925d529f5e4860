#include "tests/support/opstest.h"
#include "ui/theme/colorwords.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace ops;

class ThemeTest : public QObject
{
    Q_OBJECT
    static constexpr double TextContrast = 4.5, LineContrast = 3.0;

private Q_SLOTS:
    void textAndStatesStandOut_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }
    void textAndStatesStandOut()
    {
        QFETCH(bool, dark);
        Theme::apply(*qApp, dark ? Theme::Kind::Dark : Theme::Kind::Light);
        const Theme &theme = Theme::current();
        for (const QColor &color : {theme.text, theme.mutedText, theme.ok, theme.warning, theme.critical, theme.info}) {
            QVERIFY2(contrastRatio(color, theme.panel) >= TextContrast, qPrintable(color.name()));
            QVERIFY2(contrastRatio(color, theme.window) >= TextContrast, qPrintable(color.name()));
        }
        QVERIFY(contrastRatio(theme.accentText, theme.accent) >= TextContrast);
        for (int i = 0; i < 12; ++i)
            QVERIFY2(contrastRatio(theme.series(i), theme.panel) >= LineContrast, qPrintable(theme.series(i).name()));
        for (const char *word : {"green", "super-light-yellow", "dark-blue", "dark-purple", "light-red"})
            QVERIFY2(contrastRatio(theme.named(QLatin1String(word)), theme.panel) >= LineContrast, word);
    }

    void colorsAreRead()
    {
        const Theme &theme = Theme::current();
        QCOMPARE(theme.named(QStringLiteral("#102030")), QColor(0x10, 0x20, 0x30));
        QCOMPARE(theme.named(QStringLiteral("#10203040")), QColor(0x10, 0x20, 0x30, 0x40));
        QCOMPARE(theme.named(QStringLiteral("rgb(1, 2,3)")), QColor(1, 2, 3));
        QCOMPARE(theme.named(QStringLiteral("rgba(1,2,3,0.5)")).alpha(), 128);
        QCOMPARE(theme.named(QStringLiteral("transparent")).alpha(), 0);
        QCOMPARE(theme.named(QStringLiteral("no such colour")), theme.text);
        QCOMPARE(theme.named(QStringLiteral("rgb(1,x,3)")), theme.text);
    }

    void seriesColorsRepeat()
    {
        const Theme &theme = Theme::current();
        QCOMPARE(theme.series(0), theme.series(12));
        QCOMPARE(theme.series(-1), theme.series(11));
        QVERIFY(theme.series(0) != theme.series(1));
    }

    void cleanupTestCase() { Theme::apply(*qApp, Theme::Kind::Dark); }
};

OPS_TEST(ThemeTest)
#include "tst_theme.moc"
