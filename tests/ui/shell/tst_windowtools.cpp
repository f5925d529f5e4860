#include "tests/support/opstest.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/keyoverlay.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/toast.h"
#include "ui/shell/windowtools.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPointer>

#include <algorithm>

using namespace ops;

namespace {

/// A page that says what it was asked to show.
class ItemPage : public test::FakePage
{
public:
    explicit ItemPage(QList<int> &shown) : m_shown(shown) {}
    void showItem(int id) override { m_shown << id; }

private:
    QList<int> &m_shown;
};

} // namespace

class WindowToolsTest : public QObject
{
    Q_OBJECT

    static QWidget *popup() { return QApplication::activePopupWidget(); }

    /// As a person types: into whatever has the keys.
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : popup(), text);
    }
    static void key(Qt::Key key) { QTest::keyClick(popup()->focusWidget() ? popup()->focusWidget() : popup(), key); }

    static PageRegistry threePages(QList<int> &shown)
    {
        PageRegistry pages;
        for (const char *id : {"a", "b", "c"}) {
            pages.push_back({QLatin1String(id),
                             QStringLiteral("Board ") + QLatin1String(id),
                             [&shown] { return std::make_unique<ItemPage>(shown); },
                             {{1, QStringLiteral("First of ") + QLatin1String(id), QStringLiteral("up")},
                              {2, QStringLiteral("Second of ") + QLatin1String(id), QStringLiteral("down_total")}}});
        }
        return pages;
    }

    static QStringList railTitles(const MainWindow &window)
    {
        QList<QAbstractButton *> buttons = window.findChild<NavigationRail *>()->findChildren<QAbstractButton *>();
        std::sort(buttons.begin(), buttons.end(), [](auto *a, auto *b) { return a->y() < b->y(); });
        QStringList titles;
        for (const QAbstractButton *button : buttons)
            titles << button->accessibleName();
        return titles;
    }

private Q_SLOTS:
    void cleanup()
    {
        while (popup())
            popup()->close();
    }

    void paletteRunsWhatIsTyped()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.window.commands().run(QStringLiteral("view.palette")));
        QCOMPARE(popup()->accessibleName(), QStringLiteral("Command palette"));
        type(QStringLiteral("every 5 m"));
        auto *list = fixture.named<QListView>(QStringLiteral("Commands"));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Every 5 min"));
        key(Qt::Key_Return);
        QCOMPARE(fixture.context.refreshMs(), 300000);
        QVERIFY(!popup());
        QCOMPARE(fixture.window.tools().recentCommands().first(), QStringLiteral("refresh.5m"));

        QVERIFY(fixture.window.commands().run(QStringLiteral("view.palette")));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Every 5 min")); // used last
        key(Qt::Key_Escape);
        QVERIFY(!popup());
    }

    void paletteKeepsWhatCannotRun()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.window.commands().run(QStringLiteral("view.palette")));
        type(QStringLiteral("previous range"));
        key(Qt::Key_Return);
        QVERIFY(popup());
        auto *list = fixture.named<QListView>(QStringLiteral("Commands"));
        type(QStringLiteral("zzzzzz"));
        QCOMPARE(list->model()->rowCount(), 0);
        key(Qt::Key_Return);
        key(Qt::Key_Down);
        QVERIFY(popup());
        QCOMPARE(fixture.named<QLabel>(QStringLiteral("Found"))->text(), QStringLiteral("Nothing fits"));
    }

    void arrowsGoRound()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.window.commands().run(QStringLiteral("view.palette")));
        auto *list = fixture.named<QListView>(QStringLiteral("Commands"));
        const int last = list->model()->rowCount() - 1;
        key(Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), last);
        key(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 0);
        key(Qt::Key_PageDown);
        QCOMPARE(list->currentIndex().row(), 10);
        key(Qt::Key_PageUp);
        QCOMPARE(list->currentIndex().row(), 0);
    }

    void searchOpensPageAndPanel()
    {
        QList<int> shown;
        test::WindowFixture fixture;
        fixture.window.setPages(threePages(shown));
        QVERIFY(fixture.window.openPage(QStringLiteral("a")));
        QVERIFY(fixture.window.commands().run(QStringLiteral("go.find")));
        type(QStringLiteral("second c"));
        key(Qt::Key_Return);
        QCOMPARE(fixture.window.currentPageId(), QStringLiteral("c"));
        QCOMPARE(shown, QList<int>{2});
        QCOMPARE(fixture.window.memory().recents(), QStringList(QStringLiteral("c#2")));

        QVERIFY(fixture.window.commands().run(QStringLiteral("go.b")));
        QVERIFY(fixture.window.commands().run(QStringLiteral("go.find")));
        auto *list = fixture.named<QListView>(QStringLiteral("Pages and panels"));
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Board b"));
        QCOMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("Second of c"));
        type(QStringLiteral("down_total"));
        QCOMPARE(list->model()->rowCount(), 3);
    }

    void pinsStandOnTop()
    {
        QList<int> shown;
        test::WindowFixture fixture;
        fixture.window.setPages(threePages(shown));
        QVERIFY(fixture.window.openPage(QStringLiteral("c")));
        QAction *pin = fixture.window.commands().action(QStringLiteral("go.pin"));
        QVERIFY(!pin->isChecked());
        QVERIFY(fixture.window.commands().run(QStringLiteral("go.pin")));
        QCoreApplication::processEvents();
        QVERIFY(pin->isChecked());
        QCOMPARE(railTitles(fixture.window),
                 (QStringList{QStringLiteral("Board c"), QStringLiteral("Board a"), QStringLiteral("Board b")}));
        auto *line = fixture.named<QFrame>(QStringLiteral("Above this line: pinned pages"));
        QVERIFY(line->isVisible());
        QVERIFY(fixture.window.commands().run(QStringLiteral("go.pin")));
        QCoreApplication::processEvents();
        QVERIFY(!line->isVisible());
        QCOMPARE(railTitles(fixture.window).first(), QStringLiteral("Board a"));
        fixture.window.memory().restore({QStringLiteral("gone"), QStringLiteral("b")}, {});
        QCoreApplication::processEvents();
        QCOMPARE(railTitles(fixture.window).first(), QStringLiteral("Board b"));
    }

    void pagesAreReplaced()
    {
        QList<int> shown;
        test::WindowFixture fixture;
        QPointer<test::FakePage> old = fixture.page;
        QPointer<QWidget> widget = fixture.named<QWidget>(QStringLiteral("Fake page"));
        fixture.window.setPages(threePages(shown));
        QVERIFY(!old && !widget);
        QVERIFY(fixture.window.currentPageId().isEmpty());
        QVERIFY(!fixture.window.commands().action(QStringLiteral("go.dashboard:fake")));
        QVERIFY(fixture.window.openPage(QStringLiteral("b")));
        fixture.window.setPages({});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!fixture.window.findChild<NavigationRail *>()->isVisible());
        QVERIFY(!fixture.window.commands().action(QStringLiteral("go.find"))->isEnabled());
    }

    /// A ring around some button that nobody has chosen is noise.
    void theFocusStaysWithTheWindowWherePagesGo()
    {
        QList<int> shown;
        test::WindowFixture fixture;
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&fixture.window));
        fixture.named<QLineEdit>(QStringLiteral("Field"))->setFocus();
        fixture.window.setPages(threePages(shown));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&fixture.window));
        QVERIFY(fixture.window.openPage(QStringLiteral("a")));
        fixture.named<QWidget>(QStringLiteral("Time range"))->setFocus();
        fixture.window.showNotice({QStringLiteral("Title"), QString(), QString(), nullptr});
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&fixture.window));
    }

    void aPageThatCannotBeMadeIsANotice()
    {
        test::WindowFixture fixture;
        PageRegistry pages;
        pages.push_back({QStringLiteral("x"), QStringLiteral("Broken"), [] { return std::unique_ptr<Page>(); }});
        fixture.window.setPages(std::move(pages));
        QVERIFY(!fixture.window.openPage(QStringLiteral("x")));
        QCOMPARE(fixture.window.notices().at(0).text, QStringLiteral("The page Broken cannot be opened."));
    }

    void keysAreOverTheWindow()
    {
        test::WindowFixture fixture;
        QTest::keyClick(&fixture.window, Qt::Key_Question);
        auto *overlay = qobject_cast<KeyOverlay *>(popup());
        QVERIFY(overlay);
        QVERIFY(!overlay->isCut());
        for (const auto &group : fixture.window.commands().groups()) {
            for (const QAction *action : group.actions) {
                const QString text = QString(action->text()).remove(u'&');
                QVERIFY2(overlay->text().contains(text), qPrintable(text));
            }
        }
        QVERIFY(overlay->width() > 1000 && overlay->height() > 600);
        QTest::keyClick(overlay, Qt::Key_Shift);
        QVERIFY(overlay->isVisible());
        QTest::keyClick(overlay, Qt::Key_A);
        QVERIFY(!overlay->isVisible());
    }

    void aSmallWindowSaysThatKeysAreLeft()
    {
        test::WindowFixture fixture;
        fixture.window.resize(420, 360);
        QVERIFY(fixture.window.commands().run(QStringLiteral("help.overlay")));
        QVERIFY(qobject_cast<KeyOverlay *>(popup())->isCut());
    }

    void noticesAreListedAndCopied()
    {
        test::WindowFixture fixture;
        auto *bell = fixture.named<QAbstractButton>(QStringLiteral("Notifications"));
        QCOMPARE(bell->text(), QString());
        fixture.window.notices().add(NoticeLog::Severity::Warning, QStringLiteral("Something <b>is</b> up."));
        fixture.window.notices().add(NoticeLog::Severity::Info, QStringLiteral("A file was written."));
        QCOMPARE(bell->text(), QStringLiteral("2"));
        auto *toast = fixture.window.findChild<Toast *>();
        QVERIFY(toast->isVisible());
        QVERIFY(fixture.window.rect().contains(toast->geometry()));
        QVERIFY(!toast->hasFocus());
        bell->click();
        QVERIFY(!toast->isVisible());
        QCOMPARE(bell->text(), QString());
        auto *list = fixture.named<QListView>(QStringLiteral("Messages"));
        QCOMPARE(list->model()->rowCount(), 2);
        key(Qt::Key_Down);
        QCOMPARE(fixture.named<QLabel>(QStringLiteral("The chosen message"))->text(),
                 QStringLiteral("Something <b>is</b> up."));
        for (auto *button : popup()->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Copy")
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("2026-11-24 14:00:00 +08:00 Warning: Something <b>is</b> up."));
        fixture.window.notices().clear();
        QVERIFY(fixture.named<QLabel>(QStringLiteral("No messages"))->isVisible());
    }

    void toastsGoByThemselves()
    {
        test::WindowFixture fixture;
        auto *toast = fixture.window.findChild<Toast *>();
        fixture.window.notices().add(NoticeLog::Severity::Info, QStringLiteral("Done."));
        QVERIFY(toast->isVisible());
        fixture.clock.advance(5999);
        QVERIFY(toast->isVisible());
        fixture.clock.advance(1);
        QVERIFY(!toast->isVisible());
        fixture.window.tools().setToasts(false);
        fixture.window.notices().add(NoticeLog::Severity::Info, QStringLiteral("Again."));
        QVERIFY(!fixture.window.findChild<Toast *>());
    }

    void pagesTell()
    {
        test::WindowFixture fixture;
        Q_EMIT fixture.page->told(QStringLiteral("a.csv written."));
        QCOMPARE(fixture.window.notices().at(0).text, QStringLiteral("a.csv written."));
        SourceStatus status;
        status.name = QStringLiteral("prometheus");
        status.health = SourceStatus::Health::Down;
        fixture.page->setStatus(status);
        QCOMPARE(fixture.window.notices().at(0).text, QStringLiteral("prometheus does not answer."));
    }

    void menusAreThereWhereTheyHaveSomething()
    {
        test::WindowFixture fixture;
        const auto shown = [&fixture](const QString &title) {
            for (const QAction *menu : fixture.window.menuBar()->actions()) {
                if (menu->text() == title)
                    return menu->isVisible();
            }
            return false;
        };
        QVERIFY(shown(QStringLiteral("&File")) && shown(QStringLiteral("&Window")));
        QVERIFY(!shown(QStringLiteral("&Demo")));
        fixture.window.commands().add({QStringLiteral("demo.x"), QStringLiteral("X"), {}, {}, [] {}, {}, {}});
        QVERIFY(shown(QStringLiteral("&Demo")));
        fixture.window.commands().remove(QStringLiteral("demo.x"));
        QVERIFY(!shown(QStringLiteral("&Demo")));
    }
};

OPS_TEST(WindowToolsTest)
#include "tst_windowtools.moc"
