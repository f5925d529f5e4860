#include "tests/support/opstest.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/menubutton.h"
#include "ui/shell/rangetext.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace ops;

class RangeBarTest : public QObject
{
    Q_OBJECT

    static void applyEnds(test::WindowFixture &fixture, const QString &from, const QString &to)
    {
        fixture.window.openRange();
        auto *fromField = fixture.named<QLineEdit>(QStringLiteral("From"));
        auto *toField = fixture.named<QLineEdit>(QStringLiteral("To"));
        fromField->setText(from);
        toField->setText(to);
        QTest::keyClick(toField, Qt::Key_Return);
    }

private Q_SLOTS:
    void namesTheRange_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("named") << "now-1h"
                               << "now"
                               << "Last hour";
        QTest::newRow("day") << "now/d"
                             << "now/d"
                             << "Today";
        QTest::newRow("length") << "now-90m"
                                << "now"
                                << "Last 1 h 30 min";
        QTest::newRow("other relative") << "now-2h"
                                        << "now-1h"
                                        << "now-2h – now-1h";
        QTest::newRow("one day") << "2026-11-24T02:00:00Z"
                                 << "2026-11-24T03:30:00Z"
                                 << "2026-11-24 10:00 – 11:30";
        QTest::newRow("two days") << "2026-11-23T02:00:00Z"
                                  << "2026-11-24T02:00:05Z"
                                  << "2026-11-23 10:00:00 – 2026-11-24 10:00:05";
    }
    void namesTheRange()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, text);
        QCOMPARE(rangeText(RangeSpec::relative(from, to), 1'795'500'000'000, QTimeZone("Asia/Shanghai")), text);
    }

    void everyQuickRangeResolves()
    {
        for (const QuickRange &one : quickRanges())
            QVERIFY2(one.spec.resolve(1'795'500'000'000, QTimeZone::utc()), qPrintable(one.title));
    }

    void typedEndsAreReadInTheZone()
    {
        test::WindowFixture fixture;
        applyEnds(fixture, QStringLiteral("2026-11-24 10:00"), QStringLiteral("2026-11-24 11:00"));
        QCOMPARE(fixture.context.rangeSpec().from(), QStringLiteral("2026-11-24T02:00:00Z"));
        QCOMPARE(fixture.context.rangeSpec().to(), QStringLiteral("2026-11-24T03:00:00Z"));
        QCOMPARE(fixture.named<MenuButton>(QStringLiteral("Time range"))->text(),
                 QStringLiteral("2026-11-24 10:00 – 11:00"));
    }

    void wrongEndsAreSaidAndChangeNothing_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("start");
        QTest::newRow("from") << "yesterday-ish"
                              << "now"
                              << "From: ";
        QTest::newRow("to") << "now-1h"
                            << "soon"
                            << "To: ";
        QTest::newRow("reversed") << "now"
                                  << "now-1h"
                                  << "The range ends before it begins.";
        QTest::newRow("too long") << "1900-01-01 00:00"
                                  << "now"
                                  << "The range is longer than 100 years.";
        QTest::newRow("empty") << ""
                               << "now"
                               << "From: ";
    }
    void wrongEndsAreSaidAndChangeNothing()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, start);
        test::WindowFixture fixture;
        const RangeSpec before = fixture.context.rangeSpec();
        applyEnds(fixture, from, to);
        auto *error = fixture.named<QLabel>(QStringLiteral("What is wrong with the range"));
        QVERIFY2(error->text().startsWith(start), qPrintable(error->text()));
        QVERIFY(error->isVisible());
        QVERIFY(fixture.context.rangeSpec() == before);
    }

    void quickRangeIsChosenByClick()
    {
        test::WindowFixture fixture;
        fixture.window.openRange();
        auto *list = fixture.named<QListWidget>(QStringLiteral("Quick ranges"));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Last hour"));
        QListWidgetItem *today = list->findItems(QStringLiteral("Today"), Qt::MatchExactly).first();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(today).center());
        QVERIFY(fixture.context.rangeSpec() == RangeSpec::relative(QStringLiteral("now/d"), QStringLiteral("now/d")));
        QVERIFY(!list->isVisible());
    }

    void keysMoveThroughTime()
    {
        test::WindowFixture fixture;
        auto &context = fixture.context;
        const TimeRange first = context.range();
        QTest::keyClick(&fixture.window, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(context.range().toMs, first.toMs - first.lengthMs() / 2);
        QTest::keyClick(&fixture.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(context.range() == first);
        QTest::keyClick(&fixture.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(context.range().toMs, first.toMs - first.lengthMs() / 2);
        QTest::keyClick(&fixture.window, Qt::Key_Escape);
        QVERIFY(context.range() == first);
        QTest::keyClick(&fixture.window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(context.range().lengthMs(), 2 * first.lengthMs());
    }

    void refreshAndItsInterval()
    {
        test::WindowFixture fixture;
        int asked = 0;
        connect(&fixture.context, &Context::refreshRequested, this, [&asked] { ++asked; });
        QTest::keyClick(&fixture.window, Qt::Key_F5);
        QCOMPARE(asked, 1);
        auto *button = fixture.named<MenuButton>(QStringLiteral("Refresh interval"));
        QVERIFY(fixture.window.commands().run(QStringLiteral("refresh.1m")));
        QCOMPARE(fixture.context.refreshMs(), 60000);
        QCOMPARE(button->text(), QStringLiteral("1m"));
        QVERIFY(fixture.window.commands().run(QStringLiteral("refresh.off")));
        QCOMPARE(fixture.context.refreshMs(), 0);
        QCOMPARE(button->text(), QStringLiteral("Off"));
    }

    void zoneIsShownWithItsOffset()
    {
        test::WindowFixture fixture;
        auto *button = fixture.named<MenuButton>(QStringLiteral("Time zone"));
        QCOMPARE(button->text(), QStringLiteral("Asia/Shanghai +08:00"));
        QTest::keyClick(&fixture.window, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.context.zone(), QTimeZone::utc());
        QCOMPARE(button->text(), QStringLiteral("UTC +00:00"));
    }

    void rangeNamesItsOffset()
    {
        test::WindowFixture fixture;
        applyEnds(fixture, QStringLiteral("2026-11-24 10:00"), QStringLiteral("2026-11-24 11:00"));
        QCOMPARE(fixture.named<MenuButton>(QStringLiteral("Time range"))->toolTip(),
                 QStringLiteral("2026-11-24 10:00:00 +08:00 – 2026-11-24 11:00:00 +08:00"));
    }

    void littleRoomHidesTheLeastNeeded()
    {
        test::WindowFixture fixture;
        auto *range = fixture.named<MenuButton>(QStringLiteral("Time range"));
        auto *zone = fixture.named<MenuButton>(QStringLiteral("Time zone"));
        auto *bar = range->parentWidget();
        const auto shown = [bar] {
            int count = 0;
            for (const auto *button : bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
                count += button->isVisible() ? 1 : 0;
            return count;
        };
        QCOMPARE(shown(), 9);
        applyEnds(fixture, QStringLiteral("2026-11-23 10:00:01"), QStringLiteral("2026-11-24 11:00:01"));
        int before = shown();
        for (int width = 1280; width >= 400; width -= 40) {
            fixture.window.resize(width, 500);
            QCoreApplication::processEvents();
            QCOMPARE(fixture.window.size(), QSize(width, 500));
            QVERIFY(shown() <= before);
            before = shown();
            QVERIFY(range->isVisible() && zone->isVisible());
            QVERIFY(zone->text().endsWith(u"+08:00"));
            for (const auto *button : bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
                const QRect place(button->mapTo(&fixture.window, QPoint(0, 0)), button->size());
                QVERIFY2(!button->isVisible() || fixture.window.rect().contains(place), qPrintable(button->text()));
            }
        }
        QCOMPARE(zone->text(), QStringLiteral("+08:00"));
        QVERIFY(shown() < 9);
        fixture.window.resize(1280, 500);
        QCoreApplication::processEvents();
        QCOMPARE(shown(), 9);
        QCOMPARE(zone->text(), QStringLiteral("Asia/Shanghai +08:00"));
    }

    void noChoiceWidensTheWindow()
    {
        test::WindowFixture fixture;
        fixture.window.resize(400, 500);
        fixture.window.setEnvironment({QString(40, u'm'), QStringLiteral("red"), true});
        applyEnds(fixture, QStringLiteral("2026-11-23 10:00:01.250"), QStringLiteral("2026-11-24 11:00:01.250"));
        QVERIFY(fixture.window.commands().run(QStringLiteral("refresh.15m")));
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window.size(), QSize(400, 500));
        QVERIFY(fixture.window.minimumSizeHint().width() <= 400);
    }

    void menuOpensWithoutALoopOfItsOwn()
    {
        test::WindowFixture fixture;
        auto *button = fixture.named<MenuButton>(QStringLiteral("Time zone"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().size() == 3);
        menu->close();
    }
};

OPS_TEST(RangeBarTest)
#include "tst_rangebar.moc"
