#pragma once

#include "core/alerts/alertdesk.h"

namespace ops::cli {

class JsonWriter;

/// The one serialisation of alerts for all parts of `alerts`; texts from outside as they are, whole.
void writeLabelsJson(JsonWriter &json, const Labels &labels);
void writeTexts(JsonWriter &json, const QStringList &texts);
void writeWorkJson(JsonWriter &json, const Work &work, const QString &silenceId);
void writeAlertJson(JsonWriter &json, const AlertRow &row);
void writeEpisodeKeys(JsonWriter &json, const Episode &episode); ///< within an object
void writeEventJson(JsonWriter &json, const AlertEvent &event);
void writeSilenceKeys(JsonWriter &json, const Silence &silence); ///< within an object

QString alertStateName(const AlertRow &row); ///< what Alertmanager says: "active", "suppressed"…, or "pending"
QString silenceStateName(Silence::State state);

} // namespace ops::cli
