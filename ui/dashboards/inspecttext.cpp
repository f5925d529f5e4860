#include "ui/dashboards/inspecttext.h"

#include "core/base/datastate.h"
#include "core/base/number.h"
#include "core/base/textsafe.h"
#include "core/dashboards/answertable.h"
#include "core/time/duration.h"

#include <QCoreApplication>
#include <QStringList>

namespace ops {

namespace {

struct InspectText
{
    Q_DECLARE_TR_FUNCTIONS(InspectText)
};

QString line(const QString &name, const QString &value)
{
    return InspectText::tr("%1: %2", "name, value").arg(name, value);
}

QString stateWord(DataState state)
{
    switch (state) {
    case DataState::Loading:
        return InspectText::tr("loading");
    case DataState::Value:
        return InspectText::tr("value");
    case DataState::NoData:
        return InspectText::tr("no data");
    case DataState::Stale:
        return InspectText::tr("stale");
    case DataState::Partial:
        return InspectText::tr("partial");
    case DataState::Error:
        break;
    }
    return InspectText::tr("error");
}

/// Texts of several lines (queries, a server's words) keep them, each made safe.
QString safeLines(const QString &text, const QString &indent)
{
    QStringList lines;
    for (const QString &one : text.split(u'\n'))
        lines << indent + safeText(QString(one).replace(u'\t', QLatin1String("    ")));
    return lines.join(u'\n');
}

QString rangeText(const TimeRange &range, const QTimeZone &zone)
{
    return InspectText::tr("%1 to %2", "range").arg(zonedTimeText(range.fromMs, zone), zonedTimeText(range.toMs, zone));
}

void addTiming(QStringList &lines, const PanelVm::TargetState &target)
{
    if (target.requestMs > 0 || target.decodeMs > 0)
        lines << line(InspectText::tr("Timing"),
                      InspectText::tr("%1 ms until the answer was here, %2 ms to read it")
                          .arg(QString::number(target.requestMs), QString::number(target.decodeMs)));
    if (target.bytes > 0)
        lines << line(InspectText::tr("Size"), byteText(target.bytes));
}

void addTarget(QStringList &lines, const PanelVm::TargetState &target, const QTimeZone &zone)
{
    const bool instant = target.stepMs == 0;
    lines << QString() << InspectText::tr("Query %1").arg(safeText(target.refId, 100))
          << safeLines(target.exprAsSent, QStringLiteral("    "));
    if (target.range != TimeRange()) {
        if (instant)
            lines << line(InspectText::tr("Moment"), zonedTimeText(target.range.toMs, zone));
        else
            lines << line(InspectText::tr("Range"), rangeText(target.range, zone));
    }
    const QString step = instant ? InspectText::tr("none: asked for one moment") : durationText(target.stepMs);
    lines << line(InspectText::tr("Step"),
                  target.stepReason.isEmpty() || instant
                      ? step
                      : InspectText::tr("%1 (%2)", "step, reason").arg(step, target.stepReason));
    lines << line(InspectText::tr("State"), stateWord(target.state));
    lines << line(InspectText::tr("Answer"), InspectText::tr("%n series", nullptr, int(target.series)) +
                                                 QStringLiteral(", ") +
                                                 InspectText::tr("%n point(s)", nullptr, int(target.points)));
    addTiming(lines, target);
    for (const QString &warning : target.warnings)
        lines << line(InspectText::tr("Warning"), safeText(warning));
    for (const QString &sentence : target.notApplied)
        lines << line(InspectText::tr("Not applied"), safeText(sentence));
    if (target.state == DataState::Error) {
        lines << line(InspectText::tr("Error"), safeText(target.error.message));
        if (!target.error.detail.isEmpty())
            lines << safeLines(target.error.detail, QStringLiteral("    "));
    }
}

} // namespace

QString inspectText(const PanelVm::State &state, const DashboardPanel &panel, const QTimeZone &zone)
{
    QStringList lines{
        line(InspectText::tr("Panel"), safeText(panel.title.isEmpty() ? QString::number(panel.id) : panel.title, 300))};
    if (!panel.description.isEmpty())
        lines << safeLines(panel.description, QString());
    lines << line(InspectText::tr("State"), stateWord(state.state));
    if (!state.message.isEmpty())
        lines << safeText(state.message);
    if (state.asOfMs > 0)
        lines << line(InspectText::tr("Asked at"), zonedTimeText(state.asOfMs, zone))
              << line(InspectText::tr("Answered in"), InspectText::tr("%1 ms").arg(state.requestMs));
    for (const PanelVm::TargetState &target : state.targets)
        addTarget(lines, target, zone);
    if (!state.details.isEmpty())
        lines << QString() << InspectText::tr("Details") << safeLines(state.details, QStringLiteral("    "));
    return lines.join(u'\n');
}

} // namespace ops
