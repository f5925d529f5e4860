#include "core/alerts/alert.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace ops {

namespace {

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

struct SeverityWord
{
    std::string_view word;
    Severity severity;
};

/// The words that rule sets in the wild use, in lower case.
constexpr std::array SeverityWords{
    SeverityWord{"critical", Severity::Critical},
    SeverityWord{"crit", Severity::Critical},
    SeverityWord{"page", Severity::Critical},
    SeverityWord{"fatal", Severity::Critical},
    SeverityWord{"emergency", Severity::Critical},
    SeverityWord{"emerg", Severity::Critical},
    SeverityWord{"alert", Severity::Critical},
    SeverityWord{"disaster", Severity::Critical},
    SeverityWord{"blocker", Severity::Critical},
    SeverityWord{"sev1", Severity::Critical},
    SeverityWord{"p1", Severity::Critical},
    SeverityWord{"error", Severity::Error},
    SeverityWord{"err", Severity::Error},
    SeverityWord{"major", Severity::Error},
    SeverityWord{"high", Severity::Error},
    SeverityWord{"sev2", Severity::Error},
    SeverityWord{"p2", Severity::Error},
    SeverityWord{"info", Severity::Info},
    SeverityWord{"information", Severity::Info},
    SeverityWord{"informational", Severity::Info},
    SeverityWord{"notice", Severity::Info},
    SeverityWord{"low", Severity::Info},
    SeverityWord{"debug", Severity::Info},
    SeverityWord{"sev4", Severity::Info},
    SeverityWord{"p4", Severity::Info},
    SeverityWord{"p5", Severity::Info},
    SeverityWord{"none", Severity::None},
};

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

} // namespace

Severity severityOf(const Labels &labels)
{
    std::string word(labelValue(labels, "severity"));
    if (word.empty())
        return Severity::None;
    for (char &c : word) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    const auto it = std::find_if(SeverityWords.begin(), SeverityWords.end(),
                                 [&](const SeverityWord &known) { return known.word == word; });
    return it == SeverityWords.end() ? Severity::Warning : it->severity;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QStringLiteral("critical");
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::None:
        break;
    }
    return QStringLiteral("none");
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return AlertText::tr("Critical");
    case Severity::Error:
        return AlertText::tr("Error");
    case Severity::Warning:
        return AlertText::tr("Warning");
    case Severity::Info:
        return AlertText::tr("Info");
    case Severity::None:
        break;
    }
    return AlertText::tr("No severity");
}

QString alertNameOf(const Labels &labels) { return fromUtf8(labelValue(labels, "alertname")); }

QString fingerprintOf(const Labels &labels)
{
    constexpr quint64 Offset = 14695981039346656037ULL, Prime = 1099511628211ULL;
    constexpr std::string_view Separator("\xFF", 1);
    quint64 hash = Offset;
    const auto add = [&hash](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * Prime;
    };
    for (const auto &[name, value] : labels) {
        add(name);
        add(Separator);
        add(value);
        add(Separator);
    }
    return QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'));
}

QString annotationOf(const Alert &alert, const char *name) { return fromUtf8(labelValue(alert.annotations, name)); }

} // namespace ops
