#include "core/alerts/labelbook.h"

#include "core/alerts/storerows.h"
#include "core/store/sqlitefile.h"

#include <QCryptographicHash>

namespace ops {

QByteArray labelHash(std::string_view name, std::string_view value)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(name.data(), qsizetype(name.size())));
    hash.addData(QByteArrayView("\xFF", 1)); // in no UTF-8
    hash.addData(QByteArrayView(value.data(), qsizetype(value.size())));
    return hash.result().toHex();
}

LabelBook::LabelBook(SqliteFile &file, KnownLabels &known)
    : m_file(file)
    , m_known(known)
    , m_findAlert(file, QStringLiteral("SELECT id FROM alert WHERE cluster_id = ? AND fp = ?"))
    , m_addAlert(file, QStringLiteral("INSERT INTO alert (id, cluster_id, fp, alertname, severity, team, labels_json, "
                                      "first_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_findLabel(file, QStringLiteral("SELECT id FROM label WHERE hash = ?"))
    , m_addLabel(file, QStringLiteral("INSERT INTO label (id, hash, name, value, folded) VALUES (?, ?, ?, ?, ?)"))
    , m_addPair(file, QStringLiteral("INSERT INTO alert_label (label_id, alert_id) VALUES (?, ?) "
                                     "ON CONFLICT DO NOTHING"))
{}

Result<qint64> LabelBook::alertId(const QString &cluster, const QString &fingerprint, const Labels &labels,
                                  qint64 firstSeenMs)
{
    auto found = m_findAlert.run({cluster, fingerprint});
    if (!found)
        return found.error();
    const bool known = m_findAlert.next();
    const qint64 id = known ? m_findAlert.number(0) : 0;
    m_findAlert.finish();
    return known ? Result<qint64>(id) : makeAlert(cluster, fingerprint, labels, firstSeenMs);
}

Result<qint64> LabelBook::nextId(qint64 &last, const QString &table)
{
    if (last < 0) {
        SqlStatement largest(m_file, QStringLiteral("SELECT max(id) FROM ") + table);
        auto read = largest.run();
        if (!read)
            return read.error();
        last = largest.next() ? largest.number(0) : 0;
    }
    return ++last;
}

Result<qint64> LabelBook::makeAlert(const QString &cluster, const QString &fingerprint, const Labels &labels,
                                    qint64 firstSeenMs)
{
    const auto id = nextId(m_lastAlert, QStringLiteral("alert"));
    if (!id)
        return id;
    const auto team = labelValue(labels, "team");
    auto added =
        m_addAlert.run({*id, cluster, fingerprint, sqlText(alertNameOf(labels)), severityName(severityOf(labels)),
                        sqlText(std::string(team)), labelsJson(labels), firstSeenMs});
    for (auto label = labels.begin(); added && label != labels.end(); ++label) {
        const auto pair = labelId(label->first, label->second);
        if (!pair)
            return pair;
        added = m_addPair.run({*pair, *id});
    }
    return added ? Result<qint64>(*id) : added.error();
}

Result<qint64> LabelBook::labelId(const std::string &name, const std::string &value)
{
    const QByteArray hash = labelHash(name, value);
    if (const auto known = m_known.constFind(hash); known != m_known.cend())
        return *known;
    const QString key = QString::fromLatin1(hash);
    auto found = m_findLabel.run({key});
    if (!found)
        return found.error();
    qint64 number = m_findLabel.next() ? m_findLabel.number(0) : 0;
    m_findLabel.finish();
    if (number == 0) {
        const auto id = nextId(m_lastLabel, QStringLiteral("label"));
        if (!id)
            return id;
        number = *id;
        const QVariant text = sqlText(value);
        auto added = m_addLabel.run({number, key, sqlText(name), text, text.toString().toLower()});
        if (!added)
            return added.error();
    }
    m_known.insert(hash, number);
    return number;
}

} // namespace ops
