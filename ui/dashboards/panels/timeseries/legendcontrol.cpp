#include "ui/dashboards/panels/timeseries/legendcontrol.h"

#include "core/dashboards/legendmodel.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QKeyEvent>

namespace ops {

LegendControl::LegendControl(QAbstractItemView &view, LegendModel &model, TimeSeriesView &chart)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_chart(&chart)
{
    view.setMouseTracking(true);
    view.viewport()->setAttribute(Qt::WA_Hover);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(&view, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index, QGuiApplication::keyboardModifiers()); });
    connect(&view, &QAbstractItemView::entered, this, &LegendControl::highlight);
    connect(&view, &QAbstractItemView::viewportEntered, this, [this] { highlight({}); });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_view.hasFocus())
            highlight(current);
    });
}

void LegendControl::choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    const auto series = std::size_t(index.data(LegendModel::SeriesIndexRole).toInt());
    if (modifiers & Qt::ControlModifier)
        m_model.toggle(series);
    else
        m_model.isolate(series);
}

void LegendControl::highlight(const QModelIndex &index)
{
    if (!m_chart)
        return;
    m_chart->setHighlighted(index.isValid() ? std::optional(index.data(LegendModel::SeriesIndexRole).toInt())
                                            : std::nullopt);
}

bool LegendControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut)
        highlight({});
    if (watched != &m_view || event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_view.currentIndex(), key.modifiers());
        return true;
    default:
        return false;
    }
}

} // namespace ops
