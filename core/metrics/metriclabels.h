#pragma once

#include "core/async/scope.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace ops {

class Clock;
class MetricSource;

/// What labels the series of a source carry and what values these have, asked when someone wants to know and kept
/// for a while. Answers old knowledge while it asks anew, and keeps it where asking fails. GUI thread.
class MetricLabels : public QObject
{
    Q_OBJECT
public:
    MetricLabels(MetricSource &source, Clock &clock, QObject *parent = nullptr);
    ~MetricLabels() override;

    /// Label names of what a selector finds; empty while unknown. Asks in the background.
    std::optional<QStringList> namesOf(const QString &selector);
    /// Values of a label over all series; empty while unknown. Asks in the background.
    std::optional<QStringList> valuesOf(const QString &label);

    /// Something that is not known at all is being asked.
    bool isAsking() const { return !m_asking.isEmpty(); }

Q_SIGNALS:
    /// Something new is known, or will not be; several answers that come together are told once.
    void changed();

private:
    struct Known
    {
        std::optional<QStringList> texts;
        std::optional<qint64> askedMs; ///< monotonic; of the newest attempt
    };
    enum class Wish { Names, Values };

    std::optional<QStringList> wanted(Wish wish, const QString &of);
    static QString keyOf(Wish wish, const QString &of);
    void ask(Wish wish, const QString &of);
    void answered(Wish wish, const QString &of, std::optional<QStringList> texts);

    MetricSource &m_source;
    Clock &m_clock;
    QHash<QString, Known> m_names, m_values;
    QSet<QString> m_asking; ///< keys of what is asked for the first time
    quint64 m_timer = 0;    ///< Clock::TimerId
    Scope m_scope;
};

} // namespace ops
