#include "ui/dashboards/panels/unsupported/unsupportedbody.h"

#include "core/base/textsafe.h"
#include "ui/dashboards/wrappedtext.h"

#include <QVBoxLayout>

namespace ops {

UnsupportedBody::UnsupportedBody(const DashboardPanel &panel, Context &, QWidget *parent) : PanelBody(parent)
{
    constexpr int longestType = 80;
    m_text = new WrappedText(this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->showText(panel.type.isEmpty()
                         ? tr("The file does not say which type this panel has.")
                         : tr("Panels of type “%1” cannot be shown yet.").arg(safeText(panel.type, longestType)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
}

QString UnsupportedBody::valueText() const { return m_text->text(); }

} // namespace ops
