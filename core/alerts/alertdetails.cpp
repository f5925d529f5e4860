#include "core/alerts/alertdetails.h"

#include "core/alerts/alertlabels.h"
#include "core/alerts/alertviewtext.h"
#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestAddress = 4000, LongestPart = 200;

QString whole(const std::string &text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

struct DetailsMoment
{
    qint64 nowMs;
    const QTimeZone &zone;

    QString text(qint64 ms) const { return clockTextOf(ms, nowMs, zone); }
};

QString workText(const Work &work, const DetailsMoment &moment)
{
    QStringList parts;
    const QString owner = safeText(work.owner, LongestPart);
    if (work.state == Work::State::Acknowledged) {
        parts << (work.acknowledgedAtMs
                      ? AlertViewText::tr("acknowledged by %1 at %2").arg(owner, moment.text(*work.acknowledgedAtMs))
                      : AlertViewText::tr("acknowledged by %1").arg(owner));
        if (work.acknowledgedUntilMs)
            parts << AlertViewText::tr("comes back at %1").arg(moment.text(*work.acknowledgedUntilMs));
        if (work.quiet)
            parts << AlertViewText::tr("with a silence that is kept up");
    } else if (work.state == Work::State::Snoozed) {
        parts
            << AlertViewText::tr("snoozed by %1").arg(owner.isEmpty() ? safeText(work.updatedBy, LongestPart) : owner);
        if (work.snoozedUntilMs)
            parts << AlertViewText::tr("until %1").arg(moment.text(*work.snoozedUntilMs));
    } else if (!owner.isEmpty()) {
        parts << AlertViewText::tr("owner %1").arg(owner);
    }
    if (!work.assignee.isEmpty())
        parts << AlertViewText::tr("assigned to %1").arg(safeText(work.assignee, LongestPart));
    if (work.priority > 0)
        parts << AlertViewText::tr("priority %1").arg(work.priority);
    return parts.join(QStringLiteral(" · "));
}

void addFacts(AlertDetails &details, const AlertRow &row, int members, const DetailsMoment &moment)
{
    const Alert &alert = row.alert;
    const QString age = humanDuration(std::max<qint64>(0, moment.nowMs - alert.startsAtMs));
    details.facts.push_back(row.pending
                                ? AlertViewText::tr("Pending since %1 (%2)").arg(moment.text(alert.startsAtMs), age)
                                : AlertViewText::tr("Firing since %1 (%2)").arg(moment.text(alert.startsAtMs), age));
    if (row.held && !row.heldReason.isEmpty())
        details.facts.push_back(row.heldReason);
    if (members > 1 && !alert.seenBy.isEmpty()) {
        details.facts.push_back(AlertViewText::tr("Seen by %1 of %2 members: %3")
                                    .arg(alert.seenBy.size())
                                    .arg(members)
                                    .arg(safeText(alert.seenBy.join(QStringLiteral(", ")), LongestPart)));
    }
    if (!alert.receivers.isEmpty())
        details.facts.push_back(
            AlertViewText::tr("Goes to: %1").arg(safeText(alert.receivers.join(QStringLiteral(", ")), LongestPart)));
    if (!row.cluster.isEmpty())
        details.facts.push_back(AlertViewText::tr("From: %1").arg(safeText(row.cluster, LongestPart)));
    if (!alert.mutedBy.isEmpty())
        details.facts.push_back(AlertViewText::tr("Muted by the time interval %1")
                                    .arg(safeText(alert.mutedBy.join(QStringLiteral(", ")), LongestPart)));
}

void addSilences(AlertDetails &details, const Alert &alert, const std::vector<Silence> &silences,
                 const DetailsMoment &moment)
{
    for (const QString &id : alert.silencedBy) {
        const auto it =
            std::find_if(silences.begin(), silences.end(), [&](const Silence &one) { return one.id == id; });
        if (it == silences.end()) {
            details.silences.push_back({id, AlertViewText::tr("Silence %1").arg(safeText(id, LongestPart))});
            continue;
        }
        details.silences.push_back({id, AlertViewText::tr("%1: %2, until %3")
                                            .arg(safeText(it->createdBy, LongestPart),
                                                 safeText(it->comment, LongestPart), moment.text(it->endsAtMs))});
    }
}

void addInhibitors(AlertDetails &details, const AlertRow &row, const std::vector<AlertRow> &rows)
{
    for (const QString &fingerprint : row.alert.inhibitedBy) {
        const auto it = std::find_if(rows.begin(), rows.end(), [&](const AlertRow &one) {
            return one.alert.fingerprint == fingerprint && one.cluster == row.cluster;
        });
        if (it == rows.end())
            details.inhibitors.push_back(
                {QString(), AlertViewText::tr("Alert %1").arg(safeText(fingerprint, LongestPart))});
        else
            details.inhibitors.push_back({alertKey(*it), alertTitle(*it)});
    }
}

} // namespace

QUrl webLink(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > LongestAddress || trimmed.contains(u' ') || trimmed.contains(u'\n'))
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QString safeLines(const QString &text, int maxLength)
{
    QStringList lines;
    for (const QString &line : text.left(maxLength).split(u'\n'))
        lines << safeText(line.endsWith(u'\r') ? line.chopped(1) : line, maxLength);
    QString joined = lines.join(u'\n');
    return text.size() > maxLength ? joined + u'…' : joined;
}

AlertDetails detailsOf(const AlertRow &row, const std::vector<AlertRow> &rows, const std::vector<Silence> &silences,
                       int members, qint64 nowMs, const QTimeZone &zone)
{
    const DetailsMoment moment{nowMs, zone};
    AlertDetails details;
    details.key = alertKey(row);
    details.episodeId = row.episodeId;
    details.title = alertTitle(row);
    details.summary = alertSummary(row);
    details.severity = row.severity;
    details.standing = standingOf(row);
    details.marks = alertMarks(row);
    details.workLine = workText(row.work, moment);
    details.note = safeLines(row.work.note, LongestAnnotation);
    addFacts(details, row, members, moment);
    for (const auto &[name, value] : row.alert.labels)
        details.labels.push_back({whole(name), whole(value), labelText(name, value)});
    for (const auto &[name, value] : row.alert.annotations) {
        const QString text = whole(value);
        details.annotations.push_back(
            {safeText(whole(name), LongestPart), safeLines(text, LongestAnnotation), webLink(text)});
    }
    addSilences(details, row.alert, silences, moment);
    addInhibitors(details, row, rows);
    details.generator = webLink(row.alert.generatorUrl);
    details.runbook = webLink(whole(std::string(labelValue(row.alert.annotations, "runbook_url"))));
    return details;
}

} // namespace ops
