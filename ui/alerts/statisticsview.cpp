#include "ui/alerts/statisticsview.h"

#include "core/alerts/alertdesk.h"
#include "core/correlation/context.h"
#include "ui/alerts/choicerow.h"
#include "ui/alerts/statisticschart.h"
#include "ui/alerts/statisticsitems.h"
#include "ui/common/filechooser.h"
#include "ui/common/flowlayout.h"
#include "ui/common/rowtable.h"
#include "ui/common/statenote.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int StatisticsTableHeight = 230, FlappingHeight = 130, TileWidth = 128;
constexpr std::size_t MostNoisy = 12;
constexpr StatisticsBy StatisticsChoices[] = {StatisticsBy::Severity, StatisticsBy::AlertName, StatisticsBy::Team,
                                              StatisticsBy::Hour};

QStringList tileNames()
{
    return {StatisticsView::tr("Episodes"),          StatisticsView::tr("Acknowledged"), StatisticsView::tr("MTTA p50"),
            StatisticsView::tr("MTTA p90"),          StatisticsView::tr("MTTR p50"),     StatisticsView::tr("MTTR p90"),
            StatisticsView::tr("Resolved by itself")};
}

std::vector<RowTable::Column> statisticsColumns()
{
    return {{110, 2, 0},      {60, 0, 0, true}, {100, 1, 3, true}, {84, 1, 1, true}, {84, 1, 4, true},
            {84, 1, 2, true}, {84, 1, 5, true}, {120, 1, 7, true}, {64, 0, 6, true}, {90, 1, 8, true}};
}

} // namespace

StatisticsView::StatisticsView(AlertDesk &desk, Context &context, QWidget *parent)
    : QWidget(parent)
    , m_vm(desk, context)
    , m_context(context)
{
    setAccessibleName(tr("Statistics"));
    build();
    connect(&m_vm, &StatisticsVm::stateChanged, this, &StatisticsView::render);
    connect(&m_vm, &StatisticsVm::told, this, &StatisticsView::told);
    connect(m_by, &ChoiceRow::changed, this, [this] { m_vm.setBy(StatisticsChoices[m_by->current()]); });
    connect(m_export, &QToolButton::clicked, this, &StatisticsView::exportCsv);
    connect(m_note, &StateNote::retryRequested, &context, &Context::refreshNow);
    render();
}

void StatisticsView::build()
{
    m_note = new StateNote(this);
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Figures of the range"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget(area);
    m_body->setAccessibleName(tr("Figures of the range"));
    area->setWidget(m_body);
    m_by =
        new ChoiceRow(ChoiceRow::Kind::One, {tr("By severity"), tr("By rule"), tr("By team"), tr("By hour")}, m_body);
    m_by->setAccessibleName(tr("Which table"));
    m_export = new QToolButton(m_body);
    m_export->setText(tr("Export CSV…"));
    m_export->setAccessibleName(tr("Export CSV…"));
    m_export->setFocusPolicy(Qt::TabFocus);
    m_table = new RowTable(m_vm.table(), statisticsColumns(), m_body);
    m_table->setAccessibleName(tr("Table of figures"));
    m_table->setSortable();
    m_table->setFixedHeight(StatisticsTableHeight);
    m_flappingTitle = new QLabel(tr("Rules that flap"), m_body);
    m_flappingTitle->setAccessibleName(m_flappingTitle->text());
    m_flappingTitle->setFont(Theme::current().titleFont);
    m_flapping = new RowTable(m_vm.flapping(), statisticsColumns(), m_body);
    m_flapping->setAccessibleName(tr("Rules that flap"));
    m_flapping->setFixedHeight(FlappingHeight);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_by, 1);
    choice->addWidget(m_export, 0, Qt::AlignTop);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(makeTiles());
    body->addLayout(choice);
    body->addWidget(m_table);
    body->addWidget(makeCharts());
    body->addWidget(m_flappingTitle);
    body->addWidget(m_flapping);
    body->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(area, 1);
}

QWidget *StatisticsView::makeTiles()
{
    auto *tiles = new QWidget(m_body);
    tiles->setAccessibleName(tr("In all"));
    auto *layout = new FlowLayout(tiles);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const QString &name : tileNames()) {
        auto *tile = new QWidget(tiles);
        tile->setAccessibleName(name);
        tile->setMinimumWidth(TileWidth);
        auto *heading = new QLabel(name, tile);
        heading->setAccessibleName(name);
        heading->setFont(Theme::current().smallFont);
        auto *value = new QLabel(tile);
        value->setTextFormat(Qt::PlainText);
        value->setFont(Theme::current().titleFont);
        m_tiles.push_back(value);
        auto *column = new QVBoxLayout(tile);
        column->setContentsMargins(8, 4, 8, 4);
        column->setSpacing(0);
        column->addWidget(heading);
        column->addWidget(value);
        layout->addWidget(tile);
    }
    return tiles;
}

QWidget *StatisticsView::makeCharts()
{
    auto *charts = new QWidget(m_body);
    charts->setAccessibleName(tr("Charts"));
    m_noisiest = new StatisticsChart(tr("Noisiest rules"), tr("Rule"), true, charts);
    m_overTime = new StatisticsChart(tr("Alerts that began"), tr("From"), false, charts);
    m_percentiles = new StatisticsChart(tr("Time to acknowledge and to resolve"), tr("Severity"), true, charts);
    auto *layout = new FlowLayout(charts);
    layout->setContentsMargins(0, 0, 0, 0);
    for (StatisticsChart *chart : {m_noisiest, m_overTime, m_percentiles})
        layout->addWidget(chart);
    return charts;
}

void StatisticsView::render()
{
    const StatisticsVm::State &state = m_vm.state();
    QString sentence = state.reason;
    if (sentence.isEmpty() && state.state == DataState::Loading)
        sentence = tr("The figures are being computed.");
    m_note->show(state.state, sentence, state.error);
    const bool any = state.figures && state.figures->total.fired > 0;
    m_body->setVisible(any);
    if (!any)
        return;
    m_flapping->setVisible(!state.figures->flapping.empty());
    m_flappingTitle->setVisible(!state.figures->flapping.empty());
    renderTiles();
    if (m_drawn != state.figures)
        renderCharts();
}

void StatisticsView::renderTiles()
{
    const AlertStatisticsRow &total = m_vm.state().figures->total;
    const QString values[] = {QString::number(total.fired),
                              shareText(total.acknowledged, total.fired),
                              durationFigureText(total.acknowledge, total.acknowledge.p50Ms),
                              durationFigureText(total.acknowledge, total.acknowledge.p90Ms),
                              durationFigureText(total.resolve, total.resolve.p50Ms),
                              durationFigureText(total.resolve, total.resolve.p90Ms),
                              shareText(total.resolvedUnacknowledged, total.resolved)};
    const QStringList names = tileNames();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setText(values[i]);
        m_tiles[i]->setAccessibleName(names[qsizetype(i)] + QStringLiteral(": ") + values[i]);
    }
}

void StatisticsView::renderCharts()
{
    m_drawn = m_vm.state().figures;
    m_noisiest->setItems(noisiestItems(m_drawn->byRule, MostNoisy), QStringLiteral("short"));
    m_overTime->setItems(overTimeItems(m_drawn->overTime, m_context.zone()), QStringLiteral("short"));
    m_percentiles->setItems(percentileItems(m_drawn->bySeverity), QStringLiteral("s"));
}

void StatisticsView::exportCsv()
{
    const FileWish wish{tr("Export the statistics"), fileNameOf(tr("alert statistics"), QStringLiteral("csv")),
                        tr("CSV (*.csv)")};
    chooseFileToSave(*this, wish, [this](const QString &path) { m_vm.exportCsv(path); });
}

void StatisticsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_vm.load();
}

void StatisticsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawn)
        renderCharts();
}

} // namespace ops
