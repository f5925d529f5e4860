#pragma once

#include <QCoreApplication>

namespace ops::drive {

/// The translation context of the scripted window.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Drive)
};

} // namespace ops::drive
