#pragma once

#include <QTableView>

namespace ops {

class TableModel;

/// The rows of a table panel. Headings sort; Ctrl+C copies what is selected as lines with tabs. Columns are
/// as wide as their texts and share what is left over, until somebody drags one.
class PanelTable : public QTableView
{
    Q_OBJECT
public:
    PanelTable(TableModel &model, QWidget *parent);

    void fitColumns();
    QString selectedText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_fitting = false, m_dragged = false;
};

} // namespace ops
