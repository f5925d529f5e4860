#pragma once

#include <QString>

namespace ops {

/// The environment that a window showed last, in a file of the user's state folder
/// (<state>/quantmind-ops/environment). Empty where there was none. What cannot be written is forgotten.
QString lastEnvironment();
void setLastEnvironment(const QString &name);

} // namespace ops
