#include "app/cli/alertid.h"
#include "app/cli/alerts.h"
#include "app/cli/alertsdesk.h"
#include "app/cli/alertsfilter.h"
#include "app/cli/clicontext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/silencepreview.h"
#include "core/alerts/silencetext.h"
#include "core/base/textsafe.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

constexpr int HistoryDays = 30;

/// What a silence would hit, now and over the last days.
struct SilenceOutlook
{
    SilencePreview preview;
    std::optional<qint64> episodes; ///< of the last 30 days; empty: the store cannot be asked
    QString confirmation;           ///< what has to be typed, empty: nothing
    QString sentence;
};

struct SilenceCall
{
    Silence silence;
    QString cluster; ///< as asked for; empty: the only one
    QString typed;
    bool previewOnly = false;
};

Result<SilenceCall> readSilenceCall(const Arguments &arguments, qint64 nowMs)
{
    SilenceCall call;
    auto matchers = silenceMatchers(arguments.positional);
    if (!matchers)
        return matchers.error();
    call.silence.matchers = std::move(*matchers);
    call.previewOnly = arguments.has(QStringLiteral("--preview"));
    const auto holdFor = durationOption(arguments, QStringLiteral("--for"));
    if (!holdFor)
        return holdFor.error();
    if (!*holdFor && !call.previewOnly)
        return wrong(Text::tr("alerts silence needs --for D: how long."));
    call.silence.comment = arguments.value(QStringLiteral("--comment"));
    if (call.silence.comment.isEmpty() && !call.previewOnly)
        return wrong(Text::tr("alerts silence needs --comment TEXT: why."));
    call.silence.endsAtMs = nowMs + holdFor->value_or(hourMs);
    call.cluster = arguments.value(QStringLiteral("--cluster"));
    call.typed = arguments.value(QStringLiteral("--confirm"));
    return call;
}

Result<QString> clusterFor(const AlertDesk &desk, const QString &named)
{
    QStringList names;
    for (const auto &cluster : desk.state().clusters)
        names << cluster.name;
    if (named.isEmpty() && names.size() == 1)
        return names.front();
    if (names.contains(named))
        return named;
    return wrong(Text::tr("Choose the cluster with --cluster: %1.").arg(names.join(QStringLiteral(", "))));
}

Task<Result<SilenceOutlook>> outlookOf(AlertDesk &desk, QString cluster, Silence silence, qint64 nowMs)
{
    SilenceOutlook outlook;
    PreviewInput input;
    input.rows = desk.rows();
    input.rules = desk.rules();
    input.cluster = cluster;
    input.matchers = silence.matchers;
    outlook.preview = silencePreview(input);
    HistoryQuery query;
    query.text = writtenMatchers(silence.matchers);
    query.range = TimeRange{nowMs - HistoryDays * dayMs, nowMs};
    query.limit = 1;
    auto page = co_await desk.store().history(query);
    if (page)
        outlook.episodes = page->matched;
    const GuardedAction action = desk.silenceAction(cluster, silence);
    outlook.confirmation = action.typedConfirmation;
    outlook.sentence = action.sentence;
    co_return std::move(outlook);
}

double shareOf(const SilencePreview &preview)
{
    return preview.firing > 0 ? double(preview.hits) / double(preview.firing) : 0;
}

void writeOutlook(JsonWriter &json, const SilenceOutlook &outlook)
{
    json.key("sentence").string(outlook.sentence);
    json.key("firing").number(std::int64_t(outlook.preview.firing));
    json.key("hits").number(std::int64_t(outlook.preview.hits));
    json.key("share").number(shareOf(outlook.preview));
    json.key("critical").number(std::int64_t(outlook.preview.critical));
    json.key("historyDays").number(std::int64_t(HistoryDays));
    json.key("historyEpisodes");
    if (outlook.episodes)
        json.number(std::int64_t(*outlook.episodes));
    else
        json.null();
    json.key("rules").number(std::int64_t(outlook.preview.rules));
    json.key("listed").beginArray();
    for (const QString &line : outlook.preview.listed)
        json.string(line);
    json.end();
    json.textOrNull("confirm", outlook.confirmation);
}

void noteOutlook(CliContext &context, const SilenceOutlook &outlook)
{
    const SilencePreview &preview = outlook.preview;
    const QString share = QString::number(shareOf(preview) * 100, 'f', 0);
    context.note(Text::tr("Hits %1 of %2 firing alerts (%3 %), %4 of them critical.")
                     .arg(preview.hits)
                     .arg(preview.firing)
                     .arg(share)
                     .arg(preview.critical));
    for (const QString &line : preview.listed)
        context.note(QStringLiteral("  ") + safeText(line));
    if (outlook.episodes)
        context.note(Text::tr("In the last %1 days: %n time(s) that an alert fired.", nullptr, int(*outlook.episodes))
                         .arg(HistoryDays));
    if (preview.rules > 0)
        context.note(Text::tr("%n rule(s) can raise what it hits.", nullptr, int(preview.rules)));
    if (!outlook.confirmation.isEmpty()) {
        context.note(safeText(outlook.sentence));
        context.note(
            Text::tr("This needs a confirmation: --confirm %1").arg(shellQuoted(safeText(outlook.confirmation))));
    }
}

void writeSilenceAnswer(CliContext &context, const DeskCall &call, const SilenceOutlook &outlook,
                        const QString &cluster, const QString &silenceId)
{
    if (!context.json()) {
        if (!silenceId.isEmpty())
            context.out().write(silenceId + u'\n');
        return;
    }
    const Envelope envelope = deskEnvelope(context, call);
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.beginObject();
    json.key("created").boolean(!silenceId.isEmpty());
    json.textOrNull("silenceId", silenceId);
    json.key("cluster").string(cluster);
    writeOutlook(json, outlook);
    json.end();
    writeTail(json, envelope);
}

/// Ids of silences by their begin: exactly one that is not expired, else any that is meant in full.
Result<QString> silenceNamed(const AlertDesk &desk, const QString &word)
{
    constexpr int Shortest = 4;
    QStringList found;
    for (const Silence &silence : *desk.silences()) {
        if (silence.id == word)
            return word;
        if (word.size() >= Shortest && silence.id.startsWith(word) && silence.state != Silence::State::Expired)
            found << silence.id;
    }
    if (found.size() == 1)
        return found.front();
    if (found.isEmpty())
        return Error(ErrorKind::NotFound, Text::tr("No silence is named %1.").arg(word));
    return Error(ErrorKind::BadRequest, Text::tr("%1 may be any of %n silences.", nullptr, int(found.size())).arg(word),
                 found.join(u'\n'));
}

Result<QStringList> silencesNamed(const AlertDesk &desk, const QStringList &words)
{
    QStringList ids;
    if (!desk.silences())
        return ids;
    for (const QString &word : words) {
        const auto id = silenceNamed(desk, word);
        if (!id)
            return id.error();
        if (!ids.contains(*id))
            ids << *id;
    }
    return ids;
}

} // namespace

Task<int> runAlertsSilence(CliContext &context, Arguments arguments)
{
    const qint64 nowMs = context.services().clock().nowMs();
    const auto asked = readSilenceCall(arguments, nowMs);
    if (!asked)
        co_return failFilter(context, asked.error());
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    AlertDesk &desk = call->desk();
    const auto refusal = refusalHere(desk);
    if (refusal && !asked->previewOnly)
        co_return context.fail(*refusal);
    auto looked = co_await look(context, desk);
    if (!looked)
        co_return context.fail(looked.error());
    const auto cluster = clusterFor(desk, asked->cluster);
    if (!cluster)
        co_return context.wrongUsage(cluster.error().message);
    Silence silence = asked->silence;
    silence.createdBy = desk.person();
    auto outlook = co_await outlookOf(desk, *cluster, silence, nowMs);
    if (!outlook)
        co_return context.fail(outlook.error());
    if (!context.json())
        noteOutlook(context, *outlook);
    QString silenceId;
    if (!asked->previewOnly) {
        auto created = co_await desk.createSilence(*cluster, silence, asked->typed);
        if (!created)
            co_return context.fail(created.error());
        silenceId = *created;
    }
    noteWarnings(context, deskEnvelope(context, *call));
    writeSilenceAnswer(context, *call, *outlook, *cluster, silenceId);
    context.out().flush();
    co_return int(Ok);
}

Task<int> runAlertsExpire(CliContext &context, Arguments arguments)
{
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    AlertDesk &desk = call->desk();
    if (const auto refusal = refusalHere(desk))
        co_return context.fail(*refusal);
    auto looked = co_await look(context, desk);
    if (!looked)
        co_return context.fail(looked.error());
    const auto ids = silencesNamed(desk, arguments.positional);
    if (!ids)
        co_return failToName(context, ids.error(), looked);
    const QString typed = arguments.value(QStringLiteral("--confirm"));
    for (const QString &id : *ids) {
        auto expired = co_await desk.expireSilence(id, typed);
        if (!expired)
            co_return context.fail(expired.error());
        if (!context.json())
            context.out().write(id + u'\n');
    }
    if (context.json()) {
        const Envelope envelope = deskEnvelope(context, *call);
        JsonWriter json(context.out());
        writeHead(json, envelope);
        json.beginObject();
        json.key("expired").beginArray();
        for (const QString &id : *ids)
            json.string(id);
        json.end().end();
        writeTail(json, envelope);
    }
    context.out().flush();
    co_return int(Ok);
}

} // namespace ops::cli
