#pragma once

#include <QString>

class QPlainTextEdit;
class QWidget;

namespace ops {

/// Plain text of one row, to be read, selected and copied; Tab leaves it.
QPlainTextEdit *makeDetailsPane(const QString &name, QWidget *parent);
/// The place that was scrolled to stays while the text is the same; hidden while there is none.
void showDetails(QPlainTextEdit &pane, const QString &text);

} // namespace ops
