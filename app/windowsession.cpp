#include "app/windowsession.h"

#include "app/dashboardpage.h"
#include "app/display.h"
#include "app/environmentcommands.h"
#include "app/uiregistry.h"
#include "app/windows.h"
#include "core/config/environmentstore.h"
#include "core/metrics/metricentities.h"
#include "core/time/clock.h"
#include "ui/dashboards/boardcommands.h"
#include "ui/dashboards/boardview.h"
#include "ui/settings/environmentsfolder.h"
#include "ui/settings/signindialog.h"
#include "ui/settings/startview.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/windowtools.h"

#include <QAction>
#include <QTimer>

#include <iterator>

namespace ops {

WindowSession::WindowSession(Windows &windows, std::optional<Environment> environment)
    : m_windows(windows)
    , m_context(windows.services().clock())
    , m_environment(std::move(environment))
    , m_restoresRange(!m_environment)
    , m_window(std::make_unique<MainWindow>(m_context))
    , m_alerts(std::make_unique<WindowAlerts>(windows, *m_window, m_context))
    , m_demoMenu(std::make_unique<DemoMenu>(*m_window, windows.services().clock()))
    , m_memory(std::make_unique<WindowMemory>(windows, *m_window, m_context))
{
    m_context.setZone(windows.services().zone(Environment())); // files are read when the window is painted
    m_window->resize(windowSize(options()));
    m_window->tools().setToasts(options().mode != WindowOptions::Mode::Screenshot);
    m_memory->restoreWindow();
    addCommands();
    connect(m_window.get(), &MainWindow::firstPainted, this, &WindowSession::begin);
    connect(m_window.get(), &MainWindow::closed, this, &WindowSession::closed);
    connect(&windows.demo(), &DemoProcess::stateChanged, this, &WindowSession::onDemoChanged);
    connect(&windows.demo(), &DemoProcess::failed, this, &WindowSession::onDemoFailed);
}

/// The pages first: what they ask ends before the sources do.
WindowSession::~WindowSession()
{
    leave();
    m_memory.reset();
    m_demoMenu.reset();
    m_alerts.reset();
    m_window.reset();
}

const WindowOptions &WindowSession::options() const { return m_windows.options(); }

void WindowSession::addCommands()
{
    CommandRegistry &commands = m_window->commands();
    commands.add({QStringLiteral("window.new"),
                  tr("New window"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                  {},
                  [this] { m_windows.openBeside(*this); },
                  {},
                  {}});
    commands.add({QStringLiteral("file.startDemo"),
                  tr("Start the demo"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                  [this] { return m_windows.demo().state() == DemoProcess::State::Stopped; },
                  [this] { startDemo(); },
                  {},
                  {}});
    addEnvironmentCommands();
    addBoardCommands(commands, [this] { return board(); });
    connect(m_window.get(), &MainWindow::pageOpened, this, [this] {
        if (BoardView *opened = board())
            followBoard(m_window->commands(), *opened);
    });
}

void WindowSession::addEnvironmentCommands()
{
    CommandRegistry &commands = m_window->commands();
    commands.add({QStringLiteral("file.environments"),
                  tr("Open the folder of environments"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                  {},
                  [this] { openEnvironmentsFolder(); },
                  {},
                  {}});
    commands.add({QStringLiteral("file.signIn"),
                  tr("Sign in…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                  [this] { return m_alerts->sourceToSignIn(m_environment, board()).has_value(); },
                  [this] { askForSignIn(); },
                  {},
                  {}});
    EnvironmentCommands::Target target{[this] { return m_environment ? m_environment->name : QString(); },
                                       [this](const QString &name) { switchTo(name); }};
    m_environments = new EnvironmentCommands(commands, m_windows.services().environments(), m_windows.demo(),
                                             std::move(target), m_window.get());
}

void WindowSession::openEnvironmentsFolder()
{
    if (const auto opened = ops::openEnvironmentsFolder(m_windows.services().environments()); !opened)
        m_window->notices().add(NoticeLog::Severity::Info, opened.error().message);
}

/// What was typed is tried by opening the environment again.
void WindowSession::askForSignIn()
{
    const Environment environment = *m_environment;
    const SourceConfig source = *m_alerts->sourceToSignIn(environment, board());
    auto *dialog = new SignInDialog(environment.name, source, m_windows.services().canKeepSecrets(), m_window.get());
    connect(dialog, &QDialog::accepted, this, [this, dialog, environment, source] {
        m_scope.restart("sign in", m_windows.services().signIn(environment, source, dialog->answer()),
                        [this, environment](Result<Done> kept) {
                            if (!kept)
                                m_window->notices().add(NoticeLog::Severity::Warning, kept.error().message);
                            connectTo(environment);
                        });
    });
    dialog->show();
}

BoardView *WindowSession::board() const
{
    const auto *page = m_window ? qobject_cast<DashboardPage *>(m_window->currentPage()) : nullptr;
    return page ? page->view() : nullptr;
}

void WindowSession::placeBeside(const WindowSession &other)
{
    constexpr QPoint Beside(28, 28);
    m_window->resize(other.m_window->size());
    m_window->move(other.m_window->pos() + Beside);
    if (other.m_context.rangeChosen())
        m_context.setRange(other.m_context.rangeSpec());
    m_context.setRefreshMs(other.m_context.refreshMs());
    m_page = other.m_window->currentPageId();
}

void WindowSession::start() { m_window->show(); }

void WindowSession::begin()
{
    m_startMs = msSinceProcessStart();
    Q_EMIT painted();
    m_environments->refresh();
    const Services &services = m_windows.services();
    if (m_environment)
        connectTo(*std::exchange(m_environment, std::nullopt));
    else if (options().demo)
        startDemo();
    else if (!options().common.namesServers() && services.environmentName().isEmpty())
        showStart();
    else
        connectTo(services.environment());
    m_windows.tellBrokenEnvironments();
    m_windows.alertNotices().start();
}

void WindowSession::startDemo()
{
    m_waitsForDemo = true;
    m_opening = true;
    m_problem.reset();
    leave();
    m_window->setEnvironment({QStringLiteral("demo"), QStringLiteral("blue"), options().common.readOnly});
    m_window->showNotice({tr("Starting the demo…"),
                          tr("A Prometheus of its own and a simulated platform are started on this computer. The first "
                             "start also writes a day of history; that takes some seconds."),
                          QString(), nullptr});
    m_windows.demo().start();
    onDemoChanged(); // another window may have started it
}

void WindowSession::onDemoChanged()
{
    m_window->commands().refresh();
    if (!m_waitsForDemo || m_windows.demo().state() != DemoProcess::State::Ready)
        return;
    m_waitsForDemo = false;
    auto environment = environmentOfDemo(m_windows.demo().announcement());
    if (environment)
        environment->readOnly = environment->readOnly || options().common.readOnly;
    connectTo(environment);
}

void WindowSession::onDemoFailed(const Error &error)
{
    if (std::exchange(m_waitsForDemo, false))
        showProblem(error);
    else if (m_environment && m_environment->origin == Environment::Origin::Demo)
        m_window->notices().add(NoticeLog::Severity::Critical, error.message);
}

/// Queued: the command that asks for it may come from a page, which ends here.
void WindowSession::switchTo(const QString &environment)
{
    m_opening = true;
    m_waitsForDemo = false;
    QTimer::singleShot(0, this, [this, environment] { connectTo(m_windows.services().environment(environment)); });
}

/// Widgets, view-models, then the sources they ask.
void WindowSession::leave()
{
    m_scope.cancelAll();
    if (!m_window->currentPageId().isEmpty())
        m_page = m_window->currentPageId();
    m_environment.reset();
    m_demoMenu->leave();
    m_window->setPages({});
    m_alerts->leave();
    m_window->filters().setDirectory(nullptr);
    m_entities.reset();
    m_metrics.reset();
}

void WindowSession::connectTo(const Result<Environment> &environment)
{
    m_opening = true;
    m_problem.reset();
    leave();
    if (!environment) {
        m_window->setEnvironment({});
        showProblem(environment.error());
        return;
    }
    m_environment = *environment;
    m_window->setEnvironment({environment->name, environment->colour, environment->readOnly});
    m_memory->enter(*environment, std::exchange(m_restoresRange, false));
    openSource(*environment);
}

/// An environment of Alertmanagers alone has no boards.
void WindowSession::openSource(const Environment &environment)
{
    m_window->showNotice(
        {tr("Opening %1…").arg(environment.name), tr("Its secrets are looked for."), QString(), nullptr});
    const SourceConfig *config = environment.source(QStringLiteral("prometheus"));
    if (config)
        m_scope.restart("open", m_windows.services().openMetricSource(environment, *config),
                        [this](Result<std::unique_ptr<MetricSource>> source) { onSource(std::move(source)); });
    else if (environment.source(QStringLiteral("alertmanager")))
        openDesk();
    else
        showProblem(Error(ErrorKind::NotFound, tr("This environment names neither a Prometheus nor an Alertmanager.")));
}

void WindowSession::onSource(Result<std::unique_ptr<MetricSource>> source)
{
    if (!source) {
        showProblem(source.error());
        return;
    }
    m_metrics = std::move(*source);
    m_entities = std::make_unique<MetricEntities>(*m_metrics, m_environment->entities);
    m_context.setEntityOverrides(m_environment->entities);
    m_window->filters().setDirectory(m_entities.get());
    openDesk();
}

void WindowSession::openDesk()
{
    m_scope.restart("desk", m_windows.alertDesks().open(*m_environment),
                    [this](Result<std::shared_ptr<OpenDesk>> desk) { onDesk(std::move(desk)); });
}

/// Boards do not need a desk; without boards its error is all there is to show.
void WindowSession::onDesk(Result<std::shared_ptr<OpenDesk>> desk)
{
    if (desk)
        m_alerts->enter(std::move(*desk), m_metrics.get());
    else if (m_metrics)
        m_window->notices().add(NoticeLog::Severity::Warning, desk.error().message);
    else
        return showProblem(desk.error());
    showPages();
}

void WindowSession::showPages()
{
    if (const auto error = openPages()) {
        showProblem(*error);
        return;
    }
    m_opening = false;
    m_demoMenu->enter(*m_environment);
    m_windows.rememberEnvironment(*m_environment);
    becomeReady();
}

/// Each file is a page of its own; the first one is the page to open where none was asked for.
std::optional<Error> WindowSession::addFiles(PageRegistry &pages, QString &wanted, bool first)
{
    for (const QString &file : options().files) {
        auto page = pageOfFile(file, *m_metrics, m_context, pages, m_alerts->desk());
        if (!page && first)
            return page.error();
        if (!page) {
            m_window->notices().add(NoticeLog::Severity::Warning, page.error().message);
            continue;
        }
        if (wanted.isEmpty() && first)
            wanted = page->id;
        pages.push_back(std::move(*page));
    }
    return std::nullopt;
}

/// The page that was asked for, else that of the first file, else the one that was open, here or last time.
std::optional<Error> WindowSession::openPages()
{
    Result<PageRegistry> pages = PageRegistry();
    if (m_metrics)
        pages = pagesOver(*m_metrics, m_context, m_alerts->desk());
    if (!pages)
        return pages.error();
    const bool first = m_page.isEmpty(); // later on, and beside another window, what was open counts
    QString wanted = first ? options().page : QString();
    if (m_metrics) {
        if (const auto error = addFiles(*pages, wanted, first))
            return *error;
    }
    // Alerts stand first in the navigation; the page to begin with is a board all the same.
    std::vector<PageInfo> ofAlerts = m_alerts->pages();
    const QString front = pages->empty() ? ofAlerts.front().id : pages->front().id;
    pages->insert(pages->begin(), std::make_move_iterator(ofAlerts.begin()), std::make_move_iterator(ofAlerts.end()));
    m_window->setPages(std::move(*pages));
    if (!wanted.isEmpty()) {
        if (!m_window->openPage(wanted))
            return Error(ErrorKind::BadRequest, tr("There is no page %1.").arg(wanted));
        return std::nullopt;
    }
    for (const QString &id : {m_page, m_memory->page(), front}) {
        if (!id.isEmpty() && m_window->openPage(id))
            return std::nullopt;
    }
    return Error(ErrorKind::NotFound, tr("There is no page."));
}

void WindowSession::showProblem(const Error &error)
{
    m_problem = error;
    m_opening = false;
    const bool needsSignIn = error.kind == ErrorKind::Auth && m_environment;
    QAction *action =
        m_window->commands().action(needsSignIn ? QStringLiteral("file.signIn") : QStringLiteral("file.startDemo"));
    m_window->commands().refresh();
    m_window->showNotice({tr("Nothing to show"), error.message, QString(error.hint + u'\n' + error.detail).trimmed(),
                          action->isEnabled() ? action : nullptr});
    becomeReady();
}

/// There is no environment at all. Pictures and steps need one, and their reason is said.
void WindowSession::showStart()
{
    const auto none = m_windows.services().environment();
    showProblem(none ? Error(ErrorKind::NotFound, tr("There is no page.")) : none.error());
    EnvironmentStore &store = m_windows.services().environments();
    DemoProcess &demo = m_windows.demo();
    auto *start = new StartView;
    const auto look = [start, &store, &demo] {
        start->look(store);
        start->setCanStartDemo(demo.state() == DemoProcess::State::Stopped);
    };
    connect(start, &StartView::startDemoRequested, this, &WindowSession::startDemo);
    connect(start, &StartView::openFolderRequested, this, &WindowSession::openEnvironmentsFolder);
    connect(start, &StartView::environmentChosen, this, &WindowSession::switchTo);
    connect(&store, &EnvironmentStore::changed, start, look);
    connect(&demo, &DemoProcess::stateChanged, start, look);
    look();
    m_window->showInstead(start);
}

void WindowSession::becomeReady()
{
    m_window->commands().refresh();
    if (std::exchange(m_ready, true))
        return;
    Q_EMIT ready();
}

bool WindowSession::settled() const
{
    const Page *page = m_window->currentPage();
    return m_ready && !m_opening && (page ? page->settled() : m_problem.has_value());
}

} // namespace ops
