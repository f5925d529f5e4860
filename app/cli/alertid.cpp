#include "app/cli/alertid.h"

#include "app/cli/clicontext.h"
#include "app/cli/report.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/alertlabels.h"
#include "core/alerts/alertstanding.h"
#include "core/base/textsafe.h"
#include "core/time/clock.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace ops::cli {

namespace {

using Names = std::function<bool(const AlertRow &)>;

std::vector<const AlertRow *> rowsWhere(const std::vector<AlertRow> &rows, const Names &names)
{
    std::vector<const AlertRow *> found;
    for (const AlertRow &row : rows) {
        if (!row.episodeId.isEmpty() && names(row))
            found.push_back(&row);
    }
    return found;
}

Error ambiguous(const QString &word, const std::vector<const AlertRow *> &rows)
{
    constexpr std::size_t MostListed = 20;
    QStringList lines;
    for (std::size_t i = 0; i < rows.size() && i < MostListed; ++i)
        lines << candidateText(*rows[i]);
    if (rows.size() > MostListed)
        lines << QStringLiteral("…");
    Error error(ErrorKind::BadRequest, Text::tr("%1 may be any of %n alerts.", nullptr, int(rows.size())).arg(word),
                lines.join(u'\n'));
    error.hint = Text::tr("Name one by the first characters of its id.");
    return error;
}

} // namespace

std::vector<const AlertRow *> rowsNamed(const std::vector<AlertRow> &rows, const QString &word)
{
    const bool mayBePrefix = word.size() >= ShortestIdPrefix;
    const Names ways[] = {
        [&](const AlertRow &row) { return row.episodeId == word; },
        [&](const AlertRow &row) { return row.alert.fingerprint == word; },
        [&](const AlertRow &row) { return alertNameOf(row.alert.labels) == word; },
        [&](const AlertRow &row) {
            return mayBePrefix && (row.episodeId.startsWith(word) || row.alert.fingerprint.startsWith(word));
        },
    };
    if (word.isEmpty())
        return {};
    for (const Names &way : ways) {
        auto found = rowsWhere(rows, way);
        if (!found.empty())
            return found;
    }
    return {};
}

QString candidateText(const AlertRow &row)
{
    return QStringLiteral("%1  %2  %3")
        .arg(row.alert.fingerprint, alertTitle(row), labelTexts(row.alert.labels).join(u' '));
}

Task<Result<QString>> episodeNamed(AlertDesk &desk, QString word)
{
    const auto rows = desk.rows();
    const auto named = rows ? rowsNamed(*rows, word) : std::vector<const AlertRow *>();
    if (named.size() > 1)
        co_return ambiguous(word, named);
    if (!named.empty())
        co_return QString(named.front()->episodeId);
    const Error none(ErrorKind::NotFound, Text::tr("No alert is named %1.").arg(word));
    if (word.size() < ShortestIdPrefix)
        co_return none;
    auto episode = co_await desk.store().episode(word);
    if (!episode)
        co_return episode.error();
    if (!*episode)
        co_return none;
    co_return QString((*episode)->episode.id);
}

int failToName(CliContext &context, const Error &error, const Result<Done> &looked)
{
    if (error.kind == ErrorKind::NotFound && !looked)
        return context.fail(looked.error());
    if (error.kind != ErrorKind::BadRequest && error.kind != ErrorKind::NotFound)
        return context.fail(error);
    if (context.json())
        writeErrorDocument(context.out(), context.schema(), error, context.services().clock().nowMs());
    context.out().flush();
    Error sentence = error;
    sentence.detail.clear();
    printError(sentence);
    for (const QString &line : error.detail.split(u'\n', Qt::SkipEmptyParts))
        context.note(QStringLiteral("  ") + safeText(line));
    return error.kind == ErrorKind::NotFound ? int(AnswerIsNo) : int(WrongUsage);
}

} // namespace ops::cli
