#pragma once

#include "ui/shell/findermodel.h"
#include "ui/shell/popupframe.h"

class QLabel;
class QLineEdit;
class QListView;

namespace ops {

/// A field over a list of what fits what is typed: the command palette, and the search over pages and panels. The
/// arrow keys move in the list while the field keeps the focus; Enter or a click chooses, Esc closes.
class Finder : public PopupFrame
{
    Q_OBJECT
public:
    struct Words
    {
        QString title, placeholder, list, hint;
    };

    Finder(const Words &words, QWidget *parent);

    /// Over the upper part of the parent's window, with an empty field.
    void open(std::vector<FinderEntry> entries);

Q_SIGNALS:
    void chosen(const QString &id); ///< after it has closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void moveBy(int rows);
    void choose(const QModelIndex &index);

    FinderModel m_model;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_found = nullptr;
};

} // namespace ops
