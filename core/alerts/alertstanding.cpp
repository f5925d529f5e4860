#include "core/alerts/alertstanding.h"

#include "core/alerts/alertviewtext.h"
#include "core/base/textsafe.h"

#include <QLocale>

namespace ops {

namespace {

constexpr int LongestAlertTitle = 200, LongestSummary = 400;

QString textOfLabel(const std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

void addSuppression(QStringList &marks, const Alert &alert)
{
    if (!alert.silencedBy.isEmpty())
        marks << AlertViewText::tr("silenced by %n", nullptr, int(alert.silencedBy.size()));
    if (!alert.inhibitedBy.isEmpty())
        marks << AlertViewText::tr("inhibited by %n", nullptr, int(alert.inhibitedBy.size()));
    if (!alert.mutedBy.isEmpty())
        marks << AlertViewText::tr("muted: %1")
                     .arg(safeText(alert.mutedBy.join(QStringLiteral(", ")), LongestAlertTitle));
}

} // namespace

AlertStanding standingOf(const AlertRow &row)
{
    if (row.pending)
        return AlertStanding::Pending;
    if (row.work.state == Work::State::Acknowledged)
        return AlertStanding::Acknowledged;
    if (row.work.state == Work::State::Snoozed)
        return AlertStanding::Snoozed;
    if (row.held)
        return AlertStanding::Held;
    return row.alert.state == Alert::State::Suppressed ? AlertStanding::Suppressed : AlertStanding::Open;
}

QString standingName(AlertStanding standing)
{
    static constexpr const char *names[] = {"open", "acked", "snoozed", "held", "suppressed", "pending"};
    return QString::fromLatin1(names[int(standing)]);
}

QString standingText(AlertStanding standing)
{
    switch (standing) {
    case AlertStanding::Open:
        return AlertViewText::tr("Unhandled");
    case AlertStanding::Acknowledged:
        return AlertViewText::tr("Acknowledged");
    case AlertStanding::Snoozed:
        return AlertViewText::tr("Snoozed");
    case AlertStanding::Held:
        return AlertViewText::tr("Held");
    case AlertStanding::Suppressed:
        return AlertViewText::tr("Suppressed");
    case AlertStanding::Pending:
        break;
    }
    return AlertViewText::tr("Pending");
}

QStringList alertMarks(const AlertRow &row)
{
    QStringList marks;
    if (row.held && standingOf(row) != AlertStanding::Held)
        marks << AlertViewText::tr("held");
    if (row.flapping)
        marks << AlertViewText::tr("flapping");
    if (row.work.quiet)
        marks << AlertViewText::tr("quiet");
    addSuppression(marks, row.alert);
    if (row.alert.state == Alert::State::Unprocessed)
        marks << AlertViewText::tr("not processed yet");
    return marks;
}

QString alertTitle(const AlertRow &row)
{
    const QString name = alertNameOf(row.alert.labels);
    return name.isEmpty() ? AlertViewText::tr("(without a name)") : safeText(name, LongestAlertTitle);
}

QString alertSummary(const AlertRow &row)
{
    const bool inChinese = QLocale().language() == QLocale::Chinese; // as the shipped rules have it
    std::string_view text = inChinese ? labelValue(row.alert.annotations, "summary_zh") : std::string_view();
    for (const char *name : {"summary", "description"}) {
        if (text.empty())
            text = labelValue(row.alert.annotations, name);
    }
    // Four bytes are one UTF-16 unit at least: no more is decoded than is shown.
    return safeText(textOfLabel(text.substr(0, std::size_t(LongestSummary) * 4)), LongestSummary);
}

QString alertKey(const AlertRow &row) { return row.cluster + QChar(u'\x1f') + row.alert.fingerprint; }

} // namespace ops
