#pragma once

#include <QObject>
#include <QTest>

#include <functional>

namespace ops::test {

/// Registers a test class with the program it is compiled into; ctest runs "program <class>", where
/// <class> is the name in lower case without the ending "Test".
bool registerTest(const char *className, std::function<QObject *()> create);

/// Runs the named class, or all of them, with Qt Test's own arguments behind the name.
int runTests(int argc, char **argv);

} // namespace ops::test

#define OPS_TEST(ClassName)                                                                                            \
    static const bool ClassName##Registered =                                                                          \
        ops::test::registerTest(#ClassName, []() -> QObject * { return new ClassName; });
