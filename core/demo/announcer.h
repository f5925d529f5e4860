#pragma once

#include "core/demo/announcement.h"
#include "core/demo/statefolder.h"

namespace ops::demo {

/// Keeps a demo's announcement where others look for it: ready.json of its state folder and, where that
/// folder is none of those that are looked through (--state), a link to it beside them.
class Announcer
{
public:
    /// Takes away what killed demos have left.
    explicit Announcer(const StateFolder &folder);
    ~Announcer() { withdraw(); }
    Announcer(const Announcer &) = delete;
    Announcer &operator=(const Announcer &) = delete;

    /// The name that leads back to this demo, whatever others run: "demo", "demo-2" where the folder is that of a
    /// further demo, "demo-at-4711" where it is one of its own.
    QString environment() const;

    /// Readable by the owner only; whoever looks sees the old or the new one, whole. Internal where the folder
    /// cannot be written.
    Result<Done> publish(const Announcement &announcement);
    void withdraw();

private:
    QString m_folder;
    QString m_link; ///< empty where none is needed
};

} // namespace ops::demo
