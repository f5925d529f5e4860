#include "app/demomenu.h"

#include "core/config/demofolder.h"
#include "core/config/environment.h"
#include "core/demo/announcement.h"
#include "core/net/qnamtransport.h"
#include "ui/shell/mainwindow.h"

#include <array>
#include <utility>

namespace ops {

namespace {

struct FaultTitle
{
    const char *name, *title;
};

constexpr std::array<FaultTitle, 9> Titles{{
    {"api_errors", QT_TRANSLATE_NOOP("ops::DemoMenu", "Orders fail")},
    {"api_latency", QT_TRANSLATE_NOOP("ops::DemoMenu", "Answers are slow")},
    {"sync_lag", QT_TRANSLATE_NOOP("ops::DemoMenu", "Market data falls behind")},
    {"mem_leak", QT_TRANSLATE_NOOP("ops::DemoMenu", "Memory leaks")},
    {"disk_fill", QT_TRANSLATE_NOOP("ops::DemoMenu", "A disk fills up")},
    {"login_attack", QT_TRANSLATE_NOOP("ops::DemoMenu", "Passwords are guessed")},
    {"backup_stale", QT_TRANSLATE_NOOP("ops::DemoMenu", "The backup is old")},
    {"strategy_failures", QT_TRANSLATE_NOOP("ops::DemoMenu", "Strategies fail")},
    {"user_drop", QT_TRANSLATE_NOOP("ops::DemoMenu", "Users go away")},
}};

/// A fault of a newer demo has its name only.
QString titleOf(const QString &name)
{
    for (const FaultTitle &one : Titles) {
        if (name == QLatin1String(one.name))
            return DemoMenu::tr(one.title);
    }
    return QString(name).replace(u'&', QLatin1String("&&"));
}

/// The demo that this environment shows, where it runs on this computer.
std::optional<demo::Announcement> demoOf(const Environment &environment)
{
    const SourceConfig *prometheus = environment.source(QStringLiteral("prometheus"));
    if (!prometheus)
        return std::nullopt;
    for (const QString &folder : demoFolders()) {
        auto running = isDemoFolderHeld(folder) ? demo::runningDemo(folder) : Error();
        if (running && !running->control.isEmpty() && QUrl(running->prometheus) == prometheus->url)
            return *running;
    }
    return std::nullopt;
}

/// As the window calls the panel: the demo speaks English.
QString shownTitle(const PageRegistry &pages, const DemoControl::Place &place)
{
    for (const PageInfo &page : pages) {
        for (const PageItem &item : page.items) {
            if (page.id == place.page && item.id == place.panel)
                return item.title;
        }
    }
    return place.title;
}

} // namespace

DemoMenu::DemoMenu(MainWindow &window, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
{}

DemoMenu::~DemoMenu() = default;

void DemoMenu::enter(const Environment &environment)
{
    leave();
    const auto running = demoOf(environment);
    if (!running)
        return;
    m_readOnly = environment.readOnly;
    m_control = std::make_unique<DemoControl>(std::make_unique<QnamTransport>(), m_clock, QUrl(running->control));
    connect(m_control.get(), &DemoControl::changed, this, &DemoMenu::render);
    connect(m_control.get(), &DemoControl::switched, this, &DemoMenu::onSwitched);
    connect(m_control.get(), &DemoControl::failed, this, [this](const Error &error) {
        m_window.notices().add(NoticeLog::Severity::Warning,
                               tr("The incident was not switched for sure: %1").arg(error.message));
    });
    m_control->start();
}

void DemoMenu::leave()
{
    m_control.reset();
    for (const QString &id : std::exchange(m_commands, {}))
        m_window.commands().remove(id);
}

void DemoMenu::render()
{
    if (m_commands.isEmpty() && m_control->answers())
        addCommands();
    m_window.commands().refresh();
}

void DemoMenu::addCommands()
{
    int number = 0;
    for (const QString &name : m_control->known())
        addFault(name, ++number);
    const QString id = QStringLiteral("demo.show");
    m_window.commands().add({id,
                             tr("What should I see?"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                             [this] { return m_control && m_control->answers() && !m_control->on().isEmpty(); },
                             [this] { showNext(); },
                             {},
                             {}});
    m_commands << id;
}

void DemoMenu::addFault(const QString &name, int number)
{
    const QString id = QStringLiteral("demo.fault.") + name;
    const QKeySequence key = number <= 12 ? QKeySequence(int(Qt::CTRL) | (Qt::Key_F1 + number - 1)) : QKeySequence();
    m_window.commands().add({id,
                             titleOf(name),
                             key,
                             [this] { return m_control && m_control->answers() && !m_readOnly; },
                             [this, name] { m_control->switchFault(name, !m_control->on().contains(name)); },
                             [this, name] { return m_control && m_control->on().contains(name); },
                             {}});
    m_commands << id;
}

void DemoMenu::onSwitched(const QString &name, bool on)
{
    const QString fault = titleOf(name);
    if (!on) {
        m_window.notices().add(NoticeLog::Severity::Info, tr("Incident over: %1.").arg(fault));
        return;
    }
    const auto place = m_control->placeOf(name);
    m_shown.clear();
    m_window.notices().add(
        NoticeLog::Severity::Info,
        place ? tr("Incident: %1. It shows in the panel %2.").arg(fault, shownTitle(m_window.pages(), *place))
              : tr("Incident: %1.").arg(fault));
}

/// The panels of the incidents that go on, one after the other.
void DemoMenu::showNext()
{
    const QStringList &on = m_control->on();
    const qsizetype next = (on.indexOf(m_shown) + 1) % on.size();
    m_shown = on[next];
    const auto place = m_control->placeOf(m_shown);
    if (!place || !m_window.openPlace(place->page, place->panel))
        m_window.notices().add(NoticeLog::Severity::Warning,
                               tr("No panel is known that shows: %1.").arg(titleOf(m_shown)));
}

} // namespace ops
