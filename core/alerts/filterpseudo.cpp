#include "core/alerts/filterpseudo.h"

#include <algorithm>
#include <iterator>

namespace ops {

namespace {

struct State
{
    QLatin1String name;
    RowTest test;
};

bool isActive(const AlertRow &row) { return row.alert.state == Alert::State::Active && !row.pending && !row.held; }

constexpr State States[] = {
    {QLatin1String("open"), [](const AlertRow &row) { return row.work.state == Work::State::Open && !row.pending; }},
    {QLatin1String("acked"), [](const AlertRow &row) { return row.work.state == Work::State::Acknowledged; }},
    {QLatin1String("snoozed"), [](const AlertRow &row) { return row.work.state == Work::State::Snoozed; }},
    {QLatin1String("active"), isActive},
    {QLatin1String("suppressed"), [](const AlertRow &row) { return row.alert.state == Alert::State::Suppressed; }},
    {QLatin1String("silenced"), [](const AlertRow &row) { return !row.alert.silencedBy.isEmpty(); }},
    {QLatin1String("inhibited"), [](const AlertRow &row) { return !row.alert.inhibitedBy.isEmpty(); }},
    {QLatin1String("muted"), [](const AlertRow &row) { return !row.alert.mutedBy.isEmpty(); }},
    {QLatin1String("unprocessed"), [](const AlertRow &row) { return row.alert.state == Alert::State::Unprocessed; }},
    {QLatin1String("pending"), [](const AlertRow &row) { return row.pending; }},
    {QLatin1String("held"), [](const AlertRow &row) { return row.held; }},
    {QLatin1String("flapping"), [](const AlertRow &row) { return row.flapping; }},
    {QLatin1String("quiet"), [](const AlertRow &row) { return row.work.quiet; }},
};

using Row = const AlertRow &;

constexpr PseudoText Texts[] = {
    {QLatin1String("owner"), [](Row row) -> const QString & { return row.work.owner; }, nullptr},
    {QLatin1String("assignee"), [](Row row) -> const QString & { return row.work.assignee; }, nullptr},
    {QLatin1String("note"), [](Row row) -> const QString & { return row.work.note; }, nullptr},
    {QLatin1String("cluster"), [](Row row) -> const QString & { return row.cluster; }, nullptr},
    {QLatin1String("fingerprint"), [](Row row) -> const QString & { return row.alert.fingerprint; }, nullptr, true},
    {QLatin1String("episode"), [](Row row) -> const QString & { return row.episodeId; }, nullptr, true},
    {QLatin1String("receiver"), nullptr, [](Row row) -> const QStringList & { return row.alert.receivers; }},
    {QLatin1String("alertmanager"), nullptr, [](Row row) -> const QStringList & { return row.alert.seenBy; }},
    {QLatin1String("silenced_by"), nullptr, [](Row row) -> const QStringList & { return row.alert.silencedBy; }, true},
    {QLatin1String("inhibited_by"), nullptr, [](Row row) -> const QStringList & { return row.alert.inhibitedBy; },
     true},
    {QLatin1String("muted_by"), nullptr, [](Row row) -> const QStringList & { return row.alert.mutedBy; }},
};

} // namespace

RowTest stateTest(const QString &name)
{
    const auto it = std::find_if(std::begin(States), std::end(States), [&](const State &s) { return s.name == name; });
    return it == std::end(States) ? nullptr : it->test;
}

std::optional<Severity> severityNamed(const QString &name)
{
    using enum Severity;
    for (const Severity severity : {Critical, Error, Warning, Info, None}) {
        if (severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

QStringList PseudoText::texts(const AlertRow &row) const
{
    if (many)
        return many(row);
    return one(row).isEmpty() ? QStringList() : QStringList(one(row));
}

bool PseudoText::anyIs(const AlertRow &row, const QString &text) const
{
    const auto is = [&](const QString &own) {
        return byBeginning && !text.isEmpty() ? own.startsWith(text) : own == text;
    };
    if (one)
        return is(one(row));
    const QStringList &all = many(row);
    return text.isEmpty() ? all.isEmpty() : std::any_of(all.begin(), all.end(), is);
}

const PseudoText *pseudoText(const QString &name)
{
    const auto it =
        std::find_if(std::begin(Texts), std::end(Texts), [&](const PseudoText &text) { return text.name == name; });
    return it == std::end(Texts) ? nullptr : it;
}

QStringList pseudoLabels()
{
    QStringList names{QStringLiteral("state"), QStringLiteral("age"), QStringLiteral("severity"),
                      QStringLiteral("priority")};
    for (const State &state : States)
        names << state.name;
    for (const PseudoText &text : Texts)
        names << text.name;
    names.sort();
    return names;
}

QStringList pseudoValues(const QString &pseudo)
{
    QStringList values;
    if (pseudo == u"state") {
        for (const State &state : States)
            values << state.name;
    }
    if (pseudo == u"severity") {
        using enum Severity;
        for (const Severity severity : {Critical, Error, Warning, Info, None})
            values << severityName(severity);
    }
    return values;
}

} // namespace ops
