#include "core/alerts/runbook.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ops {

namespace {

const QString RunbookFolder = QStringLiteral(":/runbooks/");

bool isRunbookName(const QString &name)
{
    constexpr qsizetype LongestName = 80;
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !name.isEmpty() && name.size() <= LongestName && std::all_of(name.begin(), name.end(), isPlain);
}

QByteArray resourceText(const QString &file)
{
    QFile resource(file);
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : QByteArray();
}

} // namespace

RunbookLink runbookLinkOf(const QString &annotation)
{
    const QString text = annotation.trimmed();
    const QString own = QStringLiteral("quantmind-ops://runbook/");
    RunbookLink link;
    if (text.isEmpty())
        return link;
    link.kind = RunbookLink::Kind::Refused;
    if (text.startsWith(own)) {
        link.name = text.sliced(own.size());
        if (isRunbookName(link.name))
            link.kind = RunbookLink::Kind::Shipped;
        return link;
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty()) {
        link.kind = RunbookLink::Kind::Web;
        link.url = url;
    }
    return link;
}

RunbookLink runbookLinkOf(const Alert &alert) { return runbookLinkOf(annotationOf(alert, "runbook_url")); }

std::optional<Runbook> shippedRunbook(const QString &name, const QString &language)
{
    if (!isRunbookName(name))
        return std::nullopt;
    for (const QString &folder : {language, QStringLiteral("en")}) {
        const QString text =
            QString::fromUtf8(resourceText(RunbookFolder + folder + u'/' + name + QStringLiteral(".md")));
        if (text.isEmpty())
            continue;
        const QString first = text.section(u'\n', 0, 0);
        return Runbook{name, first.startsWith(QLatin1String("# ")) ? first.sliced(2).trimmed() : name, text};
    }
    return std::nullopt;
}

QStringList shippedRunbookNames()
{
    QStringList names;
    for (const QString &file : QDir(RunbookFolder + QStringLiteral("en")).entryList(QDir::Files, QDir::Name))
        names << file.chopped(QStringLiteral(".md").size());
    return names;
}

QByteArray shippedRules() { return resourceText(QStringLiteral(":/rules/quantmind.yml")); }

std::vector<ShippedFile> shippedRuleFiles()
{
    std::vector<ShippedFile> files{
        {QStringLiteral("quantmind.yml"), shippedRules()},
        {QStringLiteral("alertmanager-example.yml"), resourceText(QStringLiteral(":/rules/alertmanager-example.yml"))},
    };
    for (const QString &language : QDir(RunbookFolder).entryList(QDir::Dirs, QDir::Name)) {
        for (const QString &name : shippedRunbookNames()) {
            const QString path = language + u'/' + name + QStringLiteral(".md");
            files.push_back({QStringLiteral("runbooks/") + path, resourceText(RunbookFolder + path)});
        }
    }
    return files;
}

} // namespace ops
