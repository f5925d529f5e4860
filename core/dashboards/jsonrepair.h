#pragma once

#include <QByteArray>

namespace ops {

/// The same text in UTF-8: some programs of Windows write UTF-16, with its mark.
QByteArray jsonAsUtf8(const QByteArray &json);

/// JSON whose text is damaged, made readable: bytes that are no UTF-8 and escapes of half a character (\ud83d
/// alone, where a title was cut) become U+FFFD. The same where neither is found.
QByteArray repairedJson(const QByteArray &json);

} // namespace ops
