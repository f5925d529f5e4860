#pragma once

#include <QIcon>
#include <QTableView>

#include <functional>
#include <vector>

namespace ops {

/// A table of one-line rows that may be many thousands: fixed height, texts only of what is seen. Columns share the
/// width by weight; where they do not fit, the least important ones go. The current row stays the same thing when
/// the model is filled anew. Ctrl+C copies the selected rows.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    struct Column
    {
        int least = 60; ///< pixels
        int weight = 0; ///< of what is left over
        int rank = 0;   ///< the highest goes first where there is no room; 0 never goes
        bool number = false;
    };

    RowTable(QAbstractItemModel &model, std::vector<Column> columns, QWidget *parent);

    /// The shape before the text of the first column: it says the same as a text of the row. A null icon is none.
    void setMark(std::function<QIcon(const QModelIndex &)> markOf);
    /// What a row is, so that it can be found again: the role of its key, and where that stands now (-1: nowhere).
    void setKey(int role, std::function<int(const QString &)> rowOf);
    void setSortable();         ///< a press on a heading sorts by it
    QString currentKey() const; ///< empty without a current row
    void selectKey(const QString &key);

    QString selectedText() const;

Q_SIGNALS:
    void currentKeyChanged(const QString &key);
    void activatedKey(const QString &key); ///< Enter or a double click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void restoreCurrent();

    std::vector<Column> m_columns;
    int m_keyRole = -1;
    std::function<int(const QString &)> m_rowOf;
    QString m_key;
    bool m_refilling = false;
};

} // namespace ops
