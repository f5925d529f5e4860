#include "app/drive/linereader.h"

#include <QSocketNotifier>

#include <array>

#include <unistd.h>

namespace ops::drive {

StandardInputLines::StandardInputLines(QObject *parent) : QObject(parent)
{
    m_notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StandardInputLines::read);
}

void StandardInputLines::read()
{
    std::array<char, 65536> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        m_notifier->setEnabled(false);
        if (!m_partial.isEmpty())
            Q_EMIT line(std::exchange(m_partial, {}));
        Q_EMIT ended();
        return;
    }
    m_partial.append(buffer.data(), count);
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n')) {
        const QByteArray one = m_partial.first(end);
        m_partial.remove(0, end + 1);
        Q_EMIT line(one);
    }
}

} // namespace ops::drive
