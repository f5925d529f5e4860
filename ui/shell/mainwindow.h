#pragma once

#include "ui/common/commandregistry.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/noticeview.h"
#include "ui/shell/page.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QStackedWidget;

namespace ops {

class Context;
class NavigationRail;
class RangeBar;
class StatusLine;

/// The frame around the pages: menus, environment, time range, navigation, status. It knows no page's
/// subject. It paints before any page exists; pages are made when they are opened first.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    CommandRegistry &commands() { return m_commands; }

    void setEnvironment(const EnvironmentLook &look);
    /// Once; each gets its place in the navigation and a command "go.<id>".
    void setPages(PageRegistry pages);
    /// False where there is no such page.
    bool openPage(const QString &id);
    const QString &currentPageId() const { return m_currentId; } ///< empty while a notice is shown
    Page *currentPage() const;
    Page *page(const QString &id) const; ///< null before it was opened

    /// In place of the page.
    void showNotice(const Notice &notice);
    void openRange();

Q_SIGNALS:
    void firstPainted(); ///< once, when the first frame is on its way to the screen
    void pageOpened(const QString &id);

protected:
    bool event(QEvent *event) override;

private:
    struct OpenPage
    {
        std::unique_ptr<Page> page;
        QWidget *widget = nullptr;
    };

    QWidget *makeHeader();
    QWidget *makeBody();
    void fillMenuBar();
    OpenPage &makePage(const PageInfo &info);
    void renderStatus();

    Context &m_context;
    CommandRegistry m_commands;
    PageRegistry m_infos;
    std::map<QString, OpenPage> m_pages;
    QString m_currentId;
    EnvironmentBadge *m_badge = nullptr;
    EnvironmentBand *m_band = nullptr;
    RangeBar *m_rangeBar = nullptr;
    NavigationRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoticeView *m_notice = nullptr;
    StatusLine *m_status = nullptr;
    bool m_painted = false;
};

} // namespace ops
