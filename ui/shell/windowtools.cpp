#include "ui/shell/windowtools.h"

#include "core/correlation/context.h"
#include "ui/shell/findables.h"
#include "ui/shell/finder.h"
#include "ui/shell/keyoverlay.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebutton.h"
#include "ui/shell/noticepopup.h"
#include "ui/shell/pagememory.h"
#include "ui/shell/toast.h"

#include <initializer_list>
#include <utility>

namespace ops {

namespace {

constexpr int MostRecentCommands = 20;

/// What only opens a list to choose from is no news in that list.
bool isWorthKeeping(const QString &commandId)
{
    static const QStringList openers{QStringLiteral("view.palette"), QStringLiteral("go.find"),
                                     QStringLiteral("help.overlay")};
    return !openers.contains(commandId);
}

} // namespace

WindowTools::WindowTools(MainWindow &window, Context &context) : QObject(&window), m_window(window), m_context(context)
{
    m_bell = new NoticeButton(window.notices(), &window);
    connect(m_bell, &QAbstractButton::clicked, this, &WindowTools::openNotices);
    connect(&window.commands(), &CommandRegistry::ran, this, &WindowTools::note);
    setToasts(true);
}

WindowTools::~WindowTools()
{
    for (QWidget *tool : std::initializer_list<QWidget *>{m_toast, m_palette, m_search, m_keys, m_notices})
        delete tool;
}

void WindowTools::note(const QString &commandId)
{
    if (!isWorthKeeping(commandId))
        return;
    putFirst(m_recent, commandId, MostRecentCommands);
    Q_EMIT recentCommandsChanged();
}

void WindowTools::openPalette()
{
    if (!m_palette) {
        m_palette = new Finder(
            {tr("Command palette"), tr("Type a command"), tr("Commands"), tr("Enter runs · Esc closes")}, &m_window);
        connect(m_palette, &Finder::chosen, this, [this](const QString &id) { m_window.commands().run(id); });
    }
    m_window.commands().refresh();
    m_palette->open(commandEntries(m_window.commands(), m_recent));
}

void WindowTools::openSearch()
{
    if (!m_search) {
        m_search = new Finder({tr("Go to a page or panel"), tr("Type the title of a page or panel"),
                               tr("Pages and panels"), tr("Enter opens · Esc closes")},
                              &m_window);
        connect(m_search, &Finder::chosen, this, [this](const QString &id) {
            const PlaceId place = placeOf(id);
            m_window.openPlace(place.page, place.item);
        });
    }
    m_search->open(pageEntries(m_window.pages(), m_window.memory().recents()));
}

void WindowTools::openKeys()
{
    if (!m_keys)
        m_keys = new KeyOverlay(&m_window);
    m_keys->open(m_window.commands());
}

void WindowTools::openNotices()
{
    if (m_toast)
        m_toast->hide();
    if (!m_notices)
        m_notices = new NoticePopup(m_window.notices(), m_context, &m_window);
    m_notices->openAt(m_bell->mapToGlobal(QPoint(m_bell->width(), -4)));
}

void WindowTools::setToasts(bool on)
{
    if (on && !m_toast) {
        m_toast = new Toast(m_window.notices(), m_context.clock(), &m_window);
        connect(m_toast, &Toast::pressed, this, &WindowTools::openNotices);
    } else if (!on) {
        delete std::exchange(m_toast, nullptr);
    }
    if (m_toast)
        m_toast->setBottom(m_bell->sizeHint().height() + 8);
}

} // namespace ops
