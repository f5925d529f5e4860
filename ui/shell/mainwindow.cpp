#include "ui/shell/mainwindow.h"

#include "core/correlation/context.h"
#include "ui/common/icons.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/rangebar.h"
#include "ui/shell/shellcommands.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ops {

MainWindow::MainWindow(Context &context, QWidget *parent) : QMainWindow(parent), m_context(context)
{
    setWindowTitle(tr("QuantMind Ops Console"));
    setAccessibleName(windowTitle());
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
    m_status = new StatusLine(context, central);
    m_status->setAutoFillBackground(true);
    m_status->setBackgroundRole(QPalette::Base);
    layout->addWidget(m_status);
    setCentralWidget(central);
    fillMenuBar();
    m_commands.refresh();
}

MainWindow::~MainWindow()
{
    // Widgets show their page's view-models: they go first.
    for (auto &[id, open] : m_pages)
        delete open.widget;
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget(this);
    header->setAccessibleName(tr("Header"));
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    m_badge = new EnvironmentBadge(header);
    m_rangeBar = new RangeBar(m_context, m_commands, header);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_badge);
    layout->addWidget(m_rangeBar, 1);
    m_rangeBar->setEnabled(false); // until there is a page that has a range
    return header;
}

QWidget *MainWindow::makeBody()
{
    auto *body = new QWidget(this);
    body->setAccessibleName(tr("Page"));
    m_rail = new NavigationRail(m_commands, body);
    m_stack = new QStackedWidget(body);
    m_stack->setAccessibleName(tr("Page content"));
    m_notice = new NoticeView(m_stack);
    m_stack->addWidget(m_notice);
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
        menuBar()->addMenu(m_commands.makeMenu(group.id, this));
        for (QAction *action : group.actions)
            addAction(action);
    }
    // Keys work in the window their actions are added to.
    connect(&m_commands, &CommandRegistry::added, this, [this](QAction *action) { addAction(action); });
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
    m_infos = std::move(pages);
    int number = 0;
    QStringList ids;
    for (const PageInfo &info : m_infos) {
        const QString id = QStringLiteral("go.") + info.id;
        const QString text = QString(info.title).replace(QLatin1String("&"), QLatin1String("&&"));
        const QKeySequence key = ++number <= 9 ? QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + number)) : QKeySequence();
        QAction *action = m_commands.add({id,
                                          text,
                                          key,
                                          {},
                                          [this, page = info.id] { openPage(page); },
                                          [this, page = info.id] { return m_currentId == page; },
                                          {}});
        action->setIcon(icon(Icon::Board));
        m_rail->addPage(id);
        ids << id;
    }
    m_commands.makeChoice(ids);
}

MainWindow::OpenPage &MainWindow::makePage(const PageInfo &info)
{
    OpenPage &open = m_pages[info.id];
    if (!open.page) {
        open.page = info.make();
        open.widget = open.page->makeWidget(m_stack);
        m_stack->addWidget(open.widget);
        connect(open.page.get(), &Page::changed, this, &MainWindow::renderStatus);
    }
    return open;
}

bool MainWindow::openPage(const QString &id)
{
    const auto it = std::find_if(m_infos.begin(), m_infos.end(), [&id](const PageInfo &info) { return info.id == id; });
    if (it == m_infos.end())
        return false;
    m_currentId = id;
    m_rangeBar->setEnabled(true);
    m_stack->setCurrentWidget(makePage(*it).widget);
    m_commands.refresh();
    renderStatus();
    Q_EMIT pageOpened(id);
    return true;
}

Page *MainWindow::currentPage() const { return page(m_currentId); }

Page *MainWindow::page(const QString &id) const
{
    const auto it = m_pages.find(id);
    return it == m_pages.end() ? nullptr : it->second.page.get();
}

void MainWindow::showNotice(const Notice &notice)
{
    m_currentId.clear();
    m_rangeBar->setEnabled(false);
    m_notice->setNotice(notice);
    m_stack->setCurrentWidget(m_notice);
    m_commands.refresh();
    renderStatus();
}

void MainWindow::openRange()
{
    if (m_rangeBar->isEnabled())
        m_rangeBar->openRange();
}

void MainWindow::renderStatus()
{
    const Page *page = currentPage();
    m_status->setStatus(page ? page->status() : SourceStatus());
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // Queued: the children are painted and the frame is flushed after this event.
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::WindowStateChange)
        m_commands.refresh();
    return handled;
}

} // namespace ops
