#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ops {

class CommandRegistry;

/// The pages down the left side, one button each.
class NavigationRail : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(CommandRegistry &commands, QWidget *parent = nullptr);

    void addPage(const QString &commandId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CommandRegistry &m_commands;
    QVBoxLayout *m_buttons = nullptr;
};

} // namespace ops
