#include "ui/alerts/alertdetailspane.h"

#include "core/alerts/alertlabels.h"
#include "ui/alerts/alertshapes.h"
#include "ui/alerts/labelchips.h"
#include "ui/alerts/timelineview.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ops {

namespace {

constexpr int DetailsShape = 18, DetailsMargin = 10, LeastAnnotations = 90, FactsHeight = 360, TimelineHeight = 260;

std::function<bool(const QUrl &)> linkOpener;

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QString annotationsText(const std::vector<AlertDetails::Annotation> &annotations)
{
    QStringList parts;
    for (const AlertDetails::Annotation &one : annotations)
        parts << one.name + QStringLiteral(":\n") + one.text;
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

void setLinkOpener(std::function<bool(const QUrl &url)> opener) { linkOpener = std::move(opener); }

AlertDetailsPane::AlertDetailsPane(AlertListVm &list, TimelineVm &timeline, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_timeline(timeline)
{
    setAccessibleName(tr("Details of the alert"));
    m_stack = new QStackedWidget(this);
    auto *nothing = new QLabel(tr("Select an alert to see its details."), m_stack);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setMinimumWidth(1);
    m_splitter = new QSplitter(Qt::Vertical, m_stack);
    m_splitter->setAccessibleName(tr("Details and timeline"));
    m_splitter->setChildrenCollapsible(false);
    buildUpper();
    m_splitter->addWidget(new TimelineView(timeline, list.context(), m_splitter));
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({FactsHeight, TimelineHeight});
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&list, &AlertListVm::selectionChanged, this, &AlertDetailsPane::refresh);
    connect(&list.context(), &Context::zoneChanged, this, &AlertDetailsPane::refresh);
    connect(&list.desk(), &AlertDesk::silencesChanged, this, &AlertDetailsPane::refresh);
    refresh();
}

void AlertDetailsPane::buildUpper()
{
    auto *area = new QScrollArea(m_splitter);
    area->setAccessibleName(tr("Facts"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_upper = new QWidget;
    m_upper->setAccessibleName(tr("Facts"));
    m_severity = new QLabel(m_upper);
    m_severity->setFixedSize(DetailsShape, DetailsShape);
    m_title = makeText(tr("Alert"), m_upper);
    m_title->setFont(Theme::current().titleFont);
    m_state = makeText(tr("State"), m_upper);
    m_work = makeText(tr("Owner and note"), m_upper);
    m_facts = makeText(tr("Since when and from where"), m_upper);
    m_labels = new LabelChips(m_upper);
    m_references = new QWidget(m_upper);
    m_references->setAccessibleName(tr("Links and references"));
    auto *references = new FlowLayout(m_references);
    references->setContentsMargins(0, 0, 0, 0);
    references->setSpacing(4);
    m_annotations = new QPlainTextEdit(m_upper);
    m_annotations->setAccessibleName(tr("Annotations"));
    m_annotations->setReadOnly(true);
    m_annotations->setTabChangesFocus(true);
    m_annotations->setMinimumHeight(LeastAnnotations);
    auto *head = new QHBoxLayout;
    head->addWidget(m_severity, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(m_upper);
    layout->setContentsMargins(DetailsMargin, DetailsMargin, DetailsMargin, DetailsMargin);
    layout->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_work),
                          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_labels), m_references})
        layout->addWidget(part);
    layout->addWidget(m_annotations, 1);
    area->setWidget(m_upper);
    m_splitter->addWidget(area);
    connect(m_labels, &LabelChips::chosen, this, [this](const QString &name, const QString &value, bool exclude) {
        m_list.addToFilter(labelCondition(name, value, exclude));
    });
}

int AlertDetailsPane::membersOf(const QString &cluster) const
{
    for (const AlertDesk::ClusterState &state : m_list.desk().state().clusters) {
        if (state.name == cluster)
            return int(state.members.size());
    }
    return 0;
}

void AlertDetailsPane::refresh()
{
    const AlertRow *row = m_list.currentRow();
    m_stack->setCurrentIndex(row ? 1 : 0);
    m_timeline.setEpisode(row ? row->episodeId : QString());
    if (!row) {
        m_details = {};
        return;
    }
    const auto rows = m_list.desk().rows(); // never null
    const auto silences = m_list.desk().silences();
    AlertDetails before = std::exchange(m_details, {});
    m_details = detailsOf(*row, *rows, *silences, membersOf(row->cluster), m_list.desk().clock().nowMs(),
                          m_list.context().zone());
    render(before);
}

void AlertDetailsPane::render(const AlertDetails &before)
{
    m_severity->setPixmap(severityPixmap(m_details.severity, DetailsShape, devicePixelRatioF()));
    m_severity->setAccessibleName(severityText(m_details.severity));
    m_title->setText(m_details.title);
    m_state->setText((QStringList{severityText(m_details.severity), standingText(m_details.standing)} + m_details.marks)
                         .join(QStringLiteral(" · ")));
    QStringList work{m_details.workLine, m_details.note.isEmpty() ? QString() : tr("Note: %1").arg(m_details.note)};
    work.removeAll(QString());
    showText(*m_work, work.join(u'\n'));
    showText(*m_facts, QStringList(m_details.facts.begin(), m_details.facts.end()).join(u'\n'));
    if (m_details.labels != before.labels) // chips that are made anew lose the focus
        m_labels->setLabels(m_details.labels);
    if (m_details.silences != before.silences || m_details.inhibitors != before.inhibitors ||
        m_details.annotations != before.annotations || m_details.generator != before.generator)
        renderReferences();
    // Setting the same text again would scroll a reader back to the top with every poll.
    const QString annotations = annotationsText(m_details.annotations);
    if (m_annotations->toPlainText() != annotations)
        m_annotations->setPlainText(annotations);
    m_annotations->setVisible(!annotations.isEmpty());
}

void AlertDetailsPane::addButton(const QString &text, const QString &tip, const std::function<void()> &run)
{
    auto *button = new QToolButton(m_references);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(plainTip(tip));
    connect(button, &QToolButton::clicked, this, run);
    m_references->layout()->addWidget(button);
}

void AlertDetailsPane::addLink(const QString &text, const QUrl &url)
{
    if (url.isValid())
        addButton(text, url.toDisplayString(), [this, url] { open(url); });
}

void AlertDetailsPane::renderReferences()
{
    QLayout *layout = m_references->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what is being pressed
        delete item;
    }
    for (const AlertDetails::Reference &silence : m_details.silences) {
        addButton(tr("Expire the silence of %1…").arg(silence.text.section(u':', 0, 0)), silence.text,
                  [this, silence] { Q_EMIT expireRequested(silence.id, silence.text); });
    }
    for (const AlertDetails::Reference &alert : m_details.inhibitors) {
        addButton(tr("Inhibited by %1").arg(alert.text), tr("Select it"), [this, alert] {
            if (!alert.id.isEmpty())
                m_list.select({alert.id}, alert.id);
        });
    }
    addLink(tr("Runbook"), m_details.runbook);
    addLink(tr("Expression at its source"), m_details.generator);
    for (const AlertDetails::Annotation &annotation : m_details.annotations) {
        if (annotation.link != m_details.runbook)
            addLink(annotation.name, annotation.link);
    }
    m_references->setVisible(layout->count() > 0);
}

void AlertDetailsPane::open(const QUrl &url)
{
    const bool opened = linkOpener ? linkOpener(url) : QDesktopServices::openUrl(url);
    if (!opened)
        Q_EMIT told(tr("The link could not be opened."));
}

} // namespace ops
