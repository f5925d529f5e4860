#include "ui/common/accessiblenames.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QWidget>

namespace ops {

namespace {

struct AccessibleNamesText
{
    Q_DECLARE_TR_FUNCTIONS(AccessibleNames)
};

QString ownerName(const QWidget &part)
{
    for (const QWidget *at = part.parentWidget(); at; at = at->parentWidget()) {
        if (!at->accessibleName().isEmpty())
            return at->accessibleName();
        if (at->isWindow())
            return at->windowTitle();
    }
    return QString();
}

bool isMadeByQt(const QWidget &part)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(part.parentWidget());
    return part.objectName().startsWith(QLatin1String("qt_")) || (area && area->viewport() == &part);
}

QString nameOf(const QWidget &part)
{
    if (const auto *bar = qobject_cast<const QScrollBar *>(&part))
        return bar->orientation() == Qt::Horizontal ? AccessibleNamesText::tr("Scroll bar, horizontal")
                                                    : AccessibleNamesText::tr("Scroll bar, vertical");
    if (const auto *header = qobject_cast<const QHeaderView *>(&part))
        return header->orientation() == Qt::Horizontal ? AccessibleNamesText::tr("Column headings")
                                                       : AccessibleNamesText::tr("Row headings");
    if (qobject_cast<const QMenuBar *>(&part))
        return AccessibleNamesText::tr("Menu bar");
    if (qobject_cast<const QAbstractButton *>(&part))
        return part.inherits("QTableCornerButton") ? AccessibleNamesText::tr("Select all") : QString();
    return isMadeByQt(part) ? ownerName(part) : QString();
}

} // namespace

bool AccessibleNames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return false;
    auto &part = static_cast<QWidget &>(*watched);
    if (part.accessibleName().isEmpty()) {
        if (const QString name = nameOf(part); !name.isEmpty())
            part.setAccessibleName(name);
    }
    return false;
}

} // namespace ops
