#pragma once

#include <QCoreApplication>

namespace ops::demo {

/// The one translation context of what the demo says of its folder and its announcement.
struct DemoText
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

} // namespace ops::demo
