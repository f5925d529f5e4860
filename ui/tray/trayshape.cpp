#include "ui/tray/trayshape.h"

#include "ui/common/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

namespace ops {

namespace {

constexpr int TraySizes[] = {16, 22, 24, 32, 48};

struct TrayText
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

Icon shapeOf(const TrayState &state)
{
    if (state.blind)
        return Icon::StateUnknown;
    if (!state.worst)
        return Icon::StateOk;
    switch (*state.worst) {
    case Severity::Critical:
        return Icon::StateCritical;
    case Severity::Info:
        return Icon::StateInfo;
    default:
        return Icon::StateWarning;
    }
}

QPixmap traySize(const TrayState &state, int size)
{
    QPixmap pixmap = iconPixmap(shapeOf(state), size, 1.0);
    if (!state.muted)
        return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLineF bar(size * 0.1, size * 0.9, size * 0.9, size * 0.1);
    painter.setPen(QPen(Theme::current().panel, size * 0.24));
    painter.drawLine(bar);
    painter.setPen(QPen(Theme::current().text, size * 0.1));
    painter.drawLine(bar);
    return pixmap;
}

} // namespace

QIcon trayShape(const TrayState &state)
{
    QIcon shape;
    for (const int size : TraySizes)
        shape.addPixmap(traySize(state, size));
    return shape;
}

QString trayText(const TrayState &state)
{
    QStringList lines{QStringLiteral("QuantMind Ops Console")};
    if (state.firing == 0)
        lines << TrayText::tr("Nothing fires.");
    else if (state.worst)
        lines << TrayText::tr("%n alert(s) firing; the gravest that nobody has taken: %1", nullptr, state.firing)
                     .arg(severityText(*state.worst));
    else
        lines << TrayText::tr("%n alert(s) firing, all taken care of.", nullptr, state.firing);
    if (state.blind)
        lines << TrayText::tr("Not everything can be seen: look at the alerts page.");
    if (state.muted)
        lines << TrayText::tr("Notices are muted %1.").arg(state.mutedText);
    return lines.join(u'\n');
}

} // namespace ops
