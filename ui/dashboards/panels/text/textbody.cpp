#include "ui/dashboards/panels/text/textbody.h"

#include "ui/dashboards/panels/text/safetextview.h"

#include <QVBoxLayout>

namespace ops {

TextBody::TextBody(const DashboardPanel &panel, Context &, QWidget *parent) : PanelBody(parent)
{
    m_view = new SafeTextView(this);
    m_view->setAccessibleName(tr("%1 text").arg(panelTitle(panel)));
    m_view->showText(panel.content.text, panel.content.markdown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

QString TextBody::valueText() const
{
    constexpr qsizetype longest = 2000;
    return m_view->toPlainText().left(longest);
}

} // namespace ops
