#include "core/dashboards/boardtexts.h"

#include "core/dashboards/boardtextlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

/// Every text of a board that people read. Labels of options count where they differ from the values that go into
/// queries; a choice keeps its value.
template<class Board, class Visit> void forEachText(Board &board, Visit visit)
{
    visit(board.title);
    for (auto &row : board.rows)
        visit(row.title);
    for (auto &variable : board.variables) {
        visit(variable.label);
        for (auto &option : variable.options) {
            if (option.text != option.value)
                visit(option.text);
        }
    }
    for (auto &panel : board.panels) {
        visit(panel.title);
        visit(panel.description);
        visit(panel.draw.axisLabel);
        visit(panel.content.text);
        visit(panel.field.noValue);
        for (auto &mapping : panel.field.mappings)
            visit(mapping.text);
        for (auto &target : panel.targets)
            visit(target.legendFormat);
    }
}

} // namespace

bool isBoardText(const QString &text)
{
    const auto texts = boardTextList();
    return std::any_of(texts.begin(), texts.end(), [&text](const char *known) { return text == QLatin1String(known); });
}

void translateBoard(Dashboard &board)
{
    forEachText(board, [](QString &text) {
        if (isBoardText(text))
            text = QCoreApplication::translate("Board", text.toUtf8().constData());
    });
}

QStringList boardTexts(const Dashboard &board)
{
    QStringList texts;
    forEachText(board, [&texts](const QString &text) {
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    });
    return texts;
}

} // namespace ops
