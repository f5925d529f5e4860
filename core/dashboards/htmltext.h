#pragma once

#include <QString>

namespace ops {

/// What a reader sees of HTML, as plain text: tags, scripts and styles left out, paragraphs, list items and table
/// rows on lines of their own, the usual entities resolved. For text panels; nothing of it is ever run.
QString textOfHtml(const QString &html);

} // namespace ops
