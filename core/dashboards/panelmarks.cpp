#include "core/dashboards/panelmarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct PanelMarksText
{
    Q_DECLARE_TR_FUNCTIONS(PanelMarks)
};

} // namespace

std::optional<MarkLevel> gravest(const PanelMarks &marks)
{
    const auto it = std::ranges::max_element(marks, {}, &PanelMark::level);
    return it == marks.end() ? std::nullopt : std::optional(it->level);
}

QStringList markLines(const PanelMarks &marks, qsizetype most)
{
    std::vector<const PanelMark *> sorted;
    for (const PanelMark &mark : marks)
        sorted.push_back(&mark);
    std::ranges::stable_sort(sorted, std::greater(), &PanelMark::level);
    QStringList lines;
    for (const PanelMark *mark : sorted) {
        if (lines.size() == most)
            break;
        lines << mark->text;
    }
    if (const auto more = qsizetype(sorted.size()) - lines.size(); more > 0)
        lines << PanelMarksText::tr("and %n more alert(s)", nullptr, int(more));
    return lines;
}

} // namespace ops
