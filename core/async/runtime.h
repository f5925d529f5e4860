#pragma once

#include "core/async/mailbox.h"
#include "core/async/pool.h"

namespace ops {

/// The two pools and the mailbox their results come back through. main() creates the one instance on
/// the GUI thread, after the application object; tests do it in their main. It must outlive every Scope.
class AsyncRuntime
{
public:
    AsyncRuntime();
    ~AsyncRuntime();

    static AsyncRuntime &current();

    Mailbox &mailbox() { return m_mailbox; }
    Pool &interactive() { return m_interactive; } ///< decode, filter: what someone waits for
    Pool &batch() { return m_batch; }             ///< patterns, export, index: what may take long

private:
    Mailbox m_mailbox; // declared first: the pools' last jobs still post to it while they end
    Pool m_interactive;
    Pool m_batch;
};

} // namespace ops
