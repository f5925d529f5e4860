#include "ui/charts/timeseriesview.h"

#include "core/metrics/units.h"
#include "core/time/clock.h"
#include "ui/charts/accessiblechart.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartsummary.h"
#include "ui/charts/charttooltip.h"
#include "ui/common/timetext.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QStyleHints>

#include <cmath>

namespace ops {

namespace {

constexpr int MostRows = 10;        ///< in the tool tip
constexpr double ClickReach = 12;   ///< from a line, in pixels
constexpr qint64 ShortestMs = 1000; ///< that a drag selects

} // namespace

struct TimeSeriesView::Private
{
    TimeSeriesView &view;
    Context &context;
    ChartPicture picture;
    ChartOverlay overlay;
    QRegion overlayRegion; ///< where the overlay was painted last
    QPointer<ChartToolTip> tip;
    std::optional<int> highlighted;
    std::optional<QPointF> pointer; ///< inside the view
    std::optional<double> pressedX;
    std::optional<int> clicked; ///< told by the last click
    bool byKeys = false;        ///< the cursor was moved here by keys
    bool focusShown = false;

    ~Private() { delete tip; }

    const ChartPlan &plan()
    {
        picture.setSize(view.size(), view.devicePixelRatioF());
        return picture.plan();
    }
    bool isInPlot(QPointF point) { return plan().plotRect().contains(point); }

    void frame(TimeRange range)
    {
        picture.setFrame(range, context.zone());
        if (pointer && !byKeys && view.isVisible()) // it stands still, and another time is below it
            point(*pointer);
        refresh();
    }

    /// The picture changed: everything is painted again, and the values at the cursor with it.
    void refresh()
    {
        view.update();
        followCursor();
    }

    /// Hidden views do nothing: showing them catches up.
    void followCursor()
    {
        overlay.cursorMs = context.cursorMs();
        overlay.pointerY.reset();
        overlay.rows.clear();
        overlay.nearest = -1;
        if (!view.isVisible()) {
            updateTip();
            return;
        }
        if (overlay.cursorMs)
            overlay.rows = hoverRows(picture.plotted(), plan().times, *overlay.cursorMs);
        if (!overlay.rows.empty())
            overlay.nearest = 0;
        if (pointer && isInPlot(*pointer)) {
            overlay.pointerY = pointer->y();
            overlay.nearest = nearestRow(overlay.rows, plan().values, plotY(*overlay.pointerY));
        }
        updateOverlay();
        updateTip();
    }

    /// Device pixels below the top of the plot.
    double plotY(double y) { return y * plan().pixelRatio - plan().plot.y(); }

    void updateOverlay()
    {
        const QRegion now = overlay.region(plan());
        view.update(overlayRegion + now);
        overlayRegion = now;
    }

    void updateTip()
    {
        const bool wanted = view.isVisible() && overlay.cursorMs && !overlay.selection && !plan().plot.isEmpty() &&
                            !picture.plotted().series.empty() && (overlay.pointerY || byKeys);
        if (!wanted) {
            if (tip)
                tip->hide();
            return;
        }
        if (!tip || tip->parentWidget() != view.window()) {
            delete tip;
            tip = new ChartToolTip(&view);
        }
        const QPointF at(plan().x(*overlay.cursorMs), overlay.pointerY.value_or(plan().plotRect().center().y()));
        tip->showAt(view, at, tipContent());
    }

    ChartToolTip::Content tipContent()
    {
        const auto &rows = overlay.rows;
        const RowWindow window = windowAround(int(rows.size()), overlay.nearest, MostRows);
        const qint64 timeMs = overlay.nearest >= 0 ? rows[std::size_t(overlay.nearest)].timeMs : *overlay.cursorMs;
        ChartToolTip::Content content;
        content.time = clockText(timeMs, context.clock().nowMs(), context.zone());
        content.above = window.above;
        content.below = window.below;
        const FieldStyle &field = picture.request().field;
        for (int i = window.first; i < window.first + window.count; ++i) {
            const HoverRow &row = rows[std::size_t(i)];
            content.rows.push_back({picture.color(row.series), picture.data()->series[std::size_t(row.series)].name,
                                    formatUnit(row.value, field.unit, field.decimals),
                                    i == overlay.nearest && overlay.pointerY.has_value()});
        }
        return content;
    }

    void point(QPointF at)
    {
        pointer = at;
        byKeys = false;
        const std::optional<qint64> before = context.cursorMs();
        const std::optional<qint64> cursor = isInPlot(at) ? std::optional(plan().ms(at.x())) : std::nullopt;
        context.setCursor(cursor);
        if (before == context.cursorMs()) // no signal, but the pointer may have moved up or down
            followCursor();
    }

    void leave()
    {
        pointer.reset();
        if (!byKeys)
            context.setCursor(std::nullopt);
        followCursor();
    }

    std::optional<int> seriesAt(QPointF at)
    {
        if (!isInPlot(at))
            return std::nullopt;
        const auto rows = hoverRows(picture.plotted(), plan().times, plan().ms(at.x()));
        const int nearest = nearestRow(rows, plan().values, plotY(at.y()));
        if (nearest < 0)
            return std::nullopt;
        const HoverRow &row = rows[std::size_t(nearest)];
        const bool reached = std::abs(plan().y(row.line) - at.y()) <= ClickReach;
        return reached ? std::optional(row.series) : std::nullopt;
    }

    void select(std::optional<std::pair<double, double>> band)
    {
        overlay.selection = band;
        updateOverlay();
        updateTip();
    }

    void zoomToSelection()
    {
        const auto [a, b] = *overlay.selection;
        const TimeRange shown = plan().times.range();
        TimeRange chosen{std::max(plan().ms(std::min(a, b)), shown.fromMs),
                         std::min(plan().ms(std::max(a, b)), shown.toMs)};
        if (chosen.lengthMs() < ShortestMs) {
            chosen.fromMs = (chosen.fromMs + chosen.toMs - ShortestMs) / 2;
            chosen.toMs = chosen.fromMs + ShortestMs;
        }
        select(std::nullopt);
        context.zoomTo(chosen);
    }

    void moveCursor(int direction)
    {
        const TimeRange range = plan().times.range();
        const qint64 pixelMs = plan().times.width() > 0 ? range.lengthMs() / plan().times.width() : 0;
        const qint64 step = std::max({picture.data() ? picture.data()->stepMs : 0, pixelMs, qint64(1)});
        const qint64 from = context.cursorMs().value_or(direction > 0 ? range.fromMs - step : range.toMs + step);
        byKeys = true;
        context.setCursor(std::clamp(from + direction * step, range.fromMs, range.toMs));
        followCursor();
    }

    bool hasToCancel() const { return pressedX || byKeys; }

    bool cancel()
    {
        if (pressedX) {
            pressedX.reset();
            select(std::nullopt);
            return true;
        }
        if (!byKeys)
            return false;
        byKeys = false;
        context.setCursor(std::nullopt);
        return true;
    }
};

TimeSeriesView::TimeSeriesView(Context &context, QWidget *parent)
    : QWidget(parent)
    , d(new Private{*this, context, {}, {}, {}, {}, {}, {}, {}, {}, false, false})
{
    installAccessibleCharts();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    d->picture.restyle();
    d->picture.setFrame(context.range(), context.zone());
    connect(&context, &Context::rangeChanged, this, [this] { d->frame(d->context.range()); });
    connect(&context, &Context::zoneChanged, this, [this] { d->frame(d->picture.request().range); });
    connect(&context, &Context::cursorChanged, this, [this] { d->followCursor(); });
}

TimeSeriesView::~TimeSeriesView() = default;

void TimeSeriesView::setLook(const DrawStyle &draw, const FieldStyle &field)
{
    d->picture.setLook(draw, field);
    d->refresh();
}

void TimeSeriesView::setData(std::shared_ptr<const PanelData> panel)
{
    const TimeRange range = panel ? panel->range : d->context.range();
    d->picture.setData(std::move(panel));
    d->frame(range);
}

void TimeSeriesView::setShown(std::vector<bool> shown)
{
    d->picture.setShown(std::move(shown));
    d->refresh();
}

void TimeSeriesView::setMarks(PanelMarks marks)
{
    d->picture.setMarks(std::move(marks));
    update();
}

void TimeSeriesView::setHighlighted(std::optional<int> series)
{
    if (series == d->highlighted)
        return;
    d->highlighted = series;
    update();
}

QColor TimeSeriesView::seriesColor(int index) const { return d->picture.color(index); }

QString TimeSeriesView::summary() const
{
    return chartSummary(d->picture.plotted(), d->picture.request().range, d->picture.request().field,
                        d->context.zone());
}

QSize TimeSeriesView::sizeHint() const { return {480, 240}; }
QSize TimeSeriesView::minimumSizeHint() const { return {80, 60}; }

bool TimeSeriesView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
        d->refresh();
        break;
    case QEvent::Hide:
        d->leave();
        break;
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && d->hasToCancel()) {
            event->accept(); // or a shortcut of the window would take it
            return true;
        }
        break;
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        d->focusShown =
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        update();
        break;
    }
    case QEvent::FocusOut:
        d->focusShown = false;
        d->cancel();
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void TimeSeriesView::paintEvent(QPaintEvent *)
{
    const ChartPlan &plan = d->plan();
    QPainter painter(this);
    painter.drawImage(QPoint(), d->picture.image());
    if (const QImage series = d->highlighted ? d->picture.seriesImage(*d->highlighted) : QImage(); !series.isNull()) {
        constexpr float veil = 0.72F;
        QColor color = Theme::current().panel;
        color.setAlphaF(veil);
        painter.fillRect(plan.plotRect(), color);
        painter.drawImage(plan.plotRect().topLeft(), series);
    }
    d->overlay.paint(painter, plan, d->picture);
    if (d->focusShown) {
        painter.setPen(Theme::current().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimeSeriesView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (d->pressedX) {
        const bool far = std::abs(at.x() - *d->pressedX) >= QGuiApplication::styleHints()->startDragDistance() / 2.0;
        if (far || d->overlay.selection)
            d->select(std::pair(*d->pressedX, at.x()));
    }
    d->point(at);
}

void TimeSeriesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->isInPlot(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    d->clicked.reset();
    d->pressedX = event->position().x();
}

void TimeSeriesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->pressedX) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    d->pressedX.reset();
    if (d->overlay.selection) {
        d->zoomToSelection();
        return;
    }
    d->clicked = d->seriesAt(event->position());
    if (d->clicked)
        Q_EMIT seriesClicked(*d->clicked);
}

void TimeSeriesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->isInPlot(event->position()))
        return;
    if (const auto clicked = std::exchange(d->clicked, std::nullopt))
        Q_EMIT seriesClicked(*clicked);
    d->context.zoomOut();
}

void TimeSeriesView::leaveEvent(QEvent *) { d->leave(); }

void TimeSeriesView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        d->moveCursor(event->key() == Qt::Key_Left ? -1 : 1);
    else if (!(event->key() == Qt::Key_Escape && d->cancel()))
        QWidget::keyPressEvent(event);
}

void TimeSeriesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        d->picture.restyle();
        d->refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace ops
