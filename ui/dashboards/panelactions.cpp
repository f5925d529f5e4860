#include "ui/dashboards/panelactions.h"

#include "core/base/number.h"
#include "core/correlation/context.h"
#include "core/metrics/metricsource.h"
#include "ui/common/filechooser.h"
#include "ui/dashboards/inspectdialog.h"
#include "ui/dashboards/panelbody.h"
#include "ui/dashboards/panelexport.h"
#include "ui/dashboards/panelframe.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QPixmap>

namespace ops {

namespace {

struct PanelActionsText
{
    Q_DECLARE_TR_FUNCTIONS(PanelActions)
};

QString curlOf(const MetricSource &source, const PanelVm::TargetState &target)
{
    if (target.stepMs == 0)
        return source.curlCommand(InstantQuery(target.exprAsSent, target.range.toMs));
    return source.curlCommand(RangeQuery(target.exprAsSent, target.range, target.stepMs));
}

} // namespace

PanelActions::PanelActions(PanelFrame &frame, Context &context) : QObject(&frame), m_frame(frame), m_context(context) {}

PanelActions::~PanelActions() = default;

bool PanelActions::hasQuery() const { return !m_frame.vm().state().targets.empty(); }

bool PanelActions::hasAnswer() const
{
    const auto &data = m_frame.vm().state().data;
    return data && !data->series.empty();
}

bool PanelActions::hasDetails() const { return !detailsText(m_frame.vm().state()).isEmpty(); }

bool PanelActions::isFullSize() const { return m_frame.isFullSize(); }

void PanelActions::toggleFullSize() { Q_EMIT fullSizeToggled(); }

void PanelActions::askAgain() { m_frame.vm().refresh(); }

void PanelActions::inspect() { (new InspectDialog(m_frame.vm(), m_context.zone(), &m_frame))->show(); }

void PanelActions::copy(const QString &text, const QString &sentence)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT told(sentence);
}

void PanelActions::copyValues()
{
    if (hasAnswer())
        copy(valuesAsText(*m_frame.vm().state().data, m_frame.vm().panel()), tr("Values copied."));
}

void PanelActions::copyPicture()
{
    QGuiApplication::clipboard()->setImage(m_frame.grab().toImage());
    Q_EMIT told(tr("Picture copied."));
}

void PanelActions::copyCurl()
{
    QStringList commands;
    for (const PanelVm::TargetState &target : m_frame.vm().state().targets) {
        if (!target.exprAsSent.isEmpty())
            commands << curlOf(m_frame.vm().source(), target);
    }
    commands.removeAll(QString());
    copy(commands.join(QStringLiteral("\n\n")), tr("Command copied, without credentials."));
}

void PanelActions::copyDetails() { copy(detailsText(m_frame.vm().state()), tr("Details copied.")); }

/// "API-error-rate-20261124-180502.csv"
QString PanelActions::suggestedName(const QString &suffix) const
{
    const qint64 ms = m_frame.vm().state().asOfMs > 0 ? m_frame.vm().state().asOfMs : m_context.clock().nowMs();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, m_context.zone());
    const QString name = fileNameOf(panelTitle(m_frame.vm().panel()), suffix);
    return name.chopped(suffix.size() + 1) + time.toString(QStringLiteral("-yyyyMMdd-HHmmss.")) + suffix;
}

void PanelActions::saveCsv()
{
    if (!hasAnswer())
        return;
    const FileWish wish{tr("Export as CSV"), suggestedName(QStringLiteral("csv")), tr("CSV (*.csv)")};
    // What is seen now is what is written, whatever arrives while the dialog is open.
    chooseFileToSave(m_frame, wish,
                     [this, data = m_frame.vm().state().data, zone = m_context.zone()](const QString &path) {
                         write(path, writeCsv(data, zone, path));
                     });
}

void PanelActions::savePicture()
{
    const FileWish wish{tr("Export as picture"), suggestedName(QStringLiteral("png")), tr("PNG (*.png)")};
    chooseFileToSave(m_frame, wish, [this, picture = m_frame.grab().toImage()](const QString &path) {
        write(path, writePng(picture, path));
    });
}

void PanelActions::write(const QString &path, Task<Result<qint64>> job)
{
    const std::string key = "write " + std::to_string(++m_jobs); // two exports do not cancel each other
    m_scope.restart(key, std::move(job), [this, path](Result<qint64> bytes) {
        Q_EMIT told(bytes ? tr("%1 written, %2.", "file, size").arg(QDir::toNativeSeparators(path), byteText(*bytes))
                          : bytes.error().message);
    });
}

QMenu *PanelActions::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Panel menu"));
    for (const PanelCommand &command : panelCommands()) {
        if (command.separated)
            menu->addSeparator();
        QAction *action = menu->addAction(command.text, this, [this, run = command.run] { (this->*run)(); });
        // Shown and not taken: a menu that stands in no other one takes no keys, they are the window's command's.
        action->setShortcut(command.key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(!command.when || (this->*command.when)());
        action->setCheckable(command.checked != nullptr);
        action->setChecked(command.checked && (this->*command.checked)());
    }
    return menu;
}

std::vector<PanelCommand> panelCommands()
{
    using Actions = PanelActions;
    const auto id = [](const char *name) { return QStringLiteral("panel.") + QLatin1String(name); };
    return {
        {id("fullSize"), PanelActionsText::tr("Full size"), Qt::Key_V, nullptr, &Actions::toggleFullSize,
         &Actions::isFullSize},
        {id("inspect"), PanelActionsText::tr("Inspect"), Qt::Key_I, nullptr, &Actions::inspect},
        {id("askAgain"), PanelActionsText::tr("Ask again"), Qt::Key_Q, nullptr, &Actions::askAgain},
        {id("copyValues"), PanelActionsText::tr("Copy values"), Qt::Key_C, &Actions::hasAnswer, &Actions::copyValues,
         nullptr, true},
        {id("copyPicture"), PanelActionsText::tr("Copy picture"), Qt::SHIFT | Qt::Key_C, nullptr,
         &Actions::copyPicture},
        {id("copyCurl"), PanelActionsText::tr("Copy as curl"), Qt::Key_U, &Actions::hasQuery, &Actions::copyCurl},
        {id("copyDetails"), PanelActionsText::tr("Copy details"), Qt::Key_D, &Actions::hasDetails,
         &Actions::copyDetails},
        {id("saveCsv"), PanelActionsText::tr("Export as CSV…"), Qt::Key_E, &Actions::hasAnswer, &Actions::saveCsv,
         nullptr, true},
        {id("savePicture"), PanelActionsText::tr("Export as picture…"), Qt::SHIFT | Qt::Key_E, nullptr,
         &Actions::savePicture},
    };
}

} // namespace ops
