#include "app/cli/clicontext.h"
#include "app/cli/dashboardinspect.h"
#include "app/cli/text.h"
#include "core/base/table.h"
#include "core/base/textsafe.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

constexpr int WidestText = 60;

QString headLine(const ImportedDashboard &board)
{
    std::size_t targets = 0;
    for (const DashboardPanel &panel : board.dashboard.panels)
        targets += panel.targets.size();
    const QStringList counts{
        Text::tr("%n panel(s)", nullptr, int(board.dashboard.panels.size())),
        Text::tr("%n query(s)", nullptr, int(targets)),
        Text::tr("%n row(s)", nullptr, board.rows),
        Text::tr("schema version %1").arg(board.dashboard.schemaVersion),
    };
    return safeText(board.dashboard.title) + QStringLiteral(": ") + counts.join(QStringLiteral(", ")) + u'\n';
}

QString panelTable(const Dashboard &board, bool colour)
{
    constexpr auto Right = TableColumn::Align::Right;
    TextTable table({TableColumn(Text::tr("id"), Right), TableColumn(Text::tr("panel"), {}, WidestText),
                     TableColumn(Text::tr("type")), TableColumn(Text::tr("view")),
                     TableColumn(Text::tr("row"), {}, WidestText), TableColumn(Text::tr("queries"), Right)});
    for (const DashboardPanel &panel : board.panels) {
        const bool missing = panel.view == PanelView::Unsupported;
        const QString row = panel.row && *panel.row < board.rows.size() ? board.rows[*panel.row].title : QString();
        table.addRow({QString::number(panel.id), panel.title, panel.type,
                      TableCell(missing ? Text::tr("none") : panelViewName(panel.view), missing ? u"33"_qs : QString()),
                      row, QString::number(panel.targets.size())});
    }
    return table.isEmpty() ? QString() : u'\n' + table.text(colour);
}

QString variableTable(const Dashboard &board, bool colour)
{
    TextTable table({TableColumn(Text::tr("variable")), TableColumn(Text::tr("kind")),
                     TableColumn(Text::tr("query"), {}, WidestText), TableColumn(Text::tr("chosen"), {}, WidestText)});
    for (const Variable &variable : board.variables)
        table.addRow({variable.name, variableKindName(variable.kind), variable.query,
                      variable.current.join(QStringLiteral(", "))});
    return table.isEmpty() ? QString() : u'\n' + table.text(colour);
}

QString noteTable(const ImportedDashboard &board, bool colour)
{
    TextTable table({TableColumn(Text::tr("not shown")), TableColumn(Text::tr("reason"))});
    for (const ImportNote &note : board.ignored)
        table.addRow({note.path, note.reason});
    return table.isEmpty() ? QString() : u'\n' + table.text(colour);
}

} // namespace

void printInspection(CliContext &context, const ImportedDashboard &board)
{
    const bool colour = context.colour();
    context.out().write(headLine(board));
    context.out().write(panelTable(board.dashboard, colour));
    context.out().write(variableTable(board.dashboard, colour));
    context.out().write(noteTable(board, colour));
}

} // namespace ops::cli
