#pragma once

#include <QAbstractListModel>
#include <QString>

#include <deque>

namespace ops {

class Clock;

/// What the window has to say although no page asked for it: a source went down, a file was written. The
/// newest stands first; the same text again within a minute counts up instead of filling the list. GUI thread.
class NoticeLog : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Severity { Info, Ok, Warning, Critical };
    enum Role { TextRole = Qt::DisplayRole, SeverityRole = Qt::UserRole, TimeRole, TimesRole };
    static constexpr int Most = 200; ///< older ones are dropped

    struct Entry
    {
        qint64 timeMs = 0; ///< of the last time
        Severity severity = Severity::Info;
        QString text;
        int times = 1;
    };

    explicit NoticeLog(Clock &clock, QObject *parent = nullptr);

    /// One translated sentence of plain text; what comes from outside in it is made safe.
    void add(Severity severity, const QString &text);
    void clear();
    int unseen() const { return m_unseen; } ///< added since markSeen()
    void markSeen();
    const Entry &at(int row) const { return m_entries[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void told(); ///< at(0) is new, or happened again
    void unseenChanged();

private:
    std::deque<Entry> m_entries;
    Clock &m_clock;
    int m_unseen = 0;
};

/// "Warning": the severity in a word, for screen readers and copies.
QString severityText(NoticeLog::Severity severity);

} // namespace ops
