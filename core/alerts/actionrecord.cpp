#include "core/alerts/actionrecord.h"

#include "core/alerts/quietsilence.h"
#include "core/base/json.h"
#include "core/base/textsafe.h"
#include "core/time/timerange.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace ops {

namespace {

constexpr int MostNames = 5, LongestName = 120;

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(ActionRecord)
};

QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, MostNames))
        shown.append(safeText(name, LongestName));
    const QString list = shown.join(QStringLiteral(", "));
    const int more = int(names.size() - shown.size());
    return more > 0 ? RecordText::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

nlohmann::json textsJson(const QStringList &texts)
{
    nlohmann::json list = nlohmann::json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

QString matchersText(const Matchers &matchers)
{
    static const QStringList ops{QStringLiteral("="), QStringLiteral("!="), QStringLiteral("=~"), QStringLiteral("!~")};
    QStringList parts;
    for (const Matcher &matcher : matchers)
        parts.append(
            safeText(matcher.name + ops[int(matcher.op)] + QLatin1Char('"') + matcher.value + QLatin1Char('"')));
    return parts.join(QStringLiteral(", "));
}

} // namespace

GuardedAction actionRecord(const AlertAction &action, const std::vector<ActionTarget> &targets,
                           const QStringList &names)
{
    GuardedAction record;
    record.id = QStringLiteral("alerts.") + alertActionName(action.kind);
    record.target = listed(names);
    record.sentence = QStringLiteral("%1: %2").arg(alertActionText(action.kind), record.target);
    nlohmann::json evidence;
    for (const ActionTarget &target : targets)
        evidence["episodes"].push_back({{"id", target.episodeId.toStdString()}, {"version", target.version}});
    if (!action.note.isEmpty())
        evidence["note"] = action.note.toStdString();
    if (!action.assignee.isEmpty())
        evidence["assignee"] = action.assignee.toStdString();
    if (action.kind == AlertAction::Kind::SetPriority)
        evidence["priority"] = action.priority;
    if (action.untilMs)
        evidence["until"] = rfc3339(*action.untilMs).toStdString();
    if (action.quiet)
        evidence["quiet"] = *action.quiet;
    record.evidence = jsonText(evidence);
    return record;
}

GuardedAction undoRecord(const QStringList &eventIds)
{
    GuardedAction record;
    record.id = QStringLiteral("alerts.undo");
    record.target = RecordText::tr("the last action");
    record.sentence = RecordText::tr("Undo the last action");
    record.evidence = jsonText({{"events", textsJson(eventIds)}});
    return record;
}

GuardedAction silenceRecord(const QString &cluster, const Silence &silence, const QStringList &broad)
{
    GuardedAction record;
    record.id = silence.id.isEmpty() ? QStringLiteral("silence.create") : QStringLiteral("silence.edit");
    record.target = QStringLiteral("%1 {%2}").arg(cluster, matchersText(silence.matchers));
    record.sentence = silence.id.isEmpty() ? RecordText::tr("Create the silence %1.").arg(record.target)
                                           : RecordText::tr("Change the silence %1.").arg(record.target);
    for (const QString &reason : broad)
        record.sentence += QLatin1Char(' ') + reason;
    nlohmann::json evidence{{"until", rfc3339(silence.endsAtMs).toStdString()},
                            {"comment", silence.comment.toStdString()},
                            {"createdBy", silence.createdBy.toStdString()}};
    if (!silence.id.isEmpty())
        evidence["silence"] = silence.id.toStdString();
    record.evidence = jsonText(evidence);
    return record;
}

GuardedAction expireRecord(const QString &cluster, const QString &silenceId)
{
    GuardedAction record;
    record.id = QStringLiteral("silence.expire");
    record.target = QStringLiteral("%1 %2").arg(cluster, silenceId);
    record.sentence = RecordText::tr("End the silence %1 now.").arg(record.target);
    record.evidence = jsonText({{"silence", silenceId.toStdString()}});
    return record;
}

} // namespace ops
