#include "ui/common/statenote.h"

#include "core/base/textsafe.h"
#include "ui/common/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ops {

namespace {

constexpr int NoteIcon = 14, NoteTint = 34;

Icon noteIcon(DataState state)
{
    switch (state) {
    case DataState::Error:
        return Icon::StateCritical;
    case DataState::Stale:
    case DataState::Partial:
        return Icon::StateWarning;
    default:
        return Icon::StateInfo;
    }
}

QString noteWord(DataState state)
{
    switch (state) {
    case DataState::Error:
        return StateNote::tr("Error");
    case DataState::Stale:
        return StateNote::tr("Stale");
    case DataState::Partial:
        return StateNote::tr("Partial");
    case DataState::Loading:
        return StateNote::tr("Loading");
    default:
        return StateNote::tr("Note");
    }
}

QColor noteColor(DataState state)
{
    const Theme &theme = Theme::current();
    switch (noteIcon(state)) {
    case Icon::StateCritical:
        return theme.critical;
    case Icon::StateWarning:
        return theme.warning;
    default:
        return theme.mutedText;
    }
}

} // namespace

StateNote::StateNote(QWidget *parent) : QFrame(parent)
{
    setAccessibleName(tr("State"));
    m_icon = new QLabel(this);
    m_icon->setFixedSize(NoteIcon, NoteIcon);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry = new QToolButton(this);
    m_retry->setText(tr("Ask again"));
    m_copy = new QToolButton(this);
    m_copy->setText(tr("Copy details"));
    for (QToolButton *button : {m_retry, m_copy}) {
        button->setAccessibleName(button->text());
        button->setAutoRaise(true);
    }
    connect(m_retry, &QToolButton::clicked, this, &StateNote::retryRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(details()); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 4, 3);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_copy);
    setVisible(false);
}

void StateNote::show(DataState state, const QString &sentence, const std::optional<Error> &error)
{
    m_state = state;
    m_sentence = sentence;
    m_error = error;
    render();
}

QString StateNote::details() const
{
    if (!m_error)
        return m_sentence;
    return QStringList{m_error->source, m_error->message, m_error->detail, m_error->hint}.join(u'\n').trimmed();
}

void StateNote::render()
{
    QString text = safeText(m_sentence);
    if (m_error && !m_error->hint.isEmpty())
        text += u' ' + safeText(m_error->hint);
    m_icon->setPixmap(iconPixmap(noteIcon(m_state), NoteIcon, devicePixelRatioF()));
    m_icon->setAccessibleName(noteWord(m_state));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_retry->setVisible(m_error.has_value());
    m_copy->setVisible(m_error.has_value());
    setVisible(!m_sentence.isEmpty());
    update();
}

void StateNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = noteColor(m_state);
    fill.setAlpha(NoteTint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), 3, 3);
}

void StateNote::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        render();
}

} // namespace ops
