#pragma once

#include <QString>

namespace ops {

/// Installs the texts of a language ("en", "zh_CN"; another one: from LC_ALL, LC_MESSAGES, LANG) into the
/// application object, ours from ":/i18n/ops_zh_CN.qm" and Qt's own, and makes its locale the default.
void installLanguage(const QString &language);

} // namespace ops
