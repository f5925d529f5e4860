#pragma once

#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace ops {

class CommandRegistry;
class RailButton;

/// The pages down the left side, one button each, as wide for any title; hidden where there are none. Pinned pages
/// stand on top, above a line. Many pages are scrolled; the one that is open is always in sight when it was opened.
class NavigationRail : public QScrollArea
{
    Q_OBJECT
public:
    explicit NavigationRail(CommandRegistry &commands, QWidget *parent = nullptr);

    /// The first `pinned` of these commands are above the line. They outlive their buttons: clear with an empty list.
    void setPages(const QStringList &commandIds, int pinned = 0);
    /// Scrolls to the button of this command.
    void reveal(const QString &commandId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RailButton *buttonOf(const QString &commandId) const;
    void fitWidth();

    CommandRegistry &m_commands;
    QStringList m_ids;
    QVBoxLayout *m_buttons = nullptr;
    QFrame *m_line = nullptr;
};

} // namespace ops
