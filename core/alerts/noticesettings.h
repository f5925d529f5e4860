#pragma once

#include "core/alerts/alert.h"
#include "core/alerts/quiethours.h"
#include "core/base/result.h"

#include <QString>

#include <map>
#include <optional>

namespace ops {

/// What of alarms reaches the operator outside of the window: one file of JSON in the user's configuration. GUI
/// thread; the file is small.
struct NoticeSettings
{
    bool desktop = true;
    bool sounds = true;
    Severity least = Severity::Warning; ///< milder ones stand in the window's list only; none counts as a warning
    bool repeatCritical = true;         ///< its sound, every minute until somebody has looked
    std::optional<qint64> mutedUntilMs;
    QuietHours quiet;                         ///< where an environment has none of its own
    std::map<QString, QuietHours> quietHours; ///< by environment

    /// $XDG_CONFIG_HOME/quantmind-ops/notices.json
    static QString defaultFile();
    /// No file is the defaults. BadAnswer where it is damaged: it is left as it is, and the defaults hold.
    static Result<NoticeSettings> read(const QString &file);
    /// Atomic. Refused where it cannot be written.
    Result<Done> write(const QString &file) const;

    const QuietHours &quietOf(const QString &environment) const;

    bool operator==(const NoticeSettings &) const = default;
};

} // namespace ops
