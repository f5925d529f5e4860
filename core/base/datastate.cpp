#include "core/base/datastate.h"

namespace ops {

QString dataStateName(DataState state)
{
    switch (state) {
    case DataState::Loading:
        return QStringLiteral("loading");
    case DataState::Value:
        return QStringLiteral("value");
    case DataState::NoData:
        return QStringLiteral("noData");
    case DataState::Stale:
        return QStringLiteral("stale");
    case DataState::Partial:
        return QStringLiteral("partial");
    case DataState::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace ops
