#pragma once

#include "ui/dashboards/panellook.h"

#include <QColor>

class QLabel;
class QToolButton;
class QWidget;

namespace ops {

/// The colour that repeats what a state's icon says.
QColor stateColor(Icon icon);

/// A label of a fixed size for a state's icon.
QLabel *makeStateIcon(int size, QWidget *parent);
/// Shows it in today's colours; the word is its accessible name.
void showStateIcon(QLabel &label, const PanelLook &look);

QToolButton *makeStateButton(const QString &text, QWidget *parent);
/// What the button of a failed panel does: ask again, or sign in.
QString helpText(const PanelLook &look);
void showStateButton(QToolButton &button, const QString &text);

} // namespace ops
