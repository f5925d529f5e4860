#include "ui/shell/railbutton.h"

#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QTextLayout>

namespace ops {

namespace {

constexpr int Width = 84, IconSize = 20, ButtonMargin = 4, MostLines = 2;

class AccessibleTab : public QAccessibleWidget
{
public:
    explicit AccessibleTab(RailButton *button) : QAccessibleWidget(button, QAccessible::PageTab) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name || kind == QAccessible::Value ? button().title()
                                                                       : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button().isChecked();
        return state;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RailButton &button() const { return static_cast<RailButton &>(*widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<RailButton *>(object);
    return button ? new AccessibleTab(button) : nullptr;
}

} // namespace

RailButton::RailButton(QAction &action, QWidget *parent) : QAbstractButton(parent), m_action(action)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(Theme::current().smallFont);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&action, &QAction::changed, this, &RailButton::follow);
    connect(this, &QAbstractButton::clicked, this, [this] {
        m_action.trigger();
        follow(); // a click on the page that is open already keeps it
    });
    follow();
}

/// The text of a page's action is its title with every "&" doubled.
QString RailButton::title() const { return m_action.text().replace(QLatin1String("&&"), QLatin1String("&")); }

void RailButton::follow()
{
    setAccessibleName(title());
    setToolTip(m_action.toolTip());
    setEnabled(m_action.isEnabled());
    setChecked(m_action.isChecked());
    update();
}

RailButton::Lines RailButton::lines() const
{
    const int room = Width - 2 * ButtonMargin;
    const QString text = title();
    QTextLayout layout(text, font());
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    Lines lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        const QString rest = text.mid(line.textStart());
        if (lines.texts.size() + 1 == MostLines) {
            lines.cut = fontMetrics().horizontalAdvance(rest) > room;
            lines.texts << fontMetrics().elidedText(rest, Qt::ElideRight, room);
            break;
        }
        lines.texts << rest.left(line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

bool RailButton::isElided() const { return lines().cut; }

QSize RailButton::sizeHint() const { return {Width, IconSize + MostLines * fontMetrics().height() + 3 * ButtonMargin}; }

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    option.initFrom(this);
    option.state |= QStyle::State_AutoRaise;
    option.state.setFlag(QStyle::State_On, isChecked());
    option.state.setFlag(QStyle::State_Sunken, isDown());
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    m_action.icon().paint(&painter, QRect((width() - IconSize) / 2, ButtonMargin, IconSize, IconSize), Qt::AlignCenter,
                          mode);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    QRect line(ButtonMargin, IconSize + 2 * ButtonMargin, width() - 2 * ButtonMargin, fontMetrics().height());
    for (const QString &text : lines().texts) {
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, text);
        line.translate(0, line.height());
    }
}

} // namespace ops
