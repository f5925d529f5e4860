#include "app/cli/demotruth.h"

#include "app/cli/clicontext.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/text.h"
#include "core/base/table.h"

namespace ops::cli {

namespace {

const QString Comma = QStringLiteral(", ");

QString stateText(std::optional<bool> on)
{
    if (!on)
        return QString();
    return QStringLiteral(" (%1)").arg(*on ? Text::tr("on") : Text::tr("off"));
}

} // namespace

QString truthText(const std::vector<demo::Truth> &truths)
{
    QString text;
    for (const demo::Truth &truth : truths) {
        TextTable table({TableColumn(QString()), TableColumn(QString())});
        const auto row = [&table](const QString &what, const QString &is) {
            if (!is.isEmpty())
                table.addRow({TableCell(QStringLiteral("  ") + what), TableCell(is)});
        };
        row(Text::tr("metric"), truth.metric);
        row(Text::tr("query"), truth.expr);
        row(Text::tr("direction"), truth.up ? Text::tr("up") : Text::tr("down"));
        if (truth.panel)
            row(Text::tr("panel"),
                QStringLiteral("%1 %2 %3").arg(truth.panel->board).arg(truth.panel->id).arg(truth.panel->title));
        row(Text::tr("services"), truth.services.join(Comma));
        row(Text::tr("root cause"), truth.rootCause);
        row(Text::tr("alerts"), truth.alerts.join(Comma));
        text += demo::faultName(truth.fault) + stateText(truth.on) + QStringLiteral("\n  ") + truth.summary + u'\n' +
                table.text() + u'\n';
    }
    return text;
}

void writeTruthDocument(CliContext &context, const std::vector<demo::Truth> &truths)
{
    Envelope envelope = context.envelope();
    JsonWriter json(context.out());
    writeHead(json, envelope);
    json.raw(demo::truthJson(truths).toStdString());
    writeTail(json, envelope);
}

} // namespace ops::cli
