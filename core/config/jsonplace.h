#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace ops {

/// Where something stands in a text: from 1, in characters; 0 is nowhere.
struct TextPlace
{
    int line = 0, column = 0;

    bool operator==(const TextPlace &) const = default;
};

TextPlace placeOfByte(QByteArrayView text, qsizetype offset);

/// Where a value of a JSON text stands: `path` holds keys, and numbers for the elements of arrays. A path that leads
/// nowhere stops at the deepest value that is there. The text must be valid JSON.
TextPlace placeOfValue(QByteArrayView text, const QStringList &path);

/// Where a key stands for the second time in one object: of two values a parser keeps one in silence. Valid JSON.
std::optional<TextPlace> placeOfRepeatedKey(QByteArrayView text);

/// What is wrong with a text that is no JSON: the place of the first thing that does not belong there, and the parser's
/// words about it.
struct JsonFault
{
    TextPlace place;
    QString words;
};
JsonFault jsonFault(QByteArrayView text);

} // namespace ops
