#include "ui/dashboards/statestrip.h"

#include "ui/common/plaintip.h"
#include "ui/dashboards/stateparts.h"
#include "ui/dashboards/wrappedtext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace ops {

namespace {

/// Below them the text needs the room: the menu has both, and the heading the icon, too.
constexpr int RetryNeedsWidth = 190, CopyNeedsWidth = 420;
constexpr int OneLineHeight = 26, StripIcon = 14, LeftMargin = 8, RightMargin = 4, EdgeMargin = 2, StripSpacing = 6;

} // namespace

StateStrip::StateStrip(QWidget *parent) : QFrame(parent)
{
    setAccessibleName(tr("State of the panel"));
    m_icon = makeStateIcon(StripIcon, this);
    m_text = new WrappedText(this);
    m_text->setFont(Theme::current().smallFont);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_retry = makeStateButton(helpText({}), this);
    m_copy = makeStateButton(tr("Copy details"), this);
    for (QToolButton *button : {m_retry, m_copy}) {
        button->setAutoRaise(true);
        button->setFont(Theme::current().smallFont);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    connect(m_retry, &QToolButton::clicked, this, [this] {
        if (m_look.signIn)
            Q_EMIT signInRequested();
        else
            Q_EMIT retryRequested();
    });
    connect(m_copy, &QToolButton::clicked, this, &StateStrip::copyRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(LeftMargin, EdgeMargin, RightMargin, EdgeMargin);
    layout->setSpacing(StripSpacing);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_copy);
}

void StateStrip::render(const PanelLook &look, bool hasDetails)
{
    m_look = look;
    m_hasDetails = hasDetails;
    showStateButton(*m_retry, helpText(look));
    showStateIcon(*m_icon, m_look);
    fit();
    update();
}

/// The sentence where it fits one line, else the cause alone; two lines where that does not fit one either.
StateStrip::Fit StateStrip::fitAt(int width) const
{
    Fit fit;
    fit.icon = width >= RetryNeedsWidth;
    fit.retry = m_look.retry && width >= RetryNeedsWidth;
    fit.copy = m_hasDetails && width >= CopyNeedsWidth;
    int room = width - LeftMargin - RightMargin - (fit.icon ? StripIcon + StripSpacing : 0);
    if (fit.retry)
        room -= m_retry->sizeHint().width() + StripSpacing;
    if (fit.copy)
        room -= m_copy->sizeHint().width() + StripSpacing;
    const QFontMetrics metrics(m_text->font());
    const auto isLong = [&](const QString &text) { return metrics.horizontalAdvance(text) > room; };
    fit.text = isLong(m_look.sentence) && !m_look.brief.isEmpty() ? m_look.brief : m_look.sentence;
    fit.lines = isLong(fit.text) ? 2 : 1;
    return fit;
}

int StateStrip::heightFor(int width) const
{
    const int text = fitAt(width).lines * QFontMetrics(m_text->font()).lineSpacing();
    return std::max(OneLineHeight, text + 2 * EdgeMargin);
}

void StateStrip::fit()
{
    const Fit now = fitAt(width());
    m_text->showText(now.text);
    m_text->setToolTip(plainTip(m_look.sentence));
    m_icon->setVisible(now.icon);
    m_retry->setVisible(now.retry);
    m_copy->setVisible(now.copy);
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
