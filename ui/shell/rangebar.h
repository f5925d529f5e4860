#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace ops {

class CommandRegistry;
class Context;
class MenuButton;
class RangePopup;

/// The time range of the window with its history, how often it is asked again, and the zone. It shows the
/// Context and runs commands; it keeps nothing of its own.
class RangeBar : public QWidget
{
    Q_OBJECT
public:
    RangeBar(Context &context, CommandRegistry &commands, QWidget *parent = nullptr);

    void openRange();

private:
    QToolButton *makeButton(const QString &commandId);
    MenuButton *makeMenuButton(const QString &name, const QString &groupId);
    void render();

    Context &m_context;
    CommandRegistry &m_commands;
    MenuButton *m_range = nullptr;
    MenuButton *m_refresh = nullptr;
    MenuButton *m_zone = nullptr;
    RangePopup *m_popup = nullptr;
};

} // namespace ops
