#include "ui/common/detailspane.h"

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace ops {

QPlainTextEdit *makeDetailsPane(const QString &name, QWidget *parent)
{
    auto *pane = new QPlainTextEdit(parent);
    pane->setAccessibleName(name);
    pane->setReadOnly(true);
    pane->setFont(Theme::current().monoFont);
    pane->setTabChangesFocus(true);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setVisible(false);
    return pane;
}

void showDetails(QPlainTextEdit &pane, const QString &text)
{
    pane.setVisible(!text.isEmpty());
    if (pane.toPlainText() != text)
        pane.setPlainText(text);
}

} // namespace ops
