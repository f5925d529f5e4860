#include "core/demo/history.h"

#include "core/demo/exposition.h"
#include "core/demo/pastalerts.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace ops::demo {

namespace {

qint64 floored(qint64 ms, qint64 step) { return ms / step * step; }

/// The lines of each series of one window, which OpenMetrics wants together.
class WindowText
{
public:
    /// What has a Past of an hour only is left out before the last hour.
    WindowText(const MetricBook &book, const HistoryPlan &plan)
        : m_recentFromMs(plan.toMs - HistoryPlan::RecentMs)
        , m_alerts(plan.incidents)
    {
        for (const auto &family : book.families()) {
            for (const auto &series : family.series) {
                Labels labels = series.labels;
                labels.emplace_back("job", book.targets()[series.target].job);
                labels.emplace_back("instance", book.targets()[series.target].instance);
                m_series.push_back(
                    {seriesText(family.name + series.suffix, labels) + ' ', {}, series.cell, family.past});
            }
        }
        for (std::size_t i = 0; i < book.targets().size(); ++i) {
            const Labels labels{{"job", book.targets()[i].job}, {"instance", book.targets()[i].instance}};
            m_ups.push_back({seriesText("up", labels) + ' ', {}, 0, book.pastOf(i)});
            addScrape(book, i, labels);
        }
    }

    void add(const MetricBook &book, qint64 atMs)
    {
        const std::string time = ' ' + std::to_string(atMs / 1000) + '\n';
        const auto isLeftOut = [this, atMs](const Lines &lines) {
            return lines.past != Past::Day && atMs <= m_recentFromMs;
        };
        for (Lines &lines : m_series) {
            if (isLeftOut(lines))
                continue;
            lines.text += lines.name;
            appendNumber(lines.text, book[lines.cell]);
            lines.text += time;
            ++m_samples;
        }
        for (std::vector<Lines> *list : {&m_ups, &m_durations, &m_counts}) {
            for (Lines &lines : *list) {
                if (isLeftOut(lines))
                    continue;
                lines.text += lines.name + lines.constant + time;
                ++m_samples;
            }
        }
        m_alerts.add(atMs);
    }

    bool write(QFile &file, const MetricBook &book) const
    {
        bool written = true;
        const auto put = [&file, &written](const std::string &text) {
            written = written && file.write(text.data(), qint64(text.size())) == qint64(text.size());
        };
        std::size_t next = 0;
        for (const auto &family : book.families()) {
            if (!m_series[next].text.empty())
                put(familyHead(family, ExpositionFormat::OpenMetrics));
            for (std::size_t i = 0; i < family.series.size(); ++i)
                put(m_series[next++].text);
        }
        put("# HELP up Whether the last scrape went well.\n# TYPE up gauge\n");
        for (const auto *list : {&m_ups, &m_durations, &m_counts}) {
            for (const Lines &lines : *list)
                put(lines.text);
        }
        put(m_alerts.text());
        put("# EOF\n");
        return written && file.flush();
    }

    qint64 samples() const { return m_samples + m_alerts.samples(); }

private:
    struct Lines
    {
        std::string name, text;
        MetricBook::Cell cell = 0;
        Past past = Past::Day;
        std::string constant = "1";
    };

    /// What Prometheus notes of each scrape, as if it had been there.
    void addScrape(const MetricBook &book, std::size_t target, const Labels &labels)
    {
        constexpr double LeastSeconds = 0.0012, SecondsPerSeries = 4e-6;
        std::size_t count = 0;
        for (const auto &family : book.families())
            count += std::size_t(std::count_if(family.series.begin(), family.series.end(),
                                               [target](const auto &series) { return series.target == target; }));
        std::string duration;
        appendNumber(duration, LeastSeconds + SecondsPerSeries * double(count));
        m_durations.push_back({seriesText("scrape_duration_seconds", labels) + ' ', {}, 0, Past::Hour, duration});
        m_counts.push_back(
            {seriesText("scrape_samples_scraped", labels) + ' ', {}, 0, Past::Hour, std::to_string(count)});
    }

    qint64 m_recentFromMs;
    PastAlerts m_alerts;
    std::vector<Lines> m_series, m_ups, m_durations, m_counts;
    qint64 m_samples = 0;
};

} // namespace

HistoryPlan::HistoryPlan(qint64 nowMs)
    : fromMs(floored(nowMs, Simulator::HistoryStepMs) - LengthMs)
    , toMs(fromMs + LengthMs)
    , incidents(pastIncidents(toMs))
{}

int HistoryPlan::windowCount() const
{
    constexpr qint64 Step = Simulator::HistoryStepMs;
    return int(floored(toMs, WindowMs) / WindowMs - floored(fromMs + Step, WindowMs) / WindowMs) + 1;
}

Result<HistoryWindow> writeHistoryWindow(Simulator simulator, HistoryPlan plan, QString folder)
{
    constexpr qint64 Step = Simulator::HistoryStepMs;
    const qint64 window = floored(simulator.nowMs() + Step, HistoryPlan::WindowMs);
    const qint64 last = std::min(plan.toMs, window + HistoryPlan::WindowMs - Step);
    WindowText text(simulator.book(), plan);
    while (simulator.nowMs() < last) {
        simulator.stepHistory(faultsAt(plan.incidents, simulator.nowMs()));
        text.add(simulator.book(), simulator.nowMs());
    }
    QFile file(folder + QStringLiteral("/window-%1.txt").arg(window / 1000));
    if (!file.open(QIODevice::WriteOnly) || !text.write(file, simulator.book()))
        return Error(ErrorKind::Internal,
                     QCoreApplication::translate("Demo", "The demo's history cannot be written to %1.").arg(folder),
                     file.errorString());
    return HistoryWindow{std::move(simulator), file.fileName(), text.samples()};
}

} // namespace ops::demo
