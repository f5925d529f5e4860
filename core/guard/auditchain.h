#pragma once

#include "core/guard/auditlog.h"

#include <QString>

#include <optional>
#include <unordered_set>

namespace ops {

QString auditPhaseName(AuditEntry::Phase phase); ///< "begun", "ended": stable
std::optional<AuditEntry::Phase> auditPhaseOf(const QString &name);

/// The entry's hash over its previousHash and all other fields.
QString auditHash(const AuditEntry &entry);

/// The entry as a database keeps it: no NUL, no half surrogate, no byte order mark in front. What is hashed has to
/// come back from the file as it was.
AuditEntry storable(AuditEntry entry);

/// Where the chain ends, kept beside it: without it nobody would miss a last row.
struct AuditHead
{
    qint64 seq = 0; ///< 0: nothing was written yet
    QString hash;
};

/// Walks the chain from its first row and says what is wrong with it first. Pure; no file.
class AuditVerifier
{
public:
    /// Rows come in the order of their seq. `phase` is as it stands in the file.
    void add(const AuditEntry &entry, const QString &phase);
    AuditVerdict verdict(const AuditHead &head) const;

private:
    void report(qint64 seq, const QString &problem);
    void follow(const AuditEntry &entry);

    AuditVerdict m_verdict;
    qint64 m_lastSeq = 0;
    QString m_lastHash;
    std::unordered_set<std::string> m_open; ///< ids of actions that are begun
};

} // namespace ops
