#include "core/net/oncebody.h"

#include <algorithm>
#include <cstring>

namespace ops {

OnceBody::OnceBody(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const { return m_body.size() - m_position + QIODevice::bytesAvailable(); }

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const auto count = std::min<qint64>(maxSize, m_body.size() - m_position);
    std::memcpy(data, m_body.constData() + m_position, std::size_t(count));
    m_position += count;
    return count;
}

} // namespace ops
