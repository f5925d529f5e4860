#include "core/alerts/alertcandidates.h"

#include "core/alerts/matcher.h"
#include "core/store/sqlitefile.h"
#include "core/store/sqlstatement.h"

#include <algorithm>

namespace ops {

Result<AlertCandidates> AlertCandidates::all(const SqliteFile &file)
{
    SqlStatement largest(file, QStringLiteral("SELECT max(id) FROM alert"));
    auto read = largest.run();
    if (!read)
        return read.error();
    AlertCandidates candidates;
    candidates.m_in.assign(std::size_t(largest.next() ? largest.number(0) : 0) + 1, 1);
    return candidates;
}

Result<AlertCandidates> AlertCandidates::withLabels(const SqliteFile &file, const QString &labelIds,
                                                    const QVariantList &values) const
{
    AlertCandidates candidates;
    candidates.m_in.assign(m_in.size(), 0);
    SqlStatement rows(file,
                      QStringLiteral("SELECT p.alert_id FROM alert_label p WHERE p.label_id IN (%1)").arg(labelIds));
    auto read = rows.run(values);
    if (!read)
        return read.error();
    while (rows.next()) {
        const auto id = std::size_t(rows.number(0));
        if (id < candidates.m_in.size()) // else it came after we counted
            candidates.m_in[id] = 1;
    }
    return candidates;
}

void AlertCandidates::keep(const AlertCandidates &others)
{
    for (std::size_t i = 0; i < m_in.size(); ++i)
        m_in[i] &= others.m_in[i];
}

void AlertCandidates::drop(const AlertCandidates &others)
{
    for (std::size_t i = 0; i < m_in.size(); ++i)
        m_in[i] = char(m_in[i] && !others.m_in[i]);
}

bool AlertCandidates::isAll() const { return std::find(m_in.begin() + 1, m_in.end(), 0) == m_in.end(); }

QString AlertCandidates::condition(const QString &column) const
{
    const auto inside = std::count(m_in.begin() + 1, m_in.end(), 1);
    const bool listed = inside * 2 <= qint64(m_in.size()) - 1;
    QString list = QStringLiteral("-1"); // an empty list is none in SQL
    for (std::size_t i = 1; i < m_in.size(); ++i) {
        if (bool(m_in[i]) == listed)
            list += u',' + QString::number(i);
    }
    return column + (listed ? QStringLiteral(" IN (") : QStringLiteral(" NOT IN (")) + list + u')';
}

Result<AlertCandidates> candidatesOf(const SqliteFile &file, const AlertCandidates &all, const Matcher &matcher)
{
    const auto compiled = CompiledMatcher::of(matcher);
    if (!compiled)
        return compiled.error();
    const bool takesMissing = compiled->matches(std::string_view());
    SqlStatement values(file, QStringLiteral("SELECT id, value FROM label WHERE name = ?"));
    auto read = values.run({sqlText(matcher.name)});
    if (!read)
        return read.error();
    QString ids = QStringLiteral("-1");
    while (values.next()) {
        if (compiled->matches(values.text(1).toStdString()) != takesMissing)
            ids += u',' + values.text(0);
    }
    auto labelled = all.withLabels(file, ids);
    if (!labelled || !takesMissing)
        return labelled;
    AlertCandidates rest = all;
    rest.drop(*labelled);
    return rest;
}

QString likeText(QString word)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        word.replace(special, QString(u'\\') + special);
    return u'%' + word + u'%';
}

} // namespace ops
