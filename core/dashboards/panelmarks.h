#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ops {

/// How much a mark matters: its colour and its shape. Boards know no alerts, only this.
enum class MarkLevel { Info, Warning, Critical };

/// A stretch of time that is shown on a panel beside its data: an alert that fires, as one of its queries' metrics.
struct PanelMark
{
    qint64 fromMs = 0;
    std::optional<qint64> toMs; ///< empty: it goes on
    MarkLevel level = MarkLevel::Info;
    QString text; ///< one line for people, safe: "OrderErrors: trading-api"
    QString key;  ///< what it stands for, for whoever set it

    bool operator==(const PanelMark &) const = default;
};
using PanelMarks = std::vector<PanelMark>;

/// The gravest of them; empty without any.
std::optional<MarkLevel> gravest(const PanelMarks &marks);
/// Their texts, the gravest first, at most `most` lines and one that says how many are left out.
QStringList markLines(const PanelMarks &marks, qsizetype most);

} // namespace ops
