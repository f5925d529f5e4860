#include "ui/shell/pagememory.h"

#include <algorithm>

namespace ops {

void PageMemory::restore(const QStringList &pins, const QStringList &recents)
{
    m_pins = pins;
    m_pins.removeDuplicates();
    m_recents = recents.first(std::min<qsizetype>(recents.size(), MostRecents));
    Q_EMIT pinsChanged();
    Q_EMIT recentsChanged();
}

void PageMemory::togglePin(const QString &page)
{
    if (m_pins.removeAll(page) == 0)
        m_pins << page;
    Q_EMIT pinsChanged();
}

void PageMemory::touch(const QString &place)
{
    putFirst(m_recents, place, MostRecents);
    Q_EMIT recentsChanged();
}

void putFirst(QStringList &ids, const QString &id, int most)
{
    ids.removeAll(id);
    ids.prepend(id);
    while (ids.size() > most)
        ids.removeLast();
}

} // namespace ops
