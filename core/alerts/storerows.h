#pragma once

#include "core/alerts/alertstore.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <optional>

namespace ops {

class SqlStatement;

/// Rows of the store's tables and the values they stand for. A list of columns and its reader belong together.

QString labelsJson(const Labels &labels);
Labels labelsOf(const QString &json); ///< empty where it is no object of texts
QString namesJson(const QStringList &names);
QStringList namesOf(const QString &json);
Severity severityOfName(const QString &name);

/// Of `episode e JOIN alert a ON a.id = e.alert_id`.
QString episodeColumns();
constexpr int EpisodeColumnCount = 15;
Episode episodeFrom(const SqlStatement &row, int first = 0);
/// Of `LEFT JOIN work w ON w.episode_id = e.id`; closed where the episode has ended.
QString workColumns();
constexpr int WorkColumnCount = 12;
Work workFrom(const SqlStatement &row, int first, bool ended);
QString opColumns(); ///< of `op o`
AlertOp opFrom(const SqlStatement &row, int first);
QVariantList opValues(const AlertOp &op); ///< in the order of opColumns()
QString eventColumns();                   ///< of `event v`
AlertEvent eventFrom(const SqlStatement &row);

QString opKindName(AlertOp::Kind kind);    ///< "silence_create": stored
QString opStateName(AlertOp::State state); ///< "planned": stored

/// A work as part of an event's payload, so that undo can bring it back.
QByteArray workJson(const Work &work);
std::optional<Work> workOfJson(const QByteArray &object);

} // namespace ops
