#include "ui/charts/accessiblechart.h"

#include "ui/charts/timeseriesview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ops {

namespace {

class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(QWidget *view) : QAccessibleWidget(view, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        const bool tells = kind == QAccessible::Value || (kind == QAccessible::Description && own.isEmpty());
        return tells ? static_cast<const TimeSeriesView &>(*widget()).summary() : own;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimeSeriesView *>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

void installAccessibleCharts()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
}

} // namespace ops
