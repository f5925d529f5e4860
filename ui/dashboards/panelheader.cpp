#include "ui/dashboards/panelheader.h"

#include "ui/common/elidedlabel.h"
#include "ui/dashboards/markbadge.h"
#include "ui/dashboards/stateparts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

namespace ops {

namespace {

constexpr int MenuButtonSize = 20, MenuNeedsWidth = 110, HeaderPadding = 10;

} // namespace

PanelHeader::PanelHeader(const QString &title, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Panel heading"));
    m_title = new ElidedLabel(this);
    m_title->setAccessibleName(tr("Title"));
    m_title->setText(title);
    m_title->setFont(Theme::current().titleFont);
    m_title->installEventFilter(this);
    m_marks = new MarkBadge(this);
    m_icon = makeStateIcon(14, this);
    m_word = new ElidedLabel(this);
    m_word->setAccessibleName(tr("State"));
    m_word->setFont(Theme::current().smallFont);
    m_word->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(HeaderPadding, 0, HeaderPadding - 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_marks);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    makeMenuButton();
    layout->addWidget(m_menu);
    render({});
}

/// Reached by key on the panel itself, so that each panel is one stop for Tab.
void PanelHeader::makeMenuButton()
{
    m_menu = new QToolButton(this);
    m_menu->setText(QStringLiteral("\u22EE"));
    m_menu->setAccessibleName(tr("Panel menu"));
    m_menu->setToolTip(tr("Panel menu"));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::NoFocus);
    m_menu->setFixedSize(MenuButtonSize, MenuButtonSize);
    connect(m_menu, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
}

void PanelHeader::setTitle(const QString &title) { m_title->setText(title); }

void PanelHeader::render(const PanelLook &look)
{
    m_look = look;
    const bool attention = look.icon.has_value();
    m_icon->setVisible(attention);
    m_word->setVisible(attention);
    showWord();
    showPicture();
}

void PanelHeader::setMarks(const PanelMarks &marks) { m_marks->setMarks(marks); }

void PanelHeader::showWord()
{
    constexpr int narrow = 190; // the title needs the room
    m_word->setText(width() < narrow && !m_look.shortWord.isEmpty() ? m_look.shortWord : m_look.word);
}

void PanelHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_menu->setVisible(width() >= MenuNeedsWidth);
    showWord();
}

void PanelHeader::showPicture()
{
    showStateIcon(*m_icon, m_look);
    m_word->setColor(Theme::current().mutedText);
}

/// The title's own tip would only repeat the title.
bool PanelHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::ToolTip)
        return showToolTip(event);
    return QWidget::eventFilter(watched, event);
}

bool PanelHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return showToolTip(event);
    return QWidget::event(event);
}

/// A tool tip is rich text where it looks like it: text from outside is escaped.
bool PanelHeader::showToolTip(QEvent *event)
{
    const QString text = m_toolTip ? m_toolTip() : QString();
    const QString html = text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), QStringLiteral("<p>%1</p>").arg(html), this);
    return true;
}

void PanelHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        showPicture();
}

} // namespace ops
