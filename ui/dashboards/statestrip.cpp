#include "ui/dashboards/statestrip.h"

#include "ui/common/elidedlabel.h"
#include "ui/dashboards/stateparts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ops {

namespace {

constexpr int RetryNeedsWidth = 190, CopyNeedsWidth = 420; // below them the text needs the room; the menu has both

} // namespace

StateStrip::StateStrip(QWidget *parent) : QFrame(parent)
{
    setAccessibleName(tr("State of the panel"));
    setFixedHeight(Height);
    m_icon = makeStateIcon(14, this);
    m_text = new ElidedLabel(this);
    m_text->setFont(Theme::current().smallFont);
    m_text->setAccessibleName(tr("What is the matter"));
    m_retry = makeStateButton(tr("Retry"), this);
    m_copy = makeStateButton(tr("Copy details"), this);
    for (QToolButton *button : {m_retry, m_copy}) {
        button->setAutoRaise(true);
        button->setFont(Theme::current().smallFont);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    connect(m_retry, &QToolButton::clicked, this, &StateStrip::retryRequested);
    connect(m_copy, &QToolButton::clicked, this, &StateStrip::copyRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_copy);
}

void StateStrip::render(const PanelLook &look, bool hasDetails)
{
    m_look = look;
    m_hasDetails = hasDetails;
    showStateIcon(*m_icon, m_look);
    fit();
    update();
}

void StateStrip::fit()
{
    const bool narrow = width() < RetryNeedsWidth;
    m_text->setText(narrow && !m_look.brief.isEmpty() ? m_look.brief : m_look.sentence);
    m_retry->setVisible(m_look.retry && !narrow);
    m_copy->setVisible(m_hasDetails && width() >= CopyNeedsWidth);
}

void StateStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = stateColor(m_look.icon.value_or(Icon::StateUnknown));
    fill.setAlpha(34);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), 3, 3);
}

void StateStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void StateStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        showStateIcon(*m_icon, m_look);
}

} // namespace ops
