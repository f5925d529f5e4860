#pragma once

#include "core/alerts/alertstanding.h"

#include <string>
#include <utility>
#include <vector>

namespace ops::test {

constexpr qint64 RowsNowMs = 1'795'500'000'000;

/// A firing alert of the cluster "main"; the fingerprint is that of its labels.
inline AlertRow alertRow(std::vector<std::pair<std::string, std::string>> labels, Severity severity = Severity::Warning,
                         qint64 ageMs = 60'000)
{
    AlertRow row;
    row.alert.labels = std::move(labels);
    row.alert.fingerprint = fingerprintOf(row.alert.labels);
    row.alert.startsAtMs = RowsNowMs - ageMs;
    row.cluster = QStringLiteral("main");
    row.episodeId = QStringLiteral("episode-") + row.alert.fingerprint;
    row.severity = severity;
    return row;
}

inline AlertRow acknowledged(AlertRow row, const char *owner, const char *note = "")
{
    row.work.state = Work::State::Acknowledged;
    row.work.owner = QString::fromUtf8(owner);
    row.work.note = QString::fromUtf8(note);
    row.work.acknowledgedAtMs = RowsNowMs - 1000;
    row.work.version = 1;
    return row;
}

inline std::vector<int> allOf(const std::vector<AlertRow> &rows)
{
    std::vector<int> all;
    for (std::size_t i = 0; i < rows.size(); ++i)
        all.push_back(int(i));
    return all;
}

} // namespace ops::test
