#include "ui/shell/rangepopup.h"

#include "core/correlation/context.h"
#include "core/time/clock.h"
#include "ui/common/timetext.h"
#include "ui/shell/rangetext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

namespace ops {

namespace {

constexpr qint64 LongestRangeMs = qint64(36525) * 24 * 3600 * 1000; // a century

/// As typed, but free of the zone it was typed in: a later change of zone must not move the range.
Result<QString> readEnd(const QString &text, const Context &context, bool roundUp)
{
    const auto ms = parseTimeMs(text, context.clock().nowMs(), context.zone(), roundUp);
    if (!ms)
        return ms.error();
    return text.trimmed().startsWith(QLatin1String("now")) ? text.trimmed() : rfc3339(*ms);
}

/// Text a little away from the edge of what is highlighted.
class PaddedItems : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * Padding, 4);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = std::exchange(item.text, QString());
        const QStyle *style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool chosen = item.state & QStyle::State_Selected;
        style->drawItemText(painter, item.rect.adjusted(Padding, 0, -Padding, 0), Qt::AlignLeft | Qt::AlignVCenter,
                            item.palette, true, text, chosen ? QPalette::HighlightedText : QPalette::Text);
    }

private:
    static constexpr int Padding = 8;
};

QString sentence(const QString &field, const Error &error)
{
    return QStringLiteral("%1: %2 %3").arg(field, error.message, error.hint).trimmed();
}

} // namespace

RangePopup::RangePopup(Context &context, QWidget *parent) : QFrame(parent, Qt::Popup), m_context(context)
{
    setObjectName(QStringLiteral("rangePopup"));
    setAccessibleName(tr("Time range"));
    setWindowTitle(accessibleName());
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(14);
    layout->addWidget(makeQuickRanges());
    layout->addWidget(makeEditor());
}

QWidget *RangePopup::makeQuickRanges()
{
    m_quick = new QListWidget(this);
    m_quick->setAccessibleName(tr("Quick ranges"));
    m_quick->setUniformItemSizes(true);
    m_quick->setItemDelegate(new PaddedItems(m_quick));
    m_quick->setFrameShape(QFrame::NoFrame);
    for (const QuickRange &one : quickRanges())
        m_quick->addItem(one.title);
    m_quick->setFixedWidth(m_quick->sizeHintForColumn(0) + 12);
    m_quick->setMinimumHeight(m_quick->sizeHintForRow(0) * m_quick->count() + 4);
    const auto chosen = [this](QListWidgetItem *item) { choose(quickRanges()[std::size_t(m_quick->row(item))].spec); };
    connect(m_quick, &QListWidget::itemClicked, this, chosen);
    connect(m_quick, &QListWidget::itemActivated, this, chosen);
    return m_quick;
}

QLineEdit *RangePopup::makeField(const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setMinimumWidth(230);
    field->setMaxLength(200);
    connect(field, &QLineEdit::returnPressed, this, &RangePopup::applyEnds);
    connect(field, &QLineEdit::textEdited, m_error, &QLabel::clear);
    return field;
}

QWidget *RangePopup::makeEditor()
{
    auto *editor = new QWidget(this);
    editor->setAccessibleName(tr("Range from and to"));
    m_error = new QLabel(editor);
    m_error->setAccessibleName(tr("What is wrong with the range"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_from = makeField(tr("From"));
    m_to = makeField(tr("To"));
    m_zone = new QLabel(editor);
    m_zone->setTextFormat(Qt::PlainText);
    auto *hint = new QLabel(tr("Such as 2026-11-24 10:00, now-6h or now/d"), editor);
    for (QLabel *quiet : {m_zone, hint}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
        quiet->setFont(Theme::current().smallFont);
    }
    auto *apply = new QPushButton(tr("Apply"), editor);
    connect(apply, &QPushButton::clicked, this, &RangePopup::applyEnds);

    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("From"), editor));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(tr("To"), editor));
    layout->addWidget(m_to);
    layout->addWidget(hint);
    layout->addWidget(m_zone);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(apply, 0, Qt::AlignRight);
    return editor;
}

void RangePopup::openAt(const QPoint &globalPosition)
{
    fill();
    move(globalPosition);
    show();
    m_from->setFocus();
    m_from->selectAll();
}

void RangePopup::fill()
{
    const RangeSpec &spec = m_context.rangeSpec();
    const auto ranges = quickRanges();
    m_quick->clearSelection();
    m_quick->setCurrentRow(-1);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (ranges[i].spec == spec)
            m_quick->setCurrentRow(int(i));
    }
    const TimeRange range = m_context.range();
    const bool isNow[] = {spec.from().startsWith(QLatin1String("now")), spec.to().startsWith(QLatin1String("now"))};
    m_from->setText(isNow[0] ? spec.from() : dateTimeText(range.fromMs, m_context.zone()));
    m_to->setText(isNow[1] ? spec.to() : dateTimeText(range.toMs, m_context.zone()));
    const QTimeZone &zone = m_context.zone();
    m_zone->setText(tr("Times in %1, %2").arg(zoneName(zone), offsetText(range.toMs, zone)));
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText, Theme::current().critical);
    m_error->setPalette(colors);
    m_error->clear();
}

void RangePopup::applyEnds()
{
    const auto from = readEnd(m_from->text(), m_context, false);
    if (!from) {
        m_error->setText(sentence(tr("From"), from.error()));
        m_from->setFocus();
        return;
    }
    const auto to = readEnd(m_to->text(), m_context, true);
    if (!to) {
        m_error->setText(sentence(tr("To"), to.error()));
        m_to->setFocus();
        return;
    }
    const RangeSpec spec = RangeSpec::relative(*from, *to);
    const auto range = spec.resolve(m_context.clock().nowMs(), m_context.zone());
    if (!range || range->lengthMs() > LongestRangeMs) {
        m_error->setText(range ? tr("The range is longer than 100 years.") : tr("The range ends before it begins."));
        (range ? m_from : m_to)->setFocus();
        return;
    }
    choose(spec);
}

void RangePopup::choose(const RangeSpec &spec)
{
    hide();
    m_context.setRange(spec);
}

} // namespace ops
