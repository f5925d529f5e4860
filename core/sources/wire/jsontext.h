#pragma once

#include <QByteArray>

#include <string>

namespace ops::wire {

/// Appends the JSON string that begins at `raw` (behind its opening quote; a closing one must follow)
/// to `out`. A lone surrogate becomes U+FFFD and is counted: one such label must not lose the answer.
/// False where an escape is none of JSON's.
bool appendUnescaped(const char *raw, std::string &out, int &repaired);

/// The document with each byte that is no UTF-8, and each control character that JSON forbids,
/// replaced by U+FFFD and counted. Empty where there are so many that it is no text at all.
QByteArray repairedDocument(const QByteArray &document, int &repaired);

} // namespace ops::wire
