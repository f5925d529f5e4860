#pragma once

#include <QCoreApplication>

namespace ops {

/// The one translation context of what the view-models of alerts say.
struct AlertViewText
{
    Q_DECLARE_TR_FUNCTIONS(AlertViews)
};

} // namespace ops
