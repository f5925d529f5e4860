#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ops {

class CommandRegistry;

/// The pages down the left side, one button each, as wide for any title; hidden where there are none. Many
/// pages are scrolled.
class NavigationRail : public QScrollArea
{
    Q_OBJECT
public:
    explicit NavigationRail(CommandRegistry &commands, QWidget *parent = nullptr);

    void addPage(const QString &commandId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fitWidth();

    CommandRegistry &m_commands;
    QVBoxLayout *m_buttons = nullptr;
};

} // namespace ops
