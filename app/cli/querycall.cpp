#include "app/cli/querycall.h"

#include "app/cli/text.h"
#include "core/time/duration.h"
#include "core/time/step.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

const QString TimeOption = QStringLiteral("--time"), FromOption = QStringLiteral("--from"),
              ToOption = QStringLiteral("--to"), StepOption = QStringLiteral("--step"),
              ExemplarsOption = QStringLiteral("--exemplars");

Result<qint64> readStep(const Arguments &arguments, qint64 rangeMs)
{
    if (!arguments.has(StepOption))
        return defaultStepMs(rangeMs);
    const QString text = arguments.value(StepOption);
    const auto step = parseDurationMs(text);
    if (!step || *step <= 0)
        return wrong(Text::tr("--step %1: a step looks like 15s or 1m.").arg(text));
    return *step;
}

} // namespace

qint64 defaultStepMs(qint64 rangeMs)
{
    constexpr int Points = 1500;
    constexpr qint64 LeastStepMs = 15000;
    return stepMs(rangeMs, Points, LeastStepMs);
}

Result<QueryCall> readQueryCall(const Arguments &arguments, qint64 nowMs, bool fixedNow, const QTimeZone &zone)
{
    QueryCall call;
    call.expr = arguments.positional.value(0);
    call.exemplars = arguments.has(ExemplarsOption);
    const bool ranged = arguments.has(FromOption) || arguments.has(ToOption) || arguments.has(StepOption);
    if (ranged && arguments.has(TimeOption))
        return wrong(Text::tr("--time asks for one moment: leave --from, --to and --step out."));
    if (call.expr.trimmed().isEmpty())
        return wrong(Text::tr("The expression is empty."));
    if (!ranged && !call.exemplars) {
        call.timeMs = fixedNow ? nowMs : -1;
        if (!arguments.has(TimeOption))
            return call;
        const auto time = parseTimeMs(arguments.value(TimeOption), nowMs, zone);
        if (!time)
            return time.error();
        call.timeMs = *time;
        return call;
    }
    if (arguments.has(TimeOption))
        return wrong(Text::tr("--exemplars asks for a range: use --from and --to."));
    const RangeSpec standard;
    const auto spec = RangeSpec::relative(arguments.has(FromOption) ? arguments.value(FromOption) : standard.from(),
                                          arguments.has(ToOption) ? arguments.value(ToOption) : standard.to());
    const auto range = spec.resolve(nowMs, zone);
    if (!range)
        return range.error();
    const auto step = readStep(arguments, range->lengthMs());
    if (!step)
        return step.error();
    call.range = *range;
    call.stepMs = *step;
    call.stepChosenByUs = !arguments.has(StepOption);
    return call;
}

} // namespace ops::cli
