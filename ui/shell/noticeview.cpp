#include "ui/shell/noticeview.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int TextWidth = 560;

QLabel *makeParagraph(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long word must not widen the window
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setLine(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

NoticeView::NoticeView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Notice"));
    m_title = makeParagraph(this);
    QFont large = Theme::current().titleFont;
    large.setPixelSize(18);
    m_title->setFont(large);
    m_sentence = makeParagraph(this);
    m_hint = makeParagraph(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_button = new QPushButton(this);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    auto *column = new QWidget(this);
    column->setAccessibleName(accessibleName());
    column->setMaximumWidth(TextWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    lines->addStretch(2);
    for (QWidget *line : std::initializer_list<QWidget *>{m_title, m_sentence, m_hint})
        lines->addWidget(line);
    lines->addWidget(m_button, 0, Qt::AlignLeft);
    lines->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);
    setNotice({});
}

void NoticeView::setNotice(const Notice &notice)
{
    setLine(*m_title, notice.title);
    setLine(*m_sentence, notice.sentence);
    setLine(*m_hint, notice.hint);
    m_action = notice.action;
    m_button->setText(m_action ? m_action->iconText() : QString());
    m_button->setVisible(m_action != nullptr);
}

} // namespace ops
