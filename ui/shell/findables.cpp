#include "ui/shell/findables.h"

#include "ui/common/commandregistry.h"

#include <QAction>

#include <algorithm>

namespace ops {

namespace {

std::optional<int> rankOf(const QString &id, const QStringList &recent)
{
    const auto rank = recent.indexOf(id);
    return rank < 0 ? std::nullopt : std::optional<int>(int(rank));
}

/// "&File" is File, "A && B" is A & B.
QString withoutMnemonic(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    return text;
}

} // namespace

std::vector<FinderEntry> commandEntries(const CommandRegistry &commands, const QStringList &recent)
{
    std::vector<FinderEntry> entries;
    // What leaves all that is shown does not stand first, where Enter alone would run it.
    auto groups = commands.groups();
    std::stable_partition(groups.begin(), groups.end(), [](const auto &group) { return group.id != u"file"; });
    for (const auto &group : groups) {
        for (const QAction *action : group.actions) {
            FinderEntry entry;
            entry.id = action->objectName();
            entry.title = withoutMnemonic(action->text());
            // Chinese menus carry their letter in brackets: "文件(&F)".
            entry.detail = withoutMnemonic(group.title.section(QLatin1String("(&"), 0, 0));
            entry.key = keyText(*action);
            entry.available = action->isEnabled();
            entry.recent = rankOf(entry.id, recent);
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

QString placeText(const PlaceId &place)
{
    return place.page + u'#' + (place.item ? QString::number(*place.item) : QString());
}

PlaceId placeOf(const QString &text)
{
    const auto at = text.lastIndexOf(u'#');
    if (at < 0)
        return {text, std::nullopt};
    bool isNumber = false;
    const int item = text.mid(at + 1).toInt(&isNumber);
    return {text.left(at), isNumber ? std::optional<int>(item) : std::nullopt};
}

std::vector<FinderEntry> pageEntries(const PageRegistry &pages, const QStringList &recent)
{
    std::vector<FinderEntry> entries;
    for (const PageInfo &page : pages) {
        const QString id = placeText({page.id});
        entries.push_back({id, page.title, QString(), QString(), QString(), true, rankOf(id, recent)});
    }
    for (const PageInfo &page : pages) {
        for (const PageItem &item : page.items) {
            const QString id = placeText({page.id, item.id});
            entries.push_back({id, item.title, page.title, QString(), item.keywords, true, rankOf(id, recent)});
        }
    }
    return entries;
}

} // namespace ops
