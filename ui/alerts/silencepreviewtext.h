#pragma once

#include "core/alerts/silenceeditvm.h"

#include <QString>

namespace ops {

/// What the silence would hit, in sentences: now, in the last 30 days, and by which rules.
QString silencePreviewText(const SilenceEditVm::State &state);
/// The alerts and rules themselves, a line each; says how many are left out.
QString silencePreviewList(const SilenceEditVm::State &state);

} // namespace ops
