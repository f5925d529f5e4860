#include "ui/alerts/silencetimefields.h"

#include "core/time/clock.h"
#include "core/time/duration.h"
#include "core/time/timerange.h"
#include "ui/alerts/choicerow.h"
#include "ui/common/timetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <iterator>

namespace ops {

namespace {

constexpr qint64 SilenceDurations[] = {hourMs / 2, hourMs, 4 * hourMs, 12 * hourMs, dayMs, 7 * dayMs};

QStringList durationNames()
{
    QStringList names;
    for (const qint64 ms : SilenceDurations)
        names << humanDuration(ms);
    return names;
}

} // namespace

SilenceTimeFields::SilenceTimeFields(Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
{
    setAccessibleName(tr("How long"));
    build();
    connect(m_presets, &ChoiceRow::changed, this, [this] { setDuration(SilenceDurations[m_presets->current()]); });
    connect(m_duration, &QLineEdit::textEdited, this, &SilenceTimeFields::takeDuration);
    connect(m_end, &QLineEdit::textEdited, this, &SilenceTimeFields::takeEnd);
    setDuration(hourMs);
}

void SilenceTimeFields::build()
{
    m_presets = new ChoiceRow(ChoiceRow::Kind::One, durationNames(), this);
    m_presets->setAccessibleName(tr("Usual durations"));
    m_duration = new QLineEdit(this);
    m_duration->setAccessibleName(tr("Duration"));
    m_end = new QLineEdit(this);
    m_end->setAccessibleName(tr("Ends at"));
    auto *durationLabel = new QLabel(tr("For"), this);
    durationLabel->setAccessibleName(durationLabel->text());
    auto *endLabel = new QLabel(tr("Until, %1").arg(offsetText(m_clock.nowMs(), m_zone)), this);
    endLabel->setAccessibleName(endLabel->text());
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAccessibleName(tr("How long"));
    m_problem->setVisible(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_presets, 0, 0, 1, 4);
    layout->addWidget(durationLabel, 1, 0);
    layout->addWidget(m_duration, 1, 1);
    layout->addWidget(endLabel, 1, 2);
    layout->addWidget(m_end, 1, 3);
    layout->addWidget(m_problem, 2, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 2);
}

void SilenceTimeFields::setDuration(qint64 ms)
{
    m_durationMs = ms;
    m_endMs.reset();
    m_duration->setText(durationText(ms));
    showEnd();
    for (std::size_t i = 0; i < std::size(SilenceDurations); ++i) {
        if (SilenceDurations[i] == ms)
            m_presets->setOn(int(i), true);
    }
    Q_EMIT changed();
}

void SilenceTimeFields::setEnd(qint64 ms)
{
    m_durationMs.reset();
    m_endMs = ms;
    m_duration->clear();
    m_end->setText(dateTimeText(ms, m_zone));
    Q_EMIT changed();
}

void SilenceTimeFields::takeDuration()
{
    m_durationMs = parseDurationMs(m_duration->text().trimmed());
    m_endMs.reset();
    showEnd();
    Q_EMIT changed();
}

void SilenceTimeFields::takeEnd()
{
    const auto end = parseTimeMs(m_end->text(), m_clock.nowMs(), m_zone);
    m_durationMs.reset();
    m_endMs = end ? std::optional<qint64>(*end) : std::nullopt;
    m_duration->clear();
    m_problem->setText(end ? QString() : end.error().message);
    m_problem->setVisible(!end);
    Q_EMIT changed();
}

void SilenceTimeFields::showEnd()
{
    const bool readable = m_durationMs.has_value();
    m_problem->setText(readable ? QString() : tr("Write a duration as 90m, 4h or 1d12h."));
    m_problem->setVisible(!readable);
    if (readable)
        m_end->setText(dateTimeText((m_clock.nowMs() + *m_durationMs) / secondMs * secondMs, m_zone));
}

std::optional<qint64> SilenceTimeFields::endMs() const
{
    return m_durationMs ? std::optional<qint64>(m_clock.nowMs() + *m_durationMs) : m_endMs;
}

} // namespace ops
