#pragma once

#include <QObject>
#include <QStringList>

namespace ops {

/// Which pages of an environment are pinned, and what was opened last. It knows ids only; ids of pages that are
/// gone stay until they are pushed out. GUI thread.
class PageMemory : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostRecents = 30;

    using QObject::QObject;

    /// Of another environment; each changed() once.
    void restore(const QStringList &pins, const QStringList &recents);

    const QStringList &pins() const { return m_pins; } ///< ids of pages, in the order they were pinned
    bool isPinned(const QString &page) const { return m_pins.contains(page); }
    void togglePin(const QString &page);

    const QStringList &recents() const { return m_recents; } ///< placeText()s, the last one first
    void touch(const QString &place);

Q_SIGNALS:
    void pinsChanged();
    void recentsChanged();

private:
    QStringList m_pins, m_recents;
};

/// Puts `id` first, once, and keeps `most` at most.
void putFirst(QStringList &ids, const QString &id, int most);

} // namespace ops
