#pragma once

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace ops {

/// What the search over commands, or over pages and panels, can find.
struct FinderEntry
{
    QString id;
    QString title;
    QString detail;   ///< the menu of a command, the board of a panel; empty: none
    QString key;      ///< as people read it
    QString keywords; ///< found by, but not shown
    bool available = true;
    std::optional<int> recent = {}; ///< 0: used last
};

/// The entries that fit what is typed, the best first. Every word of it has to fit the title, the detail or the
/// keywords. Without a word: what was used last, then the others in their order.
class FinderModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { TitleRole = Qt::DisplayRole, IdRole = Qt::UserRole, DetailRole, KeyRole, AvailableRole, MatchesRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<FinderEntry> entries);
    void setQuery(const QString &query);

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    /// MatchesRole: QList<int>, the letters of the title that fit.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        std::size_t entry = 0;
        int score = 0;
        QList<int> matches;
    };

    void fill();
    std::optional<Row> rowOf(std::size_t entry, const QStringList &words) const;

    std::vector<FinderEntry> m_entries;
    std::vector<Row> m_rows;
    QString m_query;
};

} // namespace ops
