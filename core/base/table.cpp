#include "core/base/table.h"

#include "core/base/textsafe.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace ops {

namespace {

struct Block
{
    char32_t first, last;
};

/// East Asian Wide and Fullwidth of Unicode 15, neighbouring blocks joined. The C library's wcwidth()
/// depends on the locale and knows nothing under LC_ALL=C.
constexpr std::array wideBlocks{
    Block{0x1100, 0x115F},   Block{0x231A, 0x231B},   Block{0x2329, 0x232A},   Block{0x23E9, 0x23EC},
    Block{0x23F0, 0x23F0},   Block{0x23F3, 0x23F3},   Block{0x25FD, 0x25FE},   Block{0x2614, 0x2615},
    Block{0x2648, 0x2653},   Block{0x267F, 0x267F},   Block{0x2693, 0x2693},   Block{0x26A1, 0x26A1},
    Block{0x26AA, 0x26AB},   Block{0x26BD, 0x26BE},   Block{0x26C4, 0x26C5},   Block{0x26CE, 0x26CE},
    Block{0x26D4, 0x26D4},   Block{0x26EA, 0x26EA},   Block{0x26F2, 0x26F3},   Block{0x26F5, 0x26F5},
    Block{0x26FA, 0x26FA},   Block{0x26FD, 0x26FD},   Block{0x2705, 0x2705},   Block{0x270A, 0x270B},
    Block{0x2728, 0x2728},   Block{0x274C, 0x274C},   Block{0x274E, 0x274E},   Block{0x2753, 0x2755},
    Block{0x2757, 0x2757},   Block{0x2795, 0x2797},   Block{0x27B0, 0x27B0},   Block{0x27BF, 0x27BF},
    Block{0x2B1B, 0x2B1C},   Block{0x2B50, 0x2B50},   Block{0x2B55, 0x2B55},   Block{0x2E80, 0x303E},
    Block{0x3041, 0x4DBF},   Block{0x4E00, 0xA4CF},   Block{0xA960, 0xA97F},   Block{0xAC00, 0xD7A3},
    Block{0xF900, 0xFAFF},   Block{0xFE10, 0xFE19},   Block{0xFE30, 0xFE6F},   Block{0xFF01, 0xFF60},
    Block{0xFFE0, 0xFFE6},   Block{0x16FE0, 0x18CFF}, Block{0x18D00, 0x18D08}, Block{0x1AFF0, 0x1B2FB},
    Block{0x1F004, 0x1F004}, Block{0x1F0CF, 0x1F0CF}, Block{0x1F18E, 0x1F18E}, Block{0x1F191, 0x1F19A},
    Block{0x1F200, 0x1F320}, Block{0x1F32D, 0x1F335}, Block{0x1F337, 0x1F37C}, Block{0x1F37E, 0x1F393},
    Block{0x1F3A0, 0x1F3CA}, Block{0x1F3CF, 0x1F3D3}, Block{0x1F3E0, 0x1F3F0}, Block{0x1F3F4, 0x1F3F4},
    Block{0x1F3F8, 0x1F43E}, Block{0x1F440, 0x1F440}, Block{0x1F442, 0x1F4FC}, Block{0x1F4FF, 0x1F53D},
    Block{0x1F54B, 0x1F54E}, Block{0x1F550, 0x1F567}, Block{0x1F57A, 0x1F57A}, Block{0x1F595, 0x1F596},
    Block{0x1F5A4, 0x1F5A4}, Block{0x1F5FB, 0x1F64F}, Block{0x1F680, 0x1F6C5}, Block{0x1F6CC, 0x1F6CC},
    Block{0x1F6D0, 0x1F6D2}, Block{0x1F6D5, 0x1F6DF}, Block{0x1F6EB, 0x1F6EC}, Block{0x1F6F4, 0x1F6FC},
    Block{0x1F7E0, 0x1F7EB}, Block{0x1F7F0, 0x1F7F0}, Block{0x1F90C, 0x1F93A}, Block{0x1F93C, 0x1F945},
    Block{0x1F947, 0x1F9FF}, Block{0x1FA70, 0x1FAFF}, Block{0x20000, 0x3FFFD},
};

int characterWidth(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const auto it = std::lower_bound(wideBlocks.begin(), wideBlocks.end(), c,
                                     [](const Block &block, char32_t value) { return block.last < value; });
    return it != wideBlocks.end() && c >= it->first ? 2 : 1;
}

QString padded(const QString &text, const QString &style, int width, TableColumn::Align align)
{
    const QString space(std::max(width - displayWidth(text), 0), QLatin1Char(' '));
    const QString escape(QChar(0x1B));
    const QString styled = style.isEmpty() || text.isEmpty() ? text
                                                             : escape + QLatin1Char('[') + style + QLatin1Char('m') +
                                                                   text + escape + QStringLiteral("[0m");
    return align == TableColumn::Align::Right ? space + styled : styled + space;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += characterWidth(c);
    return width;
}

QString elidedToWidth(const QString &text, int width)
{
    if (width <= 0 || displayWidth(text) <= width)
        return text;
    int used = 0;
    QString out;
    for (const char32_t c : text.toUcs4()) {
        used += characterWidth(c);
        if (used > width - 1)
            break;
        out += QString::fromUcs4(&c, 1);
    }
    return out + QChar(0x2026);
}

TextTable::TextTable(std::vector<TableColumn> columns) : m_columns(std::move(columns)) {}

void TextTable::addRow(std::vector<TableCell> cells)
{
    cells.resize(m_columns.size(), TableCell(QString()));
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i].text = elidedToWidth(safeText(cells[i].text), m_columns[i].maxWidth);
    m_rows.push_back(std::move(cells));
}

QString TextTable::text(bool colour) const
{
    std::vector<TableCell> head;
    std::vector<int> widths;
    bool titled = false;
    for (const auto &column : m_columns) {
        head.emplace_back(column.title, QStringLiteral("1"));
        titled = titled || !column.title.isEmpty();
        widths.push_back(displayWidth(column.title));
    }
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i].text));
    }
    QString out;
    const auto addLine = [&](const std::vector<TableCell> &row) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString gap = i == 0 ? QString() : QStringLiteral("  ");
            line += gap + padded(row[i].text, colour ? row[i].style : QString(), widths[i], m_columns[i].align);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += line + QLatin1Char('\n');
    };
    if (titled)
        addLine(head);
    for (const auto &row : m_rows)
        addLine(row);
    return out;
}

} // namespace ops
