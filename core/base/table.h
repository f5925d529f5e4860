#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ops {

/// Columns a text takes in a terminal: two for CJK and emoji, none for combining marks.
int displayWidth(QStringView text);

/// Cut to at most `width` columns, with "…" as the last one where something is missing.
QString elidedToWidth(const QString &text, int width);

struct TableColumn
{
    enum class Align { Left, Right };

    QString title;
    Align align = Align::Left;
    int maxWidth = 0; ///< columns; 0 is unlimited

    TableColumn(QString title_, Align align_ = Align::Left, int maxWidth_ = 0)
        : title(std::move(title_))
        , align(align_)
        , maxWidth(maxWidth_)
    {}
};

struct TableCell
{
    QString text;
    QString style; ///< terminal attributes ("31;1"), used only where colour is asked for

    TableCell(QString text_, QString style_ = QString()) : text(std::move(text_)), style(std::move(style_)) {}
};

/// A table for people in a terminal. Cells are shown through safeText(): they may be hostile.
class TextTable
{
public:
    explicit TextTable(std::vector<TableColumn> columns);

    /// Missing cells are empty, surplus ones are dropped.
    void addRow(std::vector<TableCell> cells);
    bool isEmpty() const { return m_rows.empty(); }

    /// Every line ends with '\n' and none with a blank; without titles there is no head line.
    QString text(bool colour = false) const;

private:
    std::vector<TableColumn> m_columns;
    std::vector<std::vector<TableCell>> m_rows;
};

} // namespace ops
