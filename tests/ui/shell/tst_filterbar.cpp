#include "core/correlation/context.h"
#include "core/correlation/entitydirectory.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"
#include "ui/common/commandregistry.h"
#include "ui/common/flowlayout.h"
#include "ui/shell/filterbar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ops;

namespace {

/// Answers at once from what the test put in.
class FakeDirectory : public EntityDirectory
{
public:
    std::map<EntityKind, QStringList> known;
    std::vector<EntityKind> asked;

    Task<Result<QStringList>> values(EntityKind kind, TimeRange) override
    {
        asked.push_back(kind);
        return answer(known, kind);
    }

private:
    static Task<Result<QStringList>> answer(std::map<EntityKind, QStringList> from, EntityKind kind)
    {
        const auto it = from.find(kind);
        if (it == from.end())
            co_return Error(ErrorKind::Unsupported, QStringLiteral("This source has no such label."));
        co_return it->second;
    }
};

struct Bar
{
    test::ManualClock clock;
    Context context{clock};
    CommandRegistry commands;
    FakeDirectory directory;
    QWidget window;
    FilterBar *bar = nullptr;

    Bar()
    {
        Theme::apply(*qApp, Theme::Kind::Dark);
        directory.known[EntityKind::Service] = {QStringLiteral("api"), QStringLiteral("web"), QStringLiteral("worker")};
        auto *layout = new QVBoxLayout(&window);
        bar = new FilterBar(context, commands, &window);
        bar->setDirectory(&directory);
        layout->addWidget(bar);
        layout->addStretch();
        addFilterCommands(commands, context, *bar);
        window.resize(900, 400);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    ~Bar() { bar->setDirectory(nullptr); }

    template<class T> T *named(const QString &name) const
    {
        for (T *widget : window.findChildren<T *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QStringList chips() const
    {
        QStringList texts;
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Change ")) && button->isVisible())
                texts.append(button->text());
        }
        return texts;
    }
};

EntityFilter service(const char *value, bool exclude = false)
{
    return {EntityKind::Service, QString::fromUtf8(value), exclude};
}

} // namespace

class FilterBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAChipForEveryFilter()
    {
        Bar bar;
        QVERIFY(!bar.bar->isVisible());
        bar.context.setFilters({service("api"), {EntityKind::Host, QStringLiteral("db-1"), true}});
        QVERIFY(bar.bar->isVisible());
        QCOMPARE(bar.chips(), (QStringList{QStringLiteral("service = api"), QStringLiteral("host ≠ db-1")}));
        bar.context.back();
        QVERIFY(!bar.bar->isVisible());
    }

    void aButtonInTheHeaderAddsTheFirst()
    {
        Bar bar;
        auto *first = qobject_cast<QToolButton *>(bar.bar->firstButton());
        QVERIFY(first->isVisible());
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(bar.named<QLineEdit>(QStringLiteral("Value")));
        QApplication::activePopupWidget()->close();
        bar.bar->setWindowWidth(400);
        QVERIFY(!first->isVisible()); // the time range needs the room
        bar.bar->setWindowWidth(900);
        bar.context.setFilters({service("api")});
        QVERIFY(!first->isVisible());
        bar.context.back();
        QVERIFY(first->isVisible());
        bar.bar->setDirectory(nullptr); // without a source there is nothing to filter
        QVERIFY(!first->isVisible());
    }

    void crossTakesOneAway()
    {
        Bar bar;
        bar.context.setFilters({service("api"), {EntityKind::Host, QStringLiteral("db-1"), false}});
        QTest::mouseClick(bar.named<QToolButton>(QStringLiteral("Remove the filter service = api")), Qt::LeftButton);
        QTRY_COMPARE(bar.chips(), QStringList(QStringLiteral("host = db-1")));
        QVERIFY(bar.context.canGoBack());
    }

    void addsFromTheKnownValues()
    {
        Bar bar;
        QVERIFY(bar.commands.run(QStringLiteral("filter.add")));
        QCOMPARE(bar.directory.asked, std::vector{EntityKind::Service});
        auto *list = bar.named<QListView>(QStringLiteral("Known values"));
        auto *value = bar.named<QLineEdit>(QStringLiteral("Value"));
        QVERIFY(list && value);
        QCOMPARE(list->model()->rowCount(), 3);
        QTest::keyClicks(value, QStringLiteral("W"));
        QCOMPARE(list->model()->rowCount(), 2); // web, worker
        QTest::keyClick(value, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(bar.context.filters(), EntityFilters{service("worker")});
        QVERIFY(!list->isVisible());
    }

    void takesWhatIsTyped()
    {
        Bar bar;
        bar.bar->openPopup();
        bar.named<QCheckBox>(QString())->setChecked(true);
        bar.named<QListWidget>(QStringLiteral("Kind"))->setCurrentRow(int(EntityKind::User));
        QCOMPARE(bar.named<QLabel>(QStringLiteral("About the values"))->text(),
                 QStringLiteral("This source has no such label."));
        auto *value = bar.named<QLineEdit>(QStringLiteral("Value"));
        QTest::keyClicks(value, QStringLiteral("  42 "));
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(bar.context.filters(), (EntityFilters{{EntityKind::User, QStringLiteral("42"), true}}));
    }

    void nothingTypedSetsNothing()
    {
        Bar bar;
        bar.bar->openPopup();
        QTest::keyClick(bar.named<QLineEdit>(QStringLiteral("Value")), Qt::Key_Return);
        QVERIFY(bar.context.filters().empty() && !bar.context.canGoBack());
    }

    void chipOpensItsFilterForAChange()
    {
        Bar bar;
        bar.context.setFilters({service("api", true), {EntityKind::Host, QStringLiteral("db-1"), false}});
        QTest::mouseClick(bar.named<QToolButton>(QStringLiteral("Change the filter service ≠ api")), Qt::LeftButton);
        auto *value = bar.named<QLineEdit>(QStringLiteral("Value"));
        QCOMPARE(value->text(), QStringLiteral("api"));
        QVERIFY(bar.named<QCheckBox>(QString())->isChecked());
        QCOMPARE(bar.named<QListView>(QStringLiteral("Known values"))->model()->rowCount(), 3); // all, although typed
        value->setText(QStringLiteral("web"));
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(bar.context.filters(),
                 (EntityFilters{{EntityKind::Host, QStringLiteral("db-1"), false}, service("web", true)}));
    }

    void manyValuesAreCutAndSaySo()
    {
        Bar bar;
        QStringList &values = bar.directory.known[EntityKind::Service];
        for (int i = 0; i < 5000; ++i)
            values.append(QStringLiteral("s%1").arg(i));
        bar.bar->openPopup();
        QCOMPARE(bar.named<QListView>(QStringLiteral("Known values"))->model()->rowCount(), 200);
        QCOMPARE(bar.named<QLabel>(QStringLiteral("About the values"))->text(),
                 QStringLiteral("200 of 5003 values; type to narrow them."));
    }

    void commandsFollowTheFilters()
    {
        Bar bar;
        QVERIFY(!bar.commands.run(QStringLiteral("filter.clear")));
        bar.context.setFilters({service("api"), service("a", true), service("b", true)});
        QCOMPARE(bar.chips().size(), 3);
        QVERIFY(bar.commands.run(QStringLiteral("filter.clear")));
        QVERIFY(bar.context.filters().empty());
    }

    void wrapsInANarrowWindow()
    {
        Bar bar;
        EntityFilters filters;
        for (int i = 0; i < 8; ++i)
            filters.push_back(service(qPrintable(QStringLiteral("a-longer-name-%1").arg(i)), true));
        bar.context.setFilters(filters);
        const int wide = bar.bar->heightForWidth(3000), narrow = bar.bar->heightForWidth(360);
        QVERIFY(narrow >= 3 * wide - 20);
        bar.window.resize(400, 500);
        QTRY_VERIFY(bar.bar->height() > wide);
        for (auto *button : bar.bar->findChildren<QToolButton *>())
            QVERIFY(bar.bar->rect().contains(QRect(button->mapTo(bar.bar, QPoint()), button->size())));
    }

    /// What comes from outside is text: no mnemonic, no markup.
    void valuesArePlainText()
    {
        Bar bar;
        bar.context.setFilters({service("<b>a&b</b>")});
        QCOMPARE(bar.chips(), QStringList(QStringLiteral("service = <b>a&&b</b>")));
    }

    void lateValuesOfAnotherDirectoryAreDropped()
    {
        Bar bar;
        bar.bar->openPopup();
        bar.bar->setDirectory(nullptr);
        bar.bar->openPopup();
        QCOMPARE(bar.named<QListView>(QStringLiteral("Known values"))->model()->rowCount(), 0);
        QCOMPARE(bar.named<QLabel>(QStringLiteral("About the values"))->text(), QString());
    }
};

OPS_TEST(FilterBarTest)
#include "tst_filterbar.moc"
