#pragma once

#include <QList>
#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace ops {

class CommandRegistry;
class Context;
class MenuButton;
class RangePopup;

/// The time range of the window with its history, how often it is asked again, and the zone, at the right end
/// of its place. It shows the Context and runs commands; it keeps nothing of its own. Where there is little
/// room, what the menus offer too is hidden, the least needed first; range and offset always stay.
class RangeBar : public QWidget
{
    Q_OBJECT
public:
    RangeBar(Context &context, CommandRegistry &commands, QWidget *parent = nullptr);

    void openRange();

    QSize sizeHint() const override { return minimumSizeHint(); } ///< it takes what is left over
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Parts = QList<QWidget *>;

    QToolButton *makeButton(const QString &commandId);
    MenuButton *makeMenuButton(const QString &name, const QString &groupId);
    void render();
    void fit();
    int neededWidth(std::size_t hidden) const; ///< without the first of what is optional

    Context &m_context;
    CommandRegistry &m_commands;
    MenuButton *m_range = nullptr;
    MenuButton *m_refresh = nullptr;
    MenuButton *m_zone = nullptr;
    RangePopup *m_popup = nullptr;
    std::vector<Parts> m_optional; ///< hidden from the first on
};

} // namespace ops
