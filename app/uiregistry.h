#pragma once

#include "core/base/result.h"
#include "ui/shell/page.h"

namespace ops {

class AlertDesk;
class Context;
class MetricSource;

/// The pages of a window over these sources: one line a page. With a desk the boards show its alerts. Titles are read
/// at once, a page's view-models and widgets are made when it is opened. Fails where a page's file cannot be read.
Result<PageRegistry> pagesOver(MetricSource &metrics, Context &context, AlertDesk *desk = nullptr);

/// A page of a dashboard in the operator's own file, under an id that `taken` does not have yet. NotFound,
/// TooLarge or BadAnswer where it cannot be read.
Result<PageInfo> pageOfFile(const QString &path, MetricSource &metrics, Context &context, const PageRegistry &taken,
                            AlertDesk *desk = nullptr);

} // namespace ops
