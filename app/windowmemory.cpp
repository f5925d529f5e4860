#include "app/windowmemory.h"

#include "app/display.h"
#include "app/windows.h"
#include "core/correlation/context.h"
#include "core/time/clock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowtools.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QScreen>

namespace ops {

namespace {

/// Of a screen that is gone, or smaller now: no frame.
bool isReachable(const QRect &frame)
{
    constexpr QSize LeastInSight(200, 100);
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry() & frame;
        if (seen.width() >= LeastInSight.width() && seen.height() >= LeastInSight.height() &&
            frame.top() >= screen->availableGeometry().top())
            return true;
    }
    return false;
}

} // namespace

WindowMemory::WindowMemory(Windows &windows, MainWindow &window, Context &context, QObject *parent)
    : QObject(parent)
    , m_windows(windows)
    , m_window(window)
    , m_context(context)
{
    connect(&window, &MainWindow::firstPainted, this, &WindowMemory::keepFrame);
    connect(&window, &MainWindow::moved, this, &WindowMemory::keepFrame);
    connect(&window, &MainWindow::pageOpened, this, &WindowMemory::keepPlace);
    connect(&window.commands(), &CommandRegistry::ran, this, &WindowMemory::onCommand);
    connect(&window.memory(), &PageMemory::pinsChanged, this, &WindowMemory::keepPlace);
    connect(&window.memory(), &PageMemory::recentsChanged, this, &WindowMemory::keepPlace);
    connect(&context, &Context::rangeChanged, this, &WindowMemory::keepPlace);
}

void WindowMemory::restoreWindow()
{
    const UiState &state = m_windows.remembered();
    if (!m_windows.options().size.isValid() && isReachable(state.frame)) {
        m_window.setGeometry(state.frame);
        if (state.maximised)
            m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
    }
    if (state.refreshMs)
        m_context.setRefreshMs(*state.refreshMs);
    m_window.tools().setRecentCommands(state.recentCommands);
}

void WindowMemory::enter(const Environment &environment, bool withRange)
{
    m_environment = environment.name;
    m_entering = true;
    const UiState::Place place = m_windows.remembered().places[m_environment];
    const QTimeZone zone = place.zone.isEmpty() ? QTimeZone() : QTimeZone(place.zone.toUtf8()); // "" is the system's
    const bool keptOne = !place.zone.isEmpty() && zone.isValid(); // a zone without a name is the system's
    const bool named = !m_windows.options().common.timezone.isEmpty();
    m_context.setZone(keptOne && !named ? zone : m_windows.services().zone(environment));
    const RangeSpec range = RangeSpec::relative(place.from, place.to);
    if (withRange && !place.from.isEmpty() && range.resolve(m_context.clock().nowMs(), m_context.zone()))
        m_context.setRange(range);
    m_window.memory().restore(place.pins, place.recents);
    m_entering = false;
}

QString WindowMemory::page() const
{
    const auto &places = m_windows.remembered().places;
    const auto it = places.find(m_environment);
    return it == places.end() ? QString() : it->second.page;
}

void WindowMemory::onCommand(const QString &id)
{
    UiState &state = m_windows.remembered();
    state.recentCommands = m_window.tools().recentCommands();
    if (id.startsWith(u"view."))
        state.theme = Theme::current().kind == Theme::Kind::Light ? QStringLiteral("light") : QStringLiteral("dark");
    if (id.startsWith(u"refresh."))
        state.refreshMs = m_context.refreshMs();
    if (id.startsWith(u"zone.") && !m_environment.isEmpty())
        state.places[m_environment].zone = QString::fromUtf8(m_context.zone().id());
    m_windows.remember();
}

/// A maximised window keeps the size it had before.
void WindowMemory::keepFrame()
{
    if (!m_window.isVisible() || m_window.isMinimized())
        return;
    UiState &state = m_windows.remembered();
    state.maximised = m_window.isMaximized();
    if (!m_window.isMaximized() && !m_window.isFullScreen())
        state.frame = m_window.geometry();
    m_windows.remember();
}

void WindowMemory::keepPlace()
{
    if (m_entering || m_environment.isEmpty())
        return;
    UiState::Place &place = m_windows.remembered().places[m_environment];
    if (!m_window.currentPageId().isEmpty())
        place.page = m_window.currentPageId();
    if (m_context.rangeChosen()) { // a board's own range is not the operator's
        place.from = m_context.rangeSpec().from();
        place.to = m_context.rangeSpec().to();
    }
    place.pins = m_window.memory().pins();
    place.recents = m_window.memory().recents();
    m_windows.remember();
}

} // namespace ops
