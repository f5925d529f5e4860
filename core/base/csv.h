#pragma once

#include <QByteArray>
#include <QString>

namespace ops {

/// One cell as a spreadsheet reads it (RFC 4180, UTF-8): a text that it would take for a formula begins with an
/// apostrophe, unless `number` says that it is a number of our own making.
QByteArray csvCell(const QString &text, bool number);

} // namespace ops
