#include "core/async/runtime.h"

#include <QtGlobal>

namespace ops {

namespace {
AsyncRuntime *g_current = nullptr;
}

AsyncRuntime::AsyncRuntime() : m_interactive(2), m_batch(1)
{
    Q_ASSERT(!g_current);
    g_current = this;
}

AsyncRuntime::~AsyncRuntime() { g_current = nullptr; }

AsyncRuntime &AsyncRuntime::current()
{
    Q_ASSERT(g_current);
    return *g_current;
}

} // namespace ops
