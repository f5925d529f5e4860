#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace ops {

/// Carries results from worker threads to the thread it was created on (the GUI thread). Values cross
/// through our own mutex, because ThreadSanitizer does not see the locks inside Qt's event queue; one
/// posted event wakes the receiver for a whole batch.
class Mailbox : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Any thread. `deliver` runs on the mailbox's thread, in order of posting.
    void post(std::function<void()> deliver);

    bool event(QEvent *e) override;

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace ops
