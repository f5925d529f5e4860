#include "core/dashboards/legendformat.h"

#include "core/base/textsafe.h"

namespace ops {

namespace {

constexpr int LongestName = 500;

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString filledIn(const QString &format, const Labels &labels)
{
    QString name;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = format.indexOf(u"{{", at);
        const qsizetype close = open < 0 ? -1 : format.indexOf(u"}}", open + 2);
        if (close < 0)
            break;
        name += QStringView(format).sliced(at, open - at);
        const QByteArray label = QStringView(format).sliced(open + 2, close - open - 2).trimmed().toUtf8();
        name += utf8(labelValue(labels, std::string_view(label.constData(), std::size_t(label.size()))));
        at = close + 2;
    }
    return name += QStringView(format).sliced(at);
}

} // namespace

QString seriesText(const Labels &labels)
{
    QString name, inner;
    for (const auto &[label, value] : labels) {
        if (label == "__name__") {
            name = utf8(value);
            continue;
        }
        QString quoted = utf8(value);
        quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        inner +=
            (inner.isEmpty() ? QString() : QStringLiteral(", ")) + utf8(label) + QStringLiteral("=\"") + quoted + u'"';
    }
    return inner.isEmpty() && !name.isEmpty() ? name : name + u'{' + inner + u'}';
}

QString seriesName(const QString &legendFormat, const Labels &labels, const QString &expr)
{
    QString name;
    if (!legendFormat.isEmpty() && legendFormat != u"__auto")
        name = filledIn(legendFormat, labels).trimmed();
    if (name.isEmpty())
        name = labels.empty() ? expr : seriesText(labels);
    return safeText(name, LongestName);
}

} // namespace ops
