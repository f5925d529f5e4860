#pragma once

#include "core/correlation/context.h"
#include "core/dashboards/dashboardvm.h"
#include "tests/support/manualclock.h"
#include "tests/ui/dashboards/boardsource.h"
#include "ui/dashboards/boardview.h"
#include "ui/dashboards/panelframe.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace ops::test {

inline DashboardPanel makePanel(int id, PanelView view, const QString &title, GridRect grid)
{
    DashboardPanel panel;
    panel.id = id;
    panel.title = title;
    panel.type = panelViewName(view);
    panel.view = view;
    panel.grid = grid;
    panel.field.unit = QStringLiteral("percentunit");
    PanelTarget target;
    target.refId = QStringLiteral("A");
    target.expr = QStringLiteral("metric_%1").arg(id);
    target.legendFormat = QStringLiteral("{{service}}");
    panel.targets.push_back(target);
    return panel;
}

inline Dashboard makeBoard(std::vector<DashboardPanel> panels)
{
    Dashboard board;
    board.title = QStringLiteral("Board");
    board.panels = std::move(panels);
    return board;
}

/// A board in a window, over a source that answers two series unless told otherwise.
struct BoardFixture
{
    ManualClock clock;
    Context context{clock};
    BoardSource source;
    std::unique_ptr<DashboardVm> vm;
    std::unique_ptr<BoardView> view;

    explicit BoardFixture(std::vector<DashboardPanel> panels, Theme::Kind kind = Theme::Kind::Dark)
        : BoardFixture(makeBoard(std::move(panels)), kind)
    {}
    explicit BoardFixture(Dashboard board, Theme::Kind kind = Theme::Kind::Dark)
    {
        Theme::apply(*qApp, kind);
        context.setZone(QTimeZone("Asia/Shanghai"));
        source.answer = BoardSource::answering(2);
        vm = std::make_unique<DashboardVm>(std::move(board), source, context);
        view = std::make_unique<BoardView>(*vm, context);
    }
    void show(QSize size = QSize(1000, 500))
    {
        view->resize(size);
        view->show();
    }
    PanelVm &panel(int id) { return *vm->panel(id); }
    PanelFrame &frame(int id) { return *named<PanelFrame>(vm->panel(id)->panel().title); }
    bool has(int id, DataState state) { return panel(id).state().state == state && !panel(id).state().querying; }

    template<class T> T *named(const QString &name)
    {
        for (T *part : view->findChildren<T *>()) {
            if (part->accessibleName() == name)
                return part;
        }
        return nullptr;
    }
    static QString valueOf(QWidget &widget)
    {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Value);
    }
};

} // namespace ops::test
