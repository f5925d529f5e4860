#include "app/cli/alertsfilter.h"

#include "app/cli/clicontext.h"
#include "app/cli/report.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/matchertext.h"
#include "core/base/table.h"
#include "core/base/textsafe.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace ops::cli {

namespace {

QString caretUnder(const QString &text, int position)
{
    return safeText(text) + u'\n' + QString(displayWidth(safeText(text.left(position))), u' ') + u'^';
}

/// How many terms a filter has: pieces between blanks, quotes hold together.
std::size_t termCount(const QString &text)
{
    std::size_t count = 0;
    bool within = false, quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool blank = c.isSpace() && !quoted;
        count += !blank && !within ? 1 : 0;
        within = !blank;
        if (quoted && c == u'\\')
            ++i;
        else if (c == u'"')
            quoted = !quoted;
    }
    return count;
}

} // namespace

Result<AlertFilter> readRowFilter(const QStringList &words)
{
    const QString text = words.join(u' ');
    auto filter = parseAlertFilter(text);
    if (filter)
        return *filter;
    return Error(ErrorKind::BadRequest, filter.error().sentence, caretUnder(text, filter.error().position));
}

Result<Matchers> silenceMatchers(const QStringList &words)
{
    const QString text = words.join(u' ');
    const auto filter = parseAlertFilter(text);
    Matchers matchers = filter ? (*filter).labelMatchers() : Matchers();
    if (!matchers.empty() && matchers.size() == termCount(text))
        return matchers;
    if (text.startsWith(u'{')) { // as configurations and amtool write them
        auto written = readMatchers(text);
        if (!written || !written->empty())
            return written;
    }
    if (!filter)
        return Error(ErrorKind::BadRequest, filter.error().sentence, caretUnder(text, filter.error().position));
    Error error = wrong(Text::tr("A silence needs conditions on labels, and nothing else: %1").arg(text));
    error.hint = Text::tr("For example: alertname=DiskAlmostFull instance=~\"db-.*\"");
    return error;
}

AlertRows rowsPassing(const AlertFilter &filter, const AlertDesk &desk)
{
    AlertRows rows;
    const qint64 nowMs = desk.clock().nowMs();
    for (const AlertRow &row : *desk.rows()) {
        if (filter.matches(row, nowMs))
            rows.push_back(&row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const AlertRow *a, const AlertRow *b) {
        return std::tuple(a->severity, -a->alert.startsAtMs) < std::tuple(b->severity, -b->alert.startsAtMs);
    });
    return rows;
}

int failFilter(CliContext &context, const Error &error)
{
    if (!error.detail.contains(u'\n'))
        return context.fail(error);
    if (context.json())
        writeErrorDocument(context.out(), context.schema(), error, context.services().clock().nowMs());
    context.out().flush();
    Error sentence = error;
    sentence.detail.clear();
    printError(sentence);
    for (const QString &line : error.detail.split(u'\n'))
        context.note(QStringLiteral("  ") + line);
    return int(WrongUsage);
}

} // namespace ops::cli
