#pragma once

#include <QtGlobal>

namespace ops {

/// What all bodies that are being received may hold together: the limit of one answer bounds nothing where
/// every panel of a board is answered without end. GUI thread; shared by the exchanges of a transport.
class ByteBudget
{
public:
    explicit ByteBudget(qint64 limitBytes = 512LL << 20) : m_limit(limitBytes) {}

    qint64 limit() const { return m_limit; }
    qint64 used() const { return m_used; }
    /// False, and nothing is taken, where it would be too much.
    bool take(qint64 bytes)
    {
        if (bytes > m_limit - m_used)
            return false;
        m_used += bytes;
        return true;
    }
    void giveBack(qint64 bytes) { m_used -= bytes; }

private:
    qint64 m_limit, m_used = 0;
};

} // namespace ops
