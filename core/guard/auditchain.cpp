#include "core/guard/auditchain.h"

#include "core/guard/audittext.h"

#include <QCryptographicHash>

namespace ops {

namespace {

/// A field with its length in front: "5:alice".
void addField(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray::number(field.size()) + ':');
    hash.addData(field);
}

QString storableText(const QString &text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    clean.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    while (clean.startsWith(QChar(QChar::ByteOrderMark)))
        clean.remove(0, 1);
    return clean.isNull() ? QStringLiteral("") : clean; // a null text would be NULL
}

} // namespace

QString auditPhaseName(AuditEntry::Phase phase)
{
    return phase == AuditEntry::Phase::Begun ? QStringLiteral("begun") : QStringLiteral("ended");
}

std::optional<AuditEntry::Phase> auditPhaseOf(const QString &name)
{
    for (const auto phase : {AuditEntry::Phase::Begun, AuditEntry::Phase::Ended}) {
        if (auditPhaseName(phase) == name)
            return phase;
    }
    return std::nullopt;
}

QString auditHash(const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, entry.previousHash.toUtf8());
    addField(hash, QByteArray::number(entry.seq));
    addField(hash, QByteArray::number(entry.atMs));
    addField(hash, entry.actionId.toUtf8());
    addField(hash, auditPhaseName(entry.phase).toUtf8());
    for (const QString *text : {&entry.actor, &entry.host, &entry.environment, &entry.action, &entry.target})
        addField(hash, text->toUtf8());
    addField(hash, entry.evidence);
    addField(hash, entry.outcome.toUtf8());
    addField(hash, entry.detail.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

AuditEntry storable(AuditEntry entry)
{
    for (QString *text : {&entry.actionId, &entry.actor, &entry.host, &entry.environment, &entry.action, &entry.target,
                          &entry.outcome, &entry.detail, &entry.previousHash, &entry.hash})
        *text = storableText(*text);
    entry.evidence = storableText(QString::fromUtf8(entry.evidence)).toUtf8();
    return entry;
}

void AuditVerifier::report(qint64 seq, const QString &problem)
{
    if (!m_verdict.sound)
        return;
    m_verdict.sound = false;
    m_verdict.firstBadSeq = seq;
    m_verdict.problem = problem;
}

void AuditVerifier::follow(const AuditEntry &entry)
{
    const std::string id = entry.actionId.toStdString();
    if (entry.phase == AuditEntry::Phase::Begun)
        m_open.insert(id);
    else
        m_open.erase(id);
}

void AuditVerifier::add(const AuditEntry &entry, const QString &phase)
{
    if (entry.seq > m_lastSeq + 1)
        report(m_lastSeq + 1, AuditText::tr("Row %1 is missing.").arg(m_lastSeq + 1));
    else if (entry.seq <= m_lastSeq)
        report(entry.seq, AuditText::tr("Row %1 stands in the wrong place.").arg(entry.seq));
    if (auditHash(entry) != entry.hash || phase != auditPhaseName(entry.phase))
        report(entry.seq, AuditText::tr("Row %1 was changed after it was written.").arg(entry.seq));
    if (entry.previousHash != m_lastHash)
        report(entry.seq, AuditText::tr("Row %1 does not follow the row before it.").arg(entry.seq));
    follow(entry);
    m_lastSeq = entry.seq;
    m_lastHash = entry.hash;
    ++m_verdict.entries;
}

AuditVerdict AuditVerifier::verdict(const AuditHead &head) const
{
    AuditVerifier end(*this);
    if (head.seq > m_lastSeq)
        end.report(m_lastSeq + 1,
                   AuditText::tr("Row %1 is missing: the log ended with row %2 when it was last written.")
                       .arg(m_lastSeq + 1)
                       .arg(head.seq));
    else if (head.seq < m_lastSeq)
        end.report(head.seq + 1, AuditText::tr("Row %1 was not written by this program.").arg(head.seq + 1));
    else if (head.hash != m_lastHash)
        end.report(m_lastSeq, AuditText::tr("Row %1 is not the one that was written last.").arg(m_lastSeq));
    end.m_verdict.unfinished = int(m_open.size());
    end.m_verdict.headHash = m_lastHash;
    return end.m_verdict;
}

} // namespace ops
