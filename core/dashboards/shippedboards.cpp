#include "core/dashboards/shippedboards.h"

#include <QFile>

#include <array>

namespace ops {

namespace {

constexpr std::array Boards{
    ShippedBoard{"dashboard:platform", ":/dashboards/platform.json"},
    ShippedBoard{"dashboard:services", ":/dashboards/services.json"},
    ShippedBoard{"dashboard:hosts", ":/dashboards/hosts.json"},
    ShippedBoard{"dashboard:network", ":/dashboards/network.json"},
    ShippedBoard{"dashboard:containers", ":/dashboards/containers.json"},
    ShippedBoard{"dashboard:postgresql", ":/dashboards/postgresql.json"},
    ShippedBoard{"dashboard:redis", ":/dashboards/redis.json"},
    ShippedBoard{"dashboard:nginx", ":/dashboards/nginx.json"},
    ShippedBoard{"dashboard:prometheus", ":/dashboards/prometheus.json"},
    ShippedBoard{"dashboard:backup", ":/dashboards/backup.json"},
};

} // namespace

std::span<const ShippedBoard> shippedBoards() { return Boards; }

QByteArray shippedBoardJson(const ShippedBoard &board)
{
    QFile file(QLatin1String(board.file));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace ops
