#include "core/async/runtime.h"
#include "tests/support/opstest.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ops::AsyncRuntime runtime;
    return ops::test::runTests(argc, argv);
}
