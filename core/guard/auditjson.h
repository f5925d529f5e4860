#pragma once

#include "core/guard/auditlog.h"

#include <QByteArray>

namespace ops {

/// One line of JSON with every field, the evidence as the text that was hashed: an export can be verified anywhere.
QByteArray auditJson(const AuditEntry &entry);
/// BadAnswer where the line is none.
Result<AuditEntry> auditFromJson(const QByteArray &line);

/// JSON with line breaks for people, the text itself where it is none.
QString prettyEvidence(const QByteArray &evidence);

} // namespace ops
