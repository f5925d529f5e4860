#include "core/demo/demorules.h"

#include <QList>

namespace ops::demo {

namespace {

/// Of "90s", "5m" or "1h"; 0 where it is none.
qint64 secondsOf(const QByteArray &duration)
{
    const qint64 number = duration.chopped(1).toLongLong();
    switch (duration.back()) {
    case 's':
        return number;
    case 'm':
        return number * 60;
    case 'h':
        return number * 3600;
    default:
        return 0;
    }
}

} // namespace

QByteArray demoRules(const QByteArray &shipped)
{
    constexpr qint64 ShortSeconds = 20, LongSeconds = 600;
    QByteArray rules = "# Made from the shipped rules by the demo, which shortens their times.\n";
    for (QByteArray line : shipped.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        if (trimmed.startsWith("for: ")) {
            const qint64 seconds = secondsOf(trimmed.mid(5));
            if (seconds > ShortSeconds && seconds < LongSeconds)
                line = line.left(line.indexOf("for: ")) + "for: " + QByteArray::number(ShortSeconds) + 's';
        }
        rules += line.replace("[5m]", "[1m]") + '\n';
    }
    return rules;
}

} // namespace ops::demo
