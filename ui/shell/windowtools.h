#pragma once

#include <QObject>
#include <QStringList>

namespace ops {

class Context;
class Finder;
class KeyOverlay;
class MainWindow;
class NoticeButton;
class NoticePopup;
class Toast;

/// What opens over a window: the command palette, the search over pages and panels, the keys, the notices. Each is
/// made when it is asked for first.
class WindowTools : public QObject
{
    Q_OBJECT
public:
    WindowTools(MainWindow &window, Context &context);
    ~WindowTools() override; ///< closes what it has opened

    void openPalette();
    void openSearch();
    void openKeys();
    void openNotices();
    NoticeButton *noticeButton() const { return m_bell; } ///< for the status line

    /// New notices also show over the page for some seconds; on at first. Pictures are taken without.
    void setToasts(bool on);

    const QStringList &recentCommands() const { return m_recent; } ///< ids, the last one first
    void setRecentCommands(const QStringList &ids) { m_recent = ids; }

Q_SIGNALS:
    void recentCommandsChanged();

private:
    void note(const QString &commandId);

    MainWindow &m_window;
    Context &m_context;
    NoticeButton *m_bell = nullptr;
    Toast *m_toast = nullptr;
    Finder *m_palette = nullptr;
    Finder *m_search = nullptr;
    KeyOverlay *m_keys = nullptr;
    NoticePopup *m_notices = nullptr;
    QStringList m_recent;
};

} // namespace ops
