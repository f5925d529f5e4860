#include "ui/shell/page.h"

namespace ops {

Page::~Page() = default;

} // namespace ops
