#include "app/windowsession.h"

#include "app/display.h"
#include "app/uiregistry.h"
#include "core/base/json.h"

#include <QAction>

#include <nlohmann/json.hpp>

namespace ops {

namespace {

/// The folder of the demo that announced itself; empty where the announcement does not say.
QString demoFolderOf(const QByteArray &announcement)
{
    const auto json = parseJson(announcement, 4);
    if (!json || !json->is_object())
        return QString();
    const auto it = json->find("state");
    return it != json->end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

} // namespace

WindowSession::WindowSession(const WindowOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_services(options.common)
    , m_context(m_services.clock())
    , m_window(std::make_unique<MainWindow>(m_context))
{
    m_context.setZone(m_services.zone());
    addCommands();
    m_window->resize(windowSize(options));
    connect(m_window.get(), &MainWindow::firstPainted, this, &WindowSession::begin);
}

WindowSession::~WindowSession() = default;

void WindowSession::addCommands()
{
    m_window->commands().add({QStringLiteral("file.startDemo"),
                              tr("Start the demo"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                              [this] { return !m_demo && !m_metrics; },
                              [this] { startDemo(); },
                              {},
                              {}});
}

void WindowSession::start() { m_window->show(); }

void WindowSession::begin()
{
    m_startMs = msSinceProcessStart();
    Q_EMIT painted();
    if (m_options.demo)
        startDemo();
    else
        connectTo(m_services.environment());
}

void WindowSession::startDemo()
{
    m_problem.reset();
    m_window->setEnvironment({QStringLiteral("demo"), QStringLiteral("blue"), m_options.common.readOnly});
    m_window->showNotice({tr("Starting the demo…"),
                          tr("A Prometheus of its own and a simulated platform are started on this computer. The first "
                             "start also writes a day of history; that takes some seconds."),
                          QString(), nullptr});
    m_demo = std::make_unique<DemoProcess>(m_services.clock());
    connect(m_demo.get(), &DemoProcess::ready, this, &WindowSession::onDemoReady);
    connect(m_demo.get(), &DemoProcess::failed, this, [this](const Error &error) {
        m_demo.release()->deleteLater(); // we are inside a signal of it
        if (!m_metrics)
            showProblem(error);
    });
    m_demo->start();
}

void WindowSession::onDemoReady(const QByteArray &announcement)
{
    auto environment = demoEnvironment(demoFolderOf(announcement));
    if (environment)
        environment->readOnly = environment->readOnly || m_options.common.readOnly;
    connectTo(environment);
}

void WindowSession::connectTo(const Result<Environment> &environment)
{
    if (!environment) {
        showProblem(environment.error());
        return;
    }
    m_window->setEnvironment({environment->name, environment->colour, environment->readOnly});
    if (const auto error = openPages(*environment))
        showProblem(*error);
    else
        becomeReady();
}

std::optional<Error> WindowSession::openPages(const Environment &environment)
{
    const SourceConfig *config = environment.source(QStringLiteral("prometheus"));
    if (!config)
        return Error(ErrorKind::NotFound, tr("This environment names no Prometheus."));
    auto metrics = m_services.metricSource(environment, *config);
    if (!metrics)
        return metrics.error();
    auto pages = pagesOver(**metrics, m_context);
    if (!pages)
        return pages.error();
    QString wanted = m_options.page.isEmpty() ? pages->front().id : m_options.page;
    for (const QString &file : m_options.files) {
        auto page = pageOfFile(file, **metrics, m_context, *pages);
        if (!page)
            return page.error();
        if (m_options.page.isEmpty() && file == m_options.files.first())
            wanted = page->id;
        pages->push_back(std::move(*page));
    }
    m_metrics = std::move(*metrics);
    m_pages = *pages;
    m_window->setPages(m_pages);
    if (!m_window->openPage(wanted))
        return Error(ErrorKind::BadRequest, tr("There is no page %1.").arg(wanted));
    return std::nullopt;
}

void WindowSession::showProblem(const Error &error)
{
    m_problem = error;
    QAction *demo = m_window->commands().action(QStringLiteral("file.startDemo"));
    m_window->commands().refresh();
    m_window->showNotice({tr("Nothing to show"), error.message, QString(error.hint + u'\n' + error.detail).trimmed(),
                          demo->isEnabled() ? demo : nullptr});
    becomeReady();
}

void WindowSession::becomeReady()
{
    if (m_ready)
        return;
    m_ready = true;
    Q_EMIT ready();
}

bool WindowSession::settled() const
{
    const Page *page = m_window->currentPage();
    return m_ready && (page ? page->settled() : m_problem.has_value());
}

} // namespace ops
