#include "core/alerts/alertlabels.h"

#include "core/base/textsafe.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ops {

namespace {

constexpr int LongestLabel = 200;
constexpr std::array<std::string_view, 8> First{"service", "instance", "host", "container",
                                                "job",     "team",     "env",  "cluster"};

int labelRank(std::string_view name) { return int(std::find(First.begin(), First.end(), name) - First.begin()); }

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), std::size_t(LongestLabel) * 4)));
}

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
    return u'"' + text + u'"';
}

} // namespace

QString labelText(std::string_view name, std::string_view value)
{
    return safeText(decoded(name) + u'=' + decoded(value), LongestLabel);
}

QStringList labelTexts(const Labels &labels)
{
    std::vector<const Labels::value_type *> shown;
    for (const auto &label : labels) {
        if (label.first != "alertname" && label.first != "severity")
            shown.push_back(&label);
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const auto *a, const auto *b) { return labelRank(a->first) < labelRank(b->first); });
    QStringList texts;
    for (const auto *label : shown)
        texts << labelText(label->first, label->second);
    return texts;
}

QString labelCondition(const QString &name, const QString &value, bool exclude)
{
    const bool plain =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u':'; });
    return (plain ? name : quoted(name)) + (exclude ? QStringLiteral("!=") : QStringLiteral("=")) + quoted(value);
}

QString withCondition(const QString &filter, const QString &condition)
{
    const QString text = filter.trimmed();
    if (condition.startsWith(u'@')) {
        const QString name = condition.section(u'=', 0, 0) + u'=';
        QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        words.removeIf([&](const QString &word) { return word.startsWith(name); });
        return (words << condition).join(u' ');
    }
    const bool excludes = condition.contains(QStringLiteral("!=\""));
    const QString opposite = excludes ? QString(condition).replace(QStringLiteral("!=\""), QStringLiteral("=\""))
                                      : QString(condition).replace(QStringLiteral("=\""), QStringLiteral("!=\""));
    if (text.contains(condition))
        return text;
    if (text.contains(opposite))
        return QString(text).replace(opposite, condition);
    return text.isEmpty() ? condition : text + u' ' + condition;
}

/// FNV-1a, because Qt's hash differs from run to run.
int labelColourIndex(const QString &text)
{
    quint32 hash = 2166136261U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    return int(hash % 12U);
}

QString clockTextOf(qint64 ms, qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const int offset = at.offsetFromUtc() / 60;
    const QString zoneText = QStringLiteral("%1%2:%3")
                                 .arg(QChar(offset < 0 ? u'-' : u'+'))
                                 .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                                 .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    const bool today = at.date() == QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    return at.toString(today ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss")) + u' ' + zoneText;
}

} // namespace ops
