#pragma once

#include "core/correlation/entity.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace ops {

class CommandRegistry;
class Context;
class EntityDirectory;
class FilterPopup;
class FlowLayout;

/// The filters of the window as chips, each with a way to change and to remove it, over as many lines as it takes.
/// It shows the Context and keeps nothing of its own. Without filters it is hidden, and one button in the header stands
/// for it.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(Context &context, CommandRegistry &commands, QWidget *parent = nullptr);

    /// Where the values to choose from come from; null: none. Set it to null before the directory goes.
    void setDirectory(EntityDirectory *directory);

    /// For a new filter, below the button for it.
    void openPopup();
    /// The header's own button for the first filter, on the header's line.
    QWidget *firstButton() const { return m_first; }
    /// A narrow window has no room for it.
    void setWindowWidth(int pixels);

private:
    QWidget *makeChip(const EntityFilter &filter);
    void openPopupFor(const QWidget &below, const std::optional<EntityFilter> &changed);
    void remove(const EntityFilter &filter);
    void render();
    void renderFirst();

    Context &m_context;
    CommandRegistry &m_commands;
    FlowLayout *m_layout = nullptr;
    QWidget *m_first = nullptr;
    FilterPopup *m_popup = nullptr;
    EntityFilters m_rendered;
    bool m_hasValues = false, m_wide = true;
};

/// "filter.add" and "filter.clear" with their keys, in a group of their own.
void addFilterCommands(CommandRegistry &commands, Context &context, FilterBar &bar);

} // namespace ops
