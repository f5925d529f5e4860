#include "tests/support/opstest.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/accessiblenames.h"
#include "ui/shell/navigationrail.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTranslator>

#include <algorithm>

using namespace ops;

class MainWindowTest : public QObject
{
    Q_OBJECT

    static void openEverything(test::WindowFixture &fixture)
    {
        SourceStatus status;
        status.name = QStringLiteral("prometheus");
        status.completeUntilMs = status.answeredMs = fixture.clock.nowMs();
        fixture.page->setStatus(status);
        fixture.window.notices().add(NoticeLog::Severity::Warning, QStringLiteral("Kafka"));
        for (const char *id : {"help.keys", "help.about", "view.language", "time.choose", "view.palette", "go.find",
                               "help.overlay", "window.notices"})
            QVERIFY(fixture.window.commands().run(QLatin1String(id)));
        QCoreApplication::processEvents();
    }

    static QStringList nameless()
    {
        QStringList found;
        for (QWidget *widget : QApplication::allWidgets()) {
            if (!widget->isVisible())
                continue;
            QAccessibleInterface *element = QAccessible::queryAccessibleInterface(widget);
            if (element && element->text(QAccessible::Name).isEmpty())
                found << QStringLiteral("%1 in %2")
                             .arg(QLatin1String(widget->metaObject()->className()),
                                  widget->parentWidget()
                                      ? QLatin1String(widget->parentWidget()->metaObject()->className())
                                      : QLatin1String("nothing"));
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(new AccessibleNames(this)); }

    void aPageInNoListIsOpened()
    {
        test::WindowFixture fixture;
        int made = 0, gone = 0;
        const auto extra = [&](const char *id) {
            return PageInfo{QLatin1String(id), QStringLiteral("Graph"), [&made, &gone] {
                                ++made;
                                auto page = std::make_unique<test::FakePage>();
                                connect(page.get(), &QObject::destroyed, qApp, [&gone] { ++gone; });
                                return page;
                            }};
        };
        QVERIFY(fixture.window.openExtra(extra("graph:1")));
        QCOMPARE(fixture.window.currentPageId(), QStringLiteral("graph:1"));
        QCOMPARE(fixture.window.pages().size(), std::size_t(1));
        QVERIFY(fixture.window.openPage(QStringLiteral("dashboard:fake")));
        QVERIFY(fixture.window.openPage(QStringLiteral("graph:1"))); // it is kept
        QCOMPARE(made, 1);
        QVERIFY(fixture.window.openExtra(extra("graph:1"))); // another of the same name takes its place
        QCOMPARE(made, 2);
        QCOMPARE(gone, 1);
        for (const char *id : {"graph:2", "graph:3", "graph:4", "graph:5", "graph:6", "graph:7", "graph:8", "graph:9"})
            QVERIFY(fixture.window.openExtra(extra(id)));
        QCOMPARE(gone, 2); // eight are kept
        QVERIFY(!fixture.window.openPage(QStringLiteral("graph:1")));
        fixture.window.setPages({});
        QCOMPARE(gone, made);
    }

    void paintsOnceBeforeItSaysSo()
    {
        test::ManualClock clock;
        Context context(clock);
        MainWindow window(context);
        QSignalSpy painted(&window, &MainWindow::firstPainted);
        window.show();
        QCOMPARE(painted.count(), 0);
        QTRY_COMPARE(painted.count(), 1);
        window.repaint();
        QCoreApplication::processEvents();
        QCOMPARE(painted.count(), 1);
    }

    void pagesAreMadeWhenOpened()
    {
        test::ManualClock clock;
        Context context(clock);
        MainWindow window(context);
        int made = 0;
        PageRegistry pages;
        for (const char *id : {"a", "b"})
            pages.push_back({QLatin1String(id), QLatin1String(id), [&made] {
                                 ++made;
                                 return std::make_unique<test::FakePage>();
                             }});
        window.setPages(std::move(pages));
        QCOMPARE(made, 0);
        QVERIFY(window.openPage(QStringLiteral("b")));
        QCOMPARE(made, 1);
        QVERIFY(window.page(QStringLiteral("b")) && !window.page(QStringLiteral("a")));
        QVERIFY(window.commands().run(QStringLiteral("go.a")));
        QVERIFY(window.openPage(QStringLiteral("b")));
        QCOMPARE(made, 2);
        QCOMPARE(window.currentPageId(), QStringLiteral("b"));
        QVERIFY(!window.openPage(QStringLiteral("c")));
        QCOMPARE(window.currentPageId(), QStringLiteral("b"));
    }

    void eachPageIsToldWhenItIsTheOneShown()
    {
        class Page : public test::FakePage
        {
        public:
            explicit Page(QStringList &opened, const QString &name) : m_opened(opened), m_name(name) {}
            void opened() override { m_opened << m_name; }

        private:
            QStringList &m_opened;
            QString m_name;
        };
        test::ManualClock clock;
        Context context(clock);
        MainWindow window(context);
        QStringList opened;
        PageRegistry pages;
        for (const QString &id : {QStringLiteral("a"), QStringLiteral("b")})
            pages.push_back({id, id, [&opened, id] { return std::make_unique<Page>(opened, id); }});
        window.setPages(std::move(pages));
        for (const char *id : {"a", "b", "b", "a"})
            QVERIFY(window.openPage(QLatin1String(id)));
        QCOMPARE(opened, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}));
    }

    void aPageMayAskForACommand()
    {
        test::WindowFixture fixture;
        const qint64 before = fixture.context.range().lengthMs();
        Q_EMIT fixture.page->wants(QStringLiteral("time.zoomOut"));
        QCOMPARE(fixture.context.range().lengthMs(), 2 * before);
    }

    void environmentIsSaidInWords()
    {
        test::WindowFixture fixture;
        QCOMPARE(fixture.window.windowTitle(), QStringLiteral("staging · read-only – QuantMind Ops Console"));
        QVERIFY(fixture.named<QWidget>(QStringLiteral("Environment: staging · read-only")));
    }

    void noticeTakesThePlaceOfThePage()
    {
        test::WindowFixture fixture;
        fixture.window.showNotice({QStringLiteral("Title"), QStringLiteral("Why."), QString(),
                                   fixture.window.commands().action(QStringLiteral("time.refresh"))});
        QVERIFY(fixture.window.currentPageId().isEmpty());
        int asked = 0;
        connect(&fixture.context, &Context::refreshRequested, this, [&asked] { ++asked; });
        for (auto *button : fixture.named<QWidget>(QStringLiteral("Notice"))->findChildren<QAbstractButton *>())
            button->click();
        QCOMPARE(asked, 1);
    }

    void rangeRestsOverANotice()
    {
        test::WindowFixture fixture;
        auto *range = fixture.named<QAbstractButton>(QStringLiteral("Time range"));
        QVERIFY(range->isEnabled());
        fixture.window.showNotice({QStringLiteral("Title"), QString(200, u'w'), QString(), nullptr});
        QVERIFY(!range->isEnabled());
        QVERIFY(fixture.window.commands().run(QStringLiteral("time.choose")));
        QVERIFY(!QApplication::activePopupWidget());
        fixture.window.resize(400, 500);
        QCOMPARE(fixture.window.width(), 400);
        QVERIFY(fixture.window.openPage(QStringLiteral("dashboard:fake")));
        QVERIFY(range->isEnabled());
    }

    void anyTitleFitsTheNavigation()
    {
        test::ManualClock clock;
        Context context(clock);
        MainWindow window(context);
        const QString titles[] = {QStringLiteral("A & B"), QStringLiteral("word ").repeated(40), QString(200, u'x'),
                                  QStringLiteral("<img src=\"file:///x\"> & <b>bold</b>")};
        PageRegistry pages;
        for (const QString &title : titles)
            pages.push_back({title, title, [] { return std::make_unique<test::FakePage>(); }});
        window.resize(600, 500);
        window.show();
        QCoreApplication::processEvents();
        auto *rail = window.findChild<NavigationRail *>();
        QVERIFY(!rail->isVisible());
        window.setPages(std::move(pages));
        QVERIFY(window.openPage(titles[0]));
        QCoreApplication::processEvents();
        QVERIFY(rail->isVisible());
        QCOMPARE(window.width(), 600);
        const auto buttons = rail->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), qsizetype(4));
        for (int i = 0; i < 4; ++i) {
            QVERIFY(rail->width() <= 100 && rail->widget()->rect().contains(buttons[i]->geometry()));
            QCOMPARE(buttons[i]->accessibleName(), titles[i]);
            QCOMPARE(buttons[i]->property("clipped").toBool(), i > 0);
            QVERIFY(buttons[i]->shortcut().isEmpty());
        }
        QCOMPARE(window.commands().action(QStringLiteral("go.A & B"))->text(), QStringLiteral("A && B"));
        QVERIFY(buttons[3]->toolTip().startsWith(u"<span>&lt;img"));
        buttons[1]->click();
        QCOMPARE(window.currentPageId(), titles[1]);
        QVERIFY(buttons[1]->isChecked() && !buttons[0]->isChecked());
        buttons[1]->click();
        QVERIFY(buttons[1]->isChecked());
    }

    void manyPagesAreScrolled()
    {
        test::ManualClock clock;
        Context context(clock);
        MainWindow window(context);
        PageRegistry pages;
        for (int i = 0; i < 40; ++i)
            pages.push_back(
                {QString::number(i), QString::number(i), [] { return std::make_unique<test::FakePage>(); }});
        window.resize(600, 500);
        window.show();
        window.setPages(std::move(pages));
        QCoreApplication::processEvents();
        QCOMPARE(window.size(), QSize(600, 500));
        auto *rail = window.findChild<NavigationRail *>();
        const auto buttons = rail->findChildren<QAbstractButton *>();
        QTRY_VERIFY(rail->verticalScrollBar()->maximum() > 1000);
        QVERIFY(rail->viewport()->width() >= buttons.last()->geometry().right());
        QVERIFY(buttons.last()->visibleRegion().isEmpty());
        buttons.last()->setFocus(Qt::TabFocusReason);
        rail->ensureWidgetVisible(buttons.last());
        QVERIFY(!buttons.last()->visibleRegion().isEmpty());
    }

    void tabKeyGoesFromLeftToRight()
    {
        test::WindowFixture fixture;
        auto *back = fixture.named<QWidget>(QStringLiteral("Time range"))->parentWidget();
        QVector<int> places;
        for (QWidget *at = fixture.window.nextInFocusChain(); at != &fixture.window; at = at->nextInFocusChain()) {
            if (at->parentWidget() == back && at->focusPolicy() & Qt::TabFocus)
                places << at->x();
        }
        QCOMPARE(places.size(), qsizetype(9));
        QVERIFY(std::is_sorted(places.begin(), places.end()));
    }

    void helpNamesKeysAndMouse()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.window.commands().run(QStringLiteral("help.keys")));
        auto *table = fixture.named<QTableWidget>(QStringLiteral("Keyboard shortcuts"));
        QVERIFY(table);
        QStringList cells;
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < 2; ++column)
                cells << (table->item(row, column) ? table->item(row, column)->text() : QString());
            QVERIFY(table->rowHeight(row) <= table->fontMetrics().height() + 8);
        }
        for (const char *text : {"Refresh now", "F5", "Mouse", "Drag across a chart", "Double click on a chart"})
            QVERIFY2(cells.contains(QLatin1String(text)), text);
        table->window()->close();
    }

    void everyCommandHasAKeyOfItsOwn()
    {
        test::WindowFixture fixture;
        QMap<QString, QString> owners;
        for (const auto &group : fixture.window.commands().groups()) {
            for (const QAction *action : group.actions) {
                QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->objectName()));
                for (const QKeySequence &key : action->shortcuts()) {
                    const QString text = key.toString();
                    QVERIFY2(!text.isEmpty(), qPrintable(action->objectName()));
                    QVERIFY2(!owners.contains(text),
                             qPrintable(text + u' ' + action->objectName() + u' ' + owners[text]));
                    owners[text] = action->objectName();
                }
            }
        }
        QVERIFY(owners.size() > 20);
    }

    void themeChangesWhileRunning()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.window.commands().run(QStringLiteral("view.light")));
        QCOMPARE(Theme::current().kind, Theme::Kind::Light);
        QTRY_COMPARE(fixture.window.palette().color(QPalette::Window), Theme::current().window);
        QVERIFY(fixture.window.commands().action(QStringLiteral("view.light"))->isChecked());
        QVERIFY(fixture.window.commands().run(QStringLiteral("view.dark")));
        QVERIFY(!fixture.window.commands().action(QStringLiteral("view.light"))->isChecked());
    }

    void everyWidgetHasAName()
    {
        test::WindowFixture fixture;
        openEverything(fixture);
        QCOMPARE(nameless(), QStringList());
    }

    void everyNameIsTranslated()
    {
        QTranslator chinese;
        QVERIFY(chinese.load(QStringLiteral("ops_zh_CN"), QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(&chinese);
        {
            test::WindowFixture fixture;
            openEverything(fixture);
            QCOMPARE(nameless(), QStringList());
            const QRegularExpression words(QStringLiteral("[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}"));
            const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
            for (QWidget *widget : QApplication::allWidgets()) {
                QAccessibleInterface *element = QAccessible::queryAccessibleInterface(widget);
                const QString name = element && widget->isVisible() ? element->text(QAccessible::Name) : QString();
                QVERIFY2(!words.match(name).hasMatch() || han.match(name).hasMatch(), qPrintable(name));
            }
            for (const auto &group : fixture.window.commands().groups()) {
                for (const QAction *action : group.actions)
                    QVERIFY2(han.match(action->text()).hasMatch() || action->text() == u"UTC" || group.id == u"go",
                             qPrintable(action->text()));
            }
        }
        QCoreApplication::removeTranslator(&chinese);
    }
};

OPS_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
