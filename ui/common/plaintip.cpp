#include "ui/common/plaintip.h"

#include <QTextDocument>

namespace ops {

QString plainTip(const QString &text)
{
    // Escaped alone is not enough: "&amp;" without a tag is shown as these five letters.
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()) : text;
}

} // namespace ops
