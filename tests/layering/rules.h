#pragma once

#include "tests/layering/sourcetext.h"

#include <string>
#include <vector>

namespace ops::layering {

struct Finding
{
    std::string file;
    int line = 0;
    std::string rule; ///< short and stable: "include-table", "co_await" ...
    std::string text; ///< one sentence
};

using Findings = std::vector<Finding>;

/// Which folder may include which, and that includes are rooted. The table is in includetable.cpp.
void checkIncludeTable(const SourceText &source, Findings &out);

/// No Gui, Widgets or Charts in core; HttpServer only in core/demo and tests; slow third-party headers
/// only in sources (in core/sources/x also in headers that no other folder includes).
void checkLibraryIncludes(const SourceText &source, Findings &out);
void checkSlowHeadersStayInside(const std::vector<SourceText> &sources, Findings &out);

/// The forms of co_await that g++ 12 compiles rightly: `[x =] co_await f(args);` or `co_return co_await
/// f(args);`, without braces, ?, &&, ||, if, while, for, switch, new and lambdas with captures in that
/// statement; and no coroutine is a lambda with captures.
void checkAwaits(const SourceText &source, Findings &out);

/// connect() to a lambda, and QTimer::singleShot(), name a context object.
void checkContextlessConnects(const SourceText &source, Findings &out);

/// Tests wait for states, never for time.
void checkSleeps(const SourceText &source, Findings &out);

/// All rules over a set of files.
Findings check(const std::vector<SourceText> &sources);

} // namespace ops::layering
