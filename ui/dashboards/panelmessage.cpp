#include "ui/dashboards/panelmessage.h"

#include "ui/dashboards/stateparts.h"
#include "ui/dashboards/wrappedtext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace ops {

namespace {

constexpr int MessageIconSize = 24, MessageSpacing = 6, SideMargin = 16, NarrowMessageWidth = 240, MostTextWidth = 460;

WrappedText *makeMessageText(QWidget *parent)
{
    auto *text = new WrappedText(parent);
    text->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    return text;
}

} // namespace

PanelMessage::PanelMessage(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Message"));
    m_icon = makeStateIcon(MessageIconSize, this);
    m_sentence = makeMessageText(this);
    m_hint = makeMessageText(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_retry = makeStateButton(helpText({}), this);
    m_copy = makeStateButton(tr("Copy details"), this);
    connect(m_retry, &QToolButton::clicked, this, [this] {
        if (m_look.signIn)
            Q_EMIT signInRequested();
        else
            Q_EMIT retryRequested();
    });
    connect(m_copy, &QToolButton::clicked, this, &PanelMessage::copyRequested);
}

void PanelMessage::render(const PanelLook &look, bool hasDetails)
{
    m_look = look;
    m_hasDetails = hasDetails;
    showStateButton(*m_retry, helpText(look));
    m_sentence->showText(look.sentence);
    m_sentence->setForegroundRole(look.icon == Icon::StateCritical ? QPalette::WindowText : QPalette::PlaceholderText);
    m_hint->showText(look.hint);
    showStateIcon(*m_icon, m_look);
    arrange();
    update();
}

/// From top to bottom, centred. Where the height does not suffice the icon goes first, then the hint, then the
/// buttons, which the panel's menu has too: the sentence stays.
void PanelMessage::arrange()
{
    const int margin = width() < NarrowMessageWidth ? 0 : SideMargin;
    const int textWidth = std::max(std::min(width() - 2 * margin, MostTextWidth), 40);
    const int left = (width() - textWidth) / 2;
    const QSize retrySize = m_look.retry ? m_retry->sizeHint() : QSize(), copySize = m_copy->sizeHint();
    const int both = m_look.retry ? retrySize.width() + MessageSpacing + copySize.width() : copySize.width();
    const bool offersCopy = m_look.icon == Icon::StateCritical || m_look.retry;
    bool retry = m_look.retry, copy = offersCopy && m_hasDetails && both <= width();
    int buttons = retry || copy ? copySize.height() + MessageSpacing : 0;
    const int oneLine = m_sentence->fontMetrics().lineSpacing();
    int sentence = m_sentence->heightFor(textWidth);
    int hint = m_look.hint.isEmpty() ? 0 : m_hint->heightFor(textWidth) + MessageSpacing;
    int icon = m_look.icon ? MessageIconSize + MessageSpacing : 0;
    const auto needed = [&] { return icon + sentence + hint + buttons; };
    if (needed() > height())
        icon = 0;
    if (needed() > height())
        hint = 0;
    if (needed() > height()) {
        retry = copy = false;
        buttons = 0;
    }
    sentence = std::clamp(height() - buttons - hint, oneLine, std::max(sentence, oneLine));
    int top = std::max((height() - needed()) / 2, 0);
    m_icon->setVisible(icon > 0);
    m_icon->move((width() - MessageIconSize) / 2, top);
    top += icon;
    m_sentence->setGeometry(left, top, textWidth, sentence);
    top += sentence;
    m_hint->setVisible(hint > 0);
    m_hint->setGeometry(left, top + MessageSpacing, textWidth, std::max(hint - MessageSpacing, 0));
    top += hint + MessageSpacing;
    const int first = (width() - (copy ? both : retrySize.width())) / 2;
    m_retry->setVisible(retry);
    m_retry->setGeometry(QRect(QPoint(first, top), retrySize));
    m_copy->setVisible(copy);
    m_copy->setGeometry(QRect(QPoint(first + (copy ? both - copySize.width() : 0), top), copySize));
}

/// The outline of a chart to come: a few lines, quiet enough not to be read as data.
void PanelMessage::paintEvent(QPaintEvent *)
{
    if (m_look.content != PanelLook::Content::Skeleton)
        return;
    QPainter painter(this);
    const int lines = std::clamp(height() / 40, 1, 6);
    for (int i = 0; i <= lines; ++i)
        painter.fillRect(0, (height() - 1) * i / lines, width(), 1, Theme::current().grid);
    // The word stands on a ground of its own.
    const QRect word = m_sentence->geometry();
    const int half = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) / 2 + 8;
    painter.fillRect(QRect(word.center().x() - half, word.top(), 2 * half, word.height()), Theme::current().panel);
}

void PanelMessage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PanelMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        showStateIcon(*m_icon, m_look);
}

} // namespace ops
