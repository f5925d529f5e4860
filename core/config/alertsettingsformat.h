#pragma once

#include "core/config/alertsettings.h"

#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace ops {

/// The key "alerts" of an environment's file as read.
struct AlertSettingsReading
{
    AlertSettings settings;
    QStringList unknownKeys;
    QString problem;  ///< a sentence, empty where all is well
    QStringList path; ///< of what is wrong, below "alerts"
};

/// A store's file is meant from `folder`.
AlertSettingsReading readAlertSettings(const nlohmann::json &value, const QString &folder);

/// What differs from the usual settings, into `before` (what is on disk): keys that are not ours stay.
nlohmann::json alertSettingsDocument(const AlertSettings &settings, nlohmann::json before);

} // namespace ops
