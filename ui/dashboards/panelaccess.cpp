#include "ui/dashboards/panelaccess.h"

#include "core/base/datastate.h"
#include "ui/dashboards/panelframe.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ops {

namespace {

class AccessiblePanel : public QAccessibleWidget
{
public:
    explicit AccessiblePanel(PanelFrame &frame) : QAccessibleWidget(&frame, QAccessible::Grouping), m_frame(frame) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_frame.spokenText();
        if (kind == QAccessible::Description)
            return m_frame.vm().panel().description;
        return QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.busy = m_frame.vm().state().querying;
        return state;
    }

private:
    PanelFrame &m_frame;
};

QAccessibleInterface *makePanelInterface(const QString &, QObject *object)
{
    auto *frame = qobject_cast<PanelFrame *>(object);
    return frame ? new AccessiblePanel(*frame) : nullptr;
}

} // namespace

void installPanelAccess()
{
    static const bool installed = (QAccessible::installFactory(makePanelInterface), true);
    Q_UNUSED(installed);
}

void announcePanel(PanelFrame &frame)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent changed(&frame, frame.spokenText());
    QAccessible::updateAccessibility(&changed);
}

} // namespace ops
