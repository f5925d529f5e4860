#pragma once

#include "core/alerts/alertactionsvm.h"
#include "core/alerts/alertlistvm.h"
#include "core/alerts/timelinevm.h"
#include "tests/core/alertviews/alertstage.h"
#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/alertsview.h"
#include "ui/alerts/alerttable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace ops::test {

/// The page of alerts in a window, over three alerts of a desk of the test's own.
struct AlertsFixture : AlertStage
{
    Context context{clock};
    std::unique_ptr<AlertListVm> list;
    std::unique_ptr<AlertActionsVm> actions;
    std::unique_ptr<TimelineVm> timeline;
    std::unique_ptr<AlertsView> view;

    explicit AlertsFixture(AlertSettings settings = {}, bool readOnly = false)
        : AlertStage(std::move(settings), readOnly)
    {
        Theme::apply(*qApp, Theme::Kind::Dark);
        context.setZone(QTimeZone::utc());
        fire({{"alertname", "Down"}, {"service", "db"}, {"severity", "critical"}});
        fire({{"alertname", "Slow"}, {"service", "web"}, {"severity", "warning"}});
        fire({{"alertname", "Busy"}, {"service", "web"}, {"severity", "warning"}});
        list = std::make_unique<AlertListVm>(
            *desk, context, SavedFilters(folder.filePath(QStringLiteral("filters.json")), QStringLiteral("prod")));
        list->setGroup(QString());
        actions = std::make_unique<AlertActionsVm>(*desk);
        timeline = std::make_unique<TimelineVm>(*desk);
        view = std::make_unique<AlertsView>(*list, *actions, *timeline);
        view->resize(1200, 760);
        view->show();
    }

    bool ready(int alerts = 3)
    {
        return poll() &&
               QTest::qWaitFor([&] { return !list->state().arranging && list->state().counts.matched == alerts; });
    }
    AlertTable &table() const { return view->list().table(); }
    QModelIndex cell(const char *alert, int column) const
    {
        for (int row = 0; row < list->rows().rowCount(); ++row) {
            if (list->rows().index(row, AlertListModel::NameColumn).data() == QLatin1String(alert))
                return list->rows().index(row, column);
        }
        return {};
    }
    QString text(const char *alert, int column) const { return cell(alert, column).data().toString(); }
    void click(const char *alert, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect place = table().visualRect(cell(alert, AlertListModel::NameColumn));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, place.center());
    }
    template<class Widget> Widget *named(const char *name) const
    {
        for (Widget *widget : view->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }
};

} // namespace ops::test
