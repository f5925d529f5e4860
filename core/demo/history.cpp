#include "core/demo/history.h"

#include "core/demo/exposition.h"

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
    explicit WindowText(const MetricBook &book)
    {
        for (const auto &family : book.families()) {
            for (const auto &series : family.series) {
                Labels labels = series.labels;
                labels.emplace_back("job", book.targets()[series.target].job);
                labels.emplace_back("instance", book.targets()[series.target].instance);
                m_series.push_back({seriesText(family.name + series.suffix, labels) + ' ', {}, series.cell});
            }
        }
        for (const Target &target : book.targets())
            m_ups.push_back({seriesText("up", {{"job", target.job}, {"instance", target.instance}}) + ' ', {}, 0});
    }

    void add(const MetricBook &book, qint64 atMs)
    {
        const std::string time = ' ' + std::to_string(atMs / 1000) + '\n';
        for (Lines &lines : m_series) {
            lines.text += lines.name;
            appendNumber(lines.text, book[lines.cell]);
            lines.text += time;
        }
        for (Lines &lines : m_ups)
            lines.text += lines.name + '1' + time;
        m_samples += qint64(m_series.size() + m_ups.size());
    }

    bool write(QFile &file, const MetricBook &book) const
    {
        bool written = true;
        const auto put = [&file, &written](const std::string &text) {
            written = written && file.write(text.data(), qint64(text.size())) == qint64(text.size());
        };
        std::size_t next = 0;
        for (const auto &family : book.families()) {
            put(familyHead(family, ExpositionFormat::OpenMetrics));
            for (std::size_t i = 0; i < family.series.size(); ++i)
                put(m_series[next++].text);
        }
        put("# HELP up Whether the last scrape went well.\n# TYPE up gauge\n");
        for (const Lines &lines : m_ups)
            put(lines.text);
        put("# EOF\n");
        return written && file.flush();
    }

    qint64 samples() const { return m_samples; }

private:
    struct Lines
    {
        std::string name, text;
        MetricBook::Cell cell = 0;
    };

    std::vector<Lines> m_series, m_ups;
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
    WindowText text(simulator.book());
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
