#include "ui/shell/mainwindow.h"

#include "core/correlation/context.h"
#include "ui/common/icons.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/findables.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/noticebutton.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/rangebar.h"
#include "ui/shell/shellcommands.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowtools.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include <utility>

namespace ops {

MainWindow::MainWindow(Context &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_notices(context.clock())
    , m_health(m_notices)
{
    setWindowTitle(tr("QuantMind Ops Console"));
    setAccessibleName(windowTitle());
    m_stack = new PageStack(this); // commands ask it what is open
    addShellCommands(m_commands, context, *this);
    auto *central = new QWidget(this);
    central->setAccessibleName(tr("Window content"));
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Made from the top to the bottom: the tab key follows the order in which widgets are made.
    QWidget *header = makeHeader();
    m_band = new EnvironmentBand(*m_badge, central);
    layout->addWidget(m_band);
    layout->addWidget(header);
    layout->addWidget(makeBody(), 1);
    m_tools = new WindowTools(*this, context);
    m_status = new StatusLine(context, central);
    m_status->setAutoFillBackground(true);
    m_status->setBackgroundRole(QPalette::Base);
    m_status->setCorner(m_tools->noticeButton());
    layout->addWidget(m_status);
    setCentralWidget(central);
    fillMenuBar();
    setFocus(); // else the first button that can have it would get it with the window
    connect(m_stack, &PageStack::pageChanged, this, &MainWindow::renderStatus);
    connect(m_stack, &PageStack::told, this,
            [this](const QString &sentence) { m_notices.add(NoticeLog::Severity::Info, sentence); });
    connect(m_stack, &PageStack::wants, &m_commands, &CommandRegistry::run);
    connect(&m_memory, &PageMemory::pinsChanged, this, &MainWindow::fillRail);
    m_commands.refresh();
}

MainWindow::~MainWindow()
{
    disconnect(m_stack, nullptr, this, nullptr);
    disconnect(&m_memory, nullptr, this, nullptr);
    m_stack->setPages({}); // while all that its commands ask is there
    delete m_tools;        // what it has opened follows our members
    delete takeCentralWidget();
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget(this);
    header->setAccessibleName(tr("Header"));
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    m_badge = new EnvironmentBadge(header);
    m_rangeBar = new RangeBar(m_context, m_commands, header);
    m_filterBar = new FilterBar(m_context, m_commands, header);
    addFilterCommands(m_commands, m_context, *m_filterBar);
    auto *line = new QHBoxLayout;
    line->addWidget(m_badge);
    line->addWidget(m_filterBar->firstButton());
    line->addWidget(m_rangeBar, 1);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addLayout(line);
    layout->addWidget(m_filterBar);
    m_rangeBar->setEnabled(false); // until there is a page that has a range
    return header;
}

QWidget *MainWindow::makeBody()
{
    auto *body = new QWidget(this);
    body->setAccessibleName(tr("Page"));
    m_rail = new NavigationRail(m_commands, body);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    return body;
}

void MainWindow::fillMenuBar()
{
    menuBar()->setAccessibleName(tr("Menu bar"));
    for (const auto &group : m_commands.groups()) {
        m_menus[group.id] = menuBar()->addMenu(m_commands.makeMenu(group.id, this));
        for (QAction *action : group.actions)
            addAction(action);
    }
    // Keys work in the window their actions are added to.
    connect(&m_commands, &CommandRegistry::added, this, [this](QAction *action) {
        addAction(action);
        showUsedMenus();
    });
    connect(&m_commands, &CommandRegistry::removed, this, &MainWindow::showUsedMenus);
    showUsedMenus();
}

/// The menu of the demo is there while a demo is, and the like.
void MainWindow::showUsedMenus()
{
    for (const auto &group : m_commands.groups()) {
        if (const auto menu = m_menus.find(group.id); menu != m_menus.end())
            menu->second->setVisible(!group.actions.empty());
    }
}

void MainWindow::setEnvironment(const EnvironmentLook &look)
{
    m_badge->setLook(look);
    m_band->update();
    setWindowTitle(tr("%1 – QuantMind Ops Console").arg(m_badge->text()));
    setAccessibleName(windowTitle());
}

void MainWindow::setPages(PageRegistry pages)
{
    m_rail->setPages({});
    for (const QString &id : std::exchange(m_pageCommands, {}))
        m_commands.remove(id);
    m_health.forget();
    leavePage();
    m_stack->setPages(std::move(pages));
    addPageCommands();
    fillRail();
}

void MainWindow::addPageCommands()
{
    int number = 0;
    for (const PageInfo &info : pages()) {
        const QString id = QStringLiteral("go.") + info.id;
        const QString text = QString(info.title).replace(QLatin1String("&"), QLatin1String("&&"));
        QKeySequence key = info.key;
        if (key.isEmpty() && ++number <= 10) // the tenth is Ctrl+0
            key = QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + number % 10));
        QAction *action = m_commands.add({id,
                                          text,
                                          key,
                                          {},
                                          [this, page = info.id] { openPlace(page, std::nullopt); },
                                          [this, page = info.id] { return currentPageId() == page; },
                                          {}});
        action->setIcon(icon(info.icon));
        m_pageCommands << id;
    }
    m_commands.makeChoice(m_pageCommands);
}

void MainWindow::fillRail()
{
    QStringList pinned, others;
    for (const QString &page : m_memory.pins()) {
        if (m_stack->info(page))
            pinned << QStringLiteral("go.") + page;
    }
    for (const QString &id : m_pageCommands) {
        if (!pinned.contains(id))
            others << id;
    }
    m_rail->setPages(pinned + others, int(pinned.size()));
    m_commands.refresh();
}

const PageRegistry &MainWindow::pages() const { return m_stack->pages(); }

bool MainWindow::openPage(const QString &id)
{
    if (id != currentPageId() && page(id))
        m_health.turnTo(page(id)->status());
    if (!m_stack->open(id)) {
        if (const PageInfo *info = m_stack->info(id))
            m_notices.add(NoticeLog::Severity::Warning, tr("The page %1 cannot be opened.").arg(info->title));
        return false;
    }
    m_rangeBar->setEnabled(true);
    m_commands.refresh();
    m_rail->reveal(QStringLiteral("go.") + id);
    Q_EMIT pageOpened(id);
    return true;
}

bool MainWindow::openPlace(const QString &page, std::optional<int> item)
{
    if (!openPage(page))
        return false;
    if (item)
        currentPage()->showItem(*item);
    m_memory.touch(placeText({page, item}));
    return true;
}

bool MainWindow::openExtra(PageInfo info) { return openPage(m_stack->addExtra(std::move(info))); }

const QString &MainWindow::currentPageId() const { return m_stack->currentId(); }

Page *MainWindow::currentPage() const { return m_stack->current(); }

Page *MainWindow::page(const QString &id) const { return m_stack->page(id); }

void MainWindow::leavePage()
{
    if (const QWidget *focused = focusWidget(); focused && m_rangeBar->isAncestorOf(focused))
        setFocus();                // else it would go on to whatever stands next
    m_rangeBar->setEnabled(false); // until there is a page that has a range
    m_commands.refresh();
}

void MainWindow::showNotice(const Notice &notice)
{
    m_stack->showNotice(notice);
    leavePage();
}

void MainWindow::showInstead(QWidget *widget)
{
    m_stack->showInstead(widget);
    leavePage();
}

void MainWindow::openRange()
{
    if (m_rangeBar->isEnabled())
        m_rangeBar->openRange();
}

void MainWindow::renderStatus()
{
    const Page *page = currentPage();
    const SourceStatus status = page ? page->status() : SourceStatus();
    m_status->setStatus(status);
    m_health.see(status);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // Queued: the children are painted and the frame is flushed after this event.
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    switch (event->type()) {
    case QEvent::PaletteChange:
        m_commands.refresh();
        break;
    case QEvent::WindowStateChange:
        m_commands.refresh();
        Q_EMIT moved();
        break;
    case QEvent::Resize:
        m_filterBar->setWindowWidth(width());
        Q_EMIT moved();
        break;
    case QEvent::Move:
        Q_EMIT moved();
        break;
    default:
        break;
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

} // namespace ops
