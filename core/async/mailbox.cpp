#include "core/async/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace ops {

void Mailbox::post(std::function<void()> deliver)
{
    bool wake = false;
    {
        std::lock_guard lock(m_mutex);
        wake = m_waiting.empty();
        m_waiting.push_back(std::move(deliver));
    }
    if (wake)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool Mailbox::event(QEvent *e)
{
    if (e->type() != QEvent::User)
        return QObject::event(e);
    std::vector<std::function<void()>> batch;
    {
        std::lock_guard lock(m_mutex);
        batch.swap(m_waiting);
    }
    for (auto &deliver : batch)
        deliver();
    return true;
}

} // namespace ops
