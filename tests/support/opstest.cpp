#include "tests/support/opstest.h"

#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

namespace ops::test {

namespace {

struct Entry
{
    QByteArray name;
    std::function<QObject *()> create;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> all;
    return all;
}

} // namespace

bool registerTest(const char *className, std::function<QObject *()> create)
{
    QByteArray name = QByteArray(className).toLower();
    if (name.endsWith("test"))
        name.chop(4);
    entries().push_back({name, std::move(create)});
    return true;
}

int runTests(int argc, char **argv)
{
    QByteArray wanted;
    std::vector<char *> arguments(argv, argv + argc);
    if (argc > 1 && argv[1][0] != '-') {
        wanted = QByteArray(argv[1]).toLower();
        arguments.erase(arguments.begin() + 1);
    }
    int failures = 0;
    bool found = false;
    for (const auto &entry : entries()) {
        if (!wanted.isEmpty() && entry.name != wanted)
            continue;
        found = true;
        const std::unique_ptr<QObject> test(entry.create());
        failures += QTest::qExec(test.get(), int(arguments.size()), arguments.data());
    }
    if (!found) {
        std::fprintf(stderr, "no test class named %s\n", wanted.constData());
        return 2;
    }
    return failures;
}

} // namespace ops::test
