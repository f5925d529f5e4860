#include "ui/alerts/countbar.h"

#include "ui/alerts/alertshapes.h"
#include "ui/common/flowlayout.h"

#include <QEvent>
#include <QToolButton>

namespace ops {

namespace {

constexpr int CountShape = 14;

void showCount(QToolButton &chip, const QString &word, int count)
{
    chip.setText(QStringLiteral("%1 %2").arg(word).arg(count));
    chip.setAccessibleName(chip.text());
    chip.setVisible(count > 0);
}

} // namespace

CountBar::CountBar(AlertListVm &vm, QWidget *parent) : QWidget(parent), m_vm(vm)
{
    setAccessibleName(tr("Counts"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_total = makeChip(QString());
    m_total->setToolTip(tr("Remove the filter"));
    layout->addWidget(m_total);
    for (int i = 0; i < SeverityCount; ++i) {
        m_severities[std::size_t(i)] = makeChip(QStringLiteral("@severity=%1").arg(severityName(Severity(i))));
        layout->addWidget(m_severities[std::size_t(i)]);
    }
    for (int i = 0; i < AlertStandingCount; ++i) {
        m_standings[std::size_t(i)] = makeChip(QStringLiteral("@state=%1").arg(standingName(AlertStanding(i))));
        layout->addWidget(m_standings[std::size_t(i)]);
    }
    showPictures();
    connect(&vm, &AlertListVm::stateChanged, this, &CountBar::render);
    render();
}

QToolButton *CountBar::makeChip(const QString &condition)
{
    auto *chip = new QToolButton(this);
    chip->setAutoRaise(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIconSize(QSize(CountShape, CountShape));
    chip->setToolTip(tr("Show only these"));
    connect(chip, &QToolButton::clicked, this, [this, condition] {
        if (condition.isEmpty())
            m_vm.setFilter(QString());
        else
            m_vm.addToFilter(condition);
    });
    return chip;
}

void CountBar::showPictures()
{
    for (int i = 0; i < SeverityCount; ++i)
        m_severities[std::size_t(i)]->setIcon(severityPixmap(Severity(i), CountShape, devicePixelRatioF()));
    for (int i = 0; i < AlertStandingCount; ++i)
        m_standings[std::size_t(i)]->setIcon(standingPixmap(AlertStanding(i), CountShape, devicePixelRatioF()));
}

void CountBar::render()
{
    const AlertCounts &counts = m_vm.state().counts;
    const QString total = counts.matched == counts.total ? tr("%n alert(s)", nullptr, counts.total)
                                                         : tr("%1 of %2 alerts").arg(counts.matched).arg(counts.total);
    m_total->setText(total);
    m_total->setAccessibleName(total);
    for (int i = 0; i < SeverityCount; ++i)
        showCount(*m_severities[std::size_t(i)], severityText(Severity(i)), counts.severities[std::size_t(i)]);
    for (int i = 0; i < AlertStandingCount; ++i)
        showCount(*m_standings[std::size_t(i)], standingText(AlertStanding(i)), counts.standings[std::size_t(i)]);
}

void CountBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_total && m_standings.back())
        showPictures();
}

} // namespace ops
