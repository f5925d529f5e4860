#include "core/alerts/uuid7.h"

#include <QRandomGenerator>
#include <QUuid>

namespace ops {

QString newUuid7(qint64 nowMs)
{
    const quint64 random = QRandomGenerator::system()->generate64();
    const quint64 tail = QRandomGenerator::system()->generate64();
    const quint64 ms = quint64(nowMs);
    const auto byteOf = [tail](int shift) { return uchar(tail >> shift); };
    const auto time = uint(ms >> 16);
    const auto low = ushort(ms);
    const auto version = ushort(0x7000 | (random & 0x0fff));
    const auto variant = uchar(0x80 | (byteOf(56) & 0x3f));
    return QUuid(time, low, version, variant, byteOf(48), byteOf(40), byteOf(32), byteOf(24), byteOf(16), byteOf(8),
                 byteOf(0))
        .toString(QUuid::WithoutBraces);
}

} // namespace ops
