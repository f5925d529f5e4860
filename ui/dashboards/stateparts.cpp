#include "ui/dashboards/stateparts.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>

namespace ops {

QColor stateColor(Icon icon)
{
    const Theme &theme = Theme::current();
    switch (icon) {
    case Icon::StateWarning:
        return theme.warning;
    case Icon::StateCritical:
        return theme.critical;
    case Icon::StateOk:
        return theme.ok;
    default:
        return theme.mutedText;
    }
}

QLabel *makeStateIcon(int size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFixedSize(size, size);
    return label;
}

void showStateIcon(QLabel &label, const PanelLook &look)
{
    if (look.icon)
        label.setPixmap(iconPixmap(*look.icon, label.width(), label.devicePixelRatioF()));
    label.setAccessibleName(look.word.isEmpty() ? QCoreApplication::translate("PanelLook", "State") : look.word);
}

QToolButton *makeStateButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    showStateButton(*button, text);
    return button;
}

void showStateButton(QToolButton &button, const QString &text)
{
    button.setText(text);
    button.setAccessibleName(text);
}

QString helpText(const PanelLook &look)
{
    return look.signIn ? QCoreApplication::translate("PanelLook", "Sign in…")
                       : QCoreApplication::translate("PanelLook", "Retry");
}

} // namespace ops
