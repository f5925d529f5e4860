#pragma once

#include <QCoreApplication>

namespace ops {

/// The one translation context of notices.
struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

} // namespace ops
