#pragma once

#include "ui/common/commandregistry.h"
#include "ui/common/noticelog.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/healthnotices.h"
#include "ui/shell/noticeview.h"
#include "ui/shell/page.h"
#include "ui/shell/pagememory.h"

#include <QMainWindow>

#include <map>

namespace ops {

class Context;
class FilterBar;
class NavigationRail;
class PageStack;
class RangeBar;
class StatusLine;
class WindowTools;

/// The frame around the pages: menus, environment, time range, navigation, status. It knows no page's
/// subject. It paints before any page exists; pages are made when they are opened first.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    CommandRegistry &commands() { return m_commands; }
    NoticeLog &notices() { return m_notices; }
    PageMemory &memory() { return m_memory; } ///< pins and recents of the environment
    WindowTools &tools() { return *m_tools; }
    FilterBar &filters() { return *m_filterBar; }

    void setEnvironment(const EnvironmentLook &look);
    /// Each gets its place in the navigation and a command "go.<id>". Those before are closed, with all that they
    /// wait for; nothing is open then.
    void setPages(PageRegistry pages);
    const PageRegistry &pages() const;
    /// False where there is no such page, or it cannot be made, which becomes a notice.
    bool openPage(const QString &id);
    /// The page and one of its items, as found by the search; it goes to the recents.
    bool openPlace(const QString &page, std::optional<int> item);
    /// Opens a page that stands in no list: it is reached by what made it, and goes with the pages of the environment.
    bool openExtra(PageInfo info);
    const QString &currentPageId() const; ///< empty while a notice is shown
    Page *currentPage() const;
    Page *page(const QString &id) const; ///< null before it was opened

    /// In place of the page.
    void showNotice(const Notice &notice);
    /// The same with a widget of the caller's making, until something else is shown.
    void showInstead(QWidget *widget);
    void openRange();

Q_SIGNALS:
    void firstPainted(); ///< once, when the first frame is on its way to the screen
    void pageOpened(const QString &id);
    void moved();  ///< or resized, or maximised: its place has changed
    void closed(); ///< the user has closed it

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void fillMenuBar();
    void showUsedMenus();
    void addPageCommands();
    void fillRail();
    void leavePage();
    void renderStatus();

    Context &m_context;
    CommandRegistry m_commands;
    NoticeLog m_notices;
    HealthNotices m_health;
    PageMemory m_memory;
    QStringList m_pageCommands;
    std::map<QString, QAction *> m_menus; // by group
    EnvironmentBadge *m_badge = nullptr;
    EnvironmentBand *m_band = nullptr;
    RangeBar *m_rangeBar = nullptr;
    FilterBar *m_filterBar = nullptr;
    NavigationRail *m_rail = nullptr;
    PageStack *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    WindowTools *m_tools = nullptr;
    bool m_painted = false;
};

} // namespace ops
