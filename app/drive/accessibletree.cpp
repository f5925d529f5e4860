#include "app/drive/accessible.h"

#include "core/base/json.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace ops::drive {

namespace {

using Json = nlohmann::json;

constexpr int MostChildren = 2000; // of one element; a table of a million rows is not written out

std::string utf8(const QString &text) { return text.toStdString(); }

/// A container that holds others and says nothing itself: its children stand in its place.
bool isBareContainer(QAccessibleInterface &element)
{
    if (!nameOf(element).isEmpty() || element.state().focusable)
        return false;
    const QAccessible::Role role = element.role();
    return role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::Grouping ||
           role == QAccessible::LayeredPane || role == QAccessible::Border || role == QAccessible::Splitter;
}

bool isExclusive(QAccessibleInterface &element)
{
    const auto *action = qobject_cast<QAction *>(element.object());
    return action && action->isCheckable() && action->actionGroup() && action->actionGroup()->isExclusive();
}

/// Qt calls a view's current row focused even while another widget has the focus.
bool isInIdleView(QAccessibleInterface &element)
{
    const QAccessibleInterface *owner = element.parent();
    const auto *view = owner && !element.object() ? qobject_cast<QWidget *>(owner->object()) : nullptr;
    return view && !view->hasFocus();
}

class TreeWriter
{
public:
    explicit TreeWriter(QWidget &window) : m_corner(window.mapToGlobal(QPoint(0, 0))) {}

    void write(QAccessibleInterface &element, Json &into) const
    {
        if (isBareContainer(element)) {
            writeChildren(element, into);
            return;
        }
        Json node = nodeOf(element);
        writeChildren(element, node["children"]);
        into.push_back(std::move(node));
    }

    Json nodeOf(QAccessibleInterface &element) const
    {
        const QRect rect = element.rect().translated(-m_corner);
        Json states = Json::array();
        for (const QString &state : stateNames(element))
            states.push_back(utf8(state));
        return {{"name", utf8(nameOf(element))},
                {"role", utf8(roleOf(element))},
                {"value", utf8(valueOf(element))},
                {"states", std::move(states)},
                {"rect", {rect.x(), rect.y(), rect.width(), rect.height()}},
                {"clipped", isClipped(element)},
                {"children", Json::array()}};
    }

    void writeChildren(QAccessibleInterface &element, Json &into) const
    {
        const int count = std::min(element.childCount(), MostChildren);
        for (int i = 0; i < count; ++i) {
            QAccessibleInterface *child = element.child(i);
            if (!child || !child->isValid() || child->state().invisible)
                continue;
            const auto *widget = qobject_cast<QWidget *>(child->object());
            if (!widget || !widget->isWindow())
                write(*child, into);
        }
    }

private:
    QPoint m_corner;
};

constexpr std::array<std::pair<QAccessible::Role, const char *>, 44> RoleNames{{
    {QAccessible::TitleBar, "titleBar"},
    {QAccessible::MenuBar, "menuBar"},
    {QAccessible::ScrollBar, "scrollBar"},
    {QAccessible::Window, "window"},
    {QAccessible::Client, "group"},
    {QAccessible::PopupMenu, "menu"},
    {QAccessible::MenuItem, "menuItem"},
    {QAccessible::ToolTip, "toolTip"},
    {QAccessible::Application, "application"},
    {QAccessible::Document, "document"},
    {QAccessible::Pane, "pane"},
    {QAccessible::Chart, "chart"},
    {QAccessible::Dialog, "dialog"},
    {QAccessible::Border, "border"},
    {QAccessible::Grouping, "group"},
    {QAccessible::Separator, "separator"},
    {QAccessible::ToolBar, "toolBar"},
    {QAccessible::StatusBar, "statusBar"},
    {QAccessible::Table, "table"},
    {QAccessible::ColumnHeader, "columnHeader"},
    {QAccessible::RowHeader, "rowHeader"},
    {QAccessible::Column, "column"},
    {QAccessible::Row, "row"},
    {QAccessible::Cell, "cell"},
    {QAccessible::Link, "link"},
    {QAccessible::List, "list"},
    {QAccessible::ListItem, "listItem"},
    {QAccessible::Tree, "tree"},
    {QAccessible::TreeItem, "treeItem"},
    {QAccessible::PageTab, "tab"},
    {QAccessible::PageTabList, "tabList"},
    {QAccessible::Indicator, "indicator"},
    {QAccessible::Graphic, "graphic"},
    {QAccessible::StaticText, "text"},
    {QAccessible::EditableText, "edit"},
    {QAccessible::PushButton, "button"},
    {QAccessible::CheckBox, "checkBox"},
    {QAccessible::RadioButton, "radioButton"},
    {QAccessible::ComboBox, "comboBox"},
    {QAccessible::ProgressBar, "progressBar"},
    {QAccessible::SpinBox, "spinBox"},
    {QAccessible::ButtonMenu, "menuButton"},
    {QAccessible::Splitter, "splitter"},
    {QAccessible::LayeredPane, "pages"},
}};

} // namespace

QString roleOf(QAccessibleInterface &element)
{
    const QAccessible::Role role = isExclusive(element) ? QAccessible::RadioButton : element.role();
    for (const auto &[known, name] : RoleNames) {
        if (known == role)
            return QLatin1String(name);
    }
    return QStringLiteral("other");
}

QStringList stateNames(QAccessibleInterface &element)
{
    const QAccessible::State state = element.state();
    QStringList names;
    const auto add = [&names](bool set, const char *name) {
        if (set)
            names << QLatin1String(name);
    };
    add(state.disabled, "disabled");
    add(state.focusable, "focusable");
    add(state.focused && !isInIdleView(element), "focused");
    add(state.checkable, "checkable");
    add(state.checked, "checked");
    add(state.selectable, "selectable");
    add(state.selected, "selected");
    add(state.pressed, "pressed");
    add(state.readOnly, "readOnly");
    add(state.editable, "editable");
    add(state.expandable, "expandable");
    add(state.expanded, "expanded");
    add(state.hasPopup, "hasPopup");
    add(state.modal, "modal");
    add(state.active, "active");
    add(state.busy, "busy");
    return names;
}

QByteArray treeJson(QWidget &window)
{
    const TreeWriter writer(window);
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window);
    if (!root)
        return QByteArrayLiteral("null");
    Json tree = writer.nodeOf(*root);
    writer.writeChildren(*root, tree["children"]);
    for (QWidget *other : visibleWindows()) {
        QAccessibleInterface *element = other == &window ? nullptr : QAccessible::queryAccessibleInterface(other);
        if (element)
            writer.write(*element, tree["children"]);
    }
    return jsonText(tree, 1);
}

} // namespace ops::drive
