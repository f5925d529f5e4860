#pragma once

#include "core/base/result.h"

#include <QString>

#include <utility>

namespace ops::demo {

/// The folder of one running demo, held by a lock as long as this lives; the lock goes with the process,
/// however it ends.
class StateFolder
{
public:
    /// `folder` (made where it is missing, for its owner only), or the first of "folder-2", "folder-3", … that no
    /// demo holds. Internal where it cannot be made.
    static Result<StateFolder> claim(const QString &folder);

    StateFolder(StateFolder &&other) noexcept : m_path(std::move(other.m_path)), m_lock(std::exchange(other.m_lock, -1))
    {}
    StateFolder &operator=(StateFolder &&) = delete;
    ~StateFolder();

    const QString &path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }

private:
    StateFolder(QString path, int lock) : m_path(std::move(path)), m_lock(lock) {}

    QString m_path;
    int m_lock;
};

} // namespace ops::demo
