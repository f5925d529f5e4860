#pragma once

#include "ui/shell/findermodel.h"
#include "ui/shell/page.h"

#include <QStringList>

namespace ops {

class CommandRegistry;

/// Every command with its menu and key. `recent` are ids, the last one first.
std::vector<FinderEntry> commandEntries(const CommandRegistry &commands, const QStringList &recent);

/// A page, or one of its items.
struct PlaceId
{
    QString page;
    std::optional<int> item = {};

    bool operator==(const PlaceId &) const = default;
};
QString placeText(const PlaceId &place); ///< as finder entries and recents write it: "dashboard:hosts#4"
PlaceId placeOf(const QString &text);

/// All pages, then their items with the page's title as detail. `recent` are placeText()s, the last one first.
std::vector<FinderEntry> pageEntries(const PageRegistry &pages, const QStringList &recent);

} // namespace ops
