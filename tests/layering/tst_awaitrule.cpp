#include "tests/layering/planted.h"
#include "tests/support/opstest.h"

using namespace ops::layering;

namespace {
QString asBody(const QString &statement) { return QStringLiteral("Task<int> f(int a)\n{\n%1\n}\n").arg(statement); }
} // namespace

/// The bad forms are those that g++ 12.2 was seen to miscompile, or their relatives.
class AwaitRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char *statement : {
                 "co_await OnPool([o] { return o.size(); });",
                 "co_await OnPool([=] { return 1; });",
                 "co_await OnPool([&o](int i) mutable -> std::map<int, int> { return {}; }, 1);",
                 "std::function<int()> g = co_await take([x = std::move(y)] { return x; });",
                 "co_await [o]() -> Task<int> { co_return o; }();",
                 "co_await send({.url = u, .body = b});",
                 "co_await send(Req{u, b});",
                 "auto r = co_await withOptions(1, {});",
                 "co_await f({a, b});",
                 "co_await f(QStringList{a, b});",
                 "co_await f({{\"k\", \"v\"}});",
                 "State s{co_await a(), co_await b()};",
                 "State s{co_await a()};",
                 "State s = {.x = co_await a()};",
                 "std::vector<T> v{co_await a()};",
                 "return std::vector<T>{co_await a()};",
                 "auto l = [x = co_await a()] { return x; };",
                 "auto p = new T(co_await a());",
                 "auto p = co_await f(new T);",
                 "auto x = c ? co_await a() : co_await b();",
                 "auto x = co_await f(c ? X(1) : X(2));",
                 "auto x = co_await (c ? a() : b());",
                 "if (co_await a()) co_return 1;",
                 "if (!co_await a()) { co_return 1; }",
                 "if (ok && co_await a()) { co_return 1; }",
                 "auto x = ok && co_await a();",
                 "auto x = ok || co_await a();",
                 "while (co_await a()) { ++i; }",
                 "do { ++i; } while (co_await a());",
                 "switch (co_await a()) { case 1: break; }",
                 "for (auto &x : co_await f()) { use(x); }",
                 "for (int i = co_await f(); i < 3; ++i) { use(i); }",
                 "for (int i = 0; co_await f(i); ++i) { use(i); }",
                 "for (int i = 0; i < 3; i += co_await f(i)) { use(i); }",
                 "if (auto r = co_await f(); !r) { co_return 1; }",
                 "if (ok) co_await f();",
                 "else co_await f();",
                 "g(co_await a());",
                 "g(co_await a(), co_await b());",
                 "auto x = co_await f(co_await g());",
                 "s += co_await f();",
                 "bool same = x == co_await f();",
                 "auto y = (co_await f()).member;",
                 "return co_await f();",
                 "QVERIFY(co_await f());",
                 "auto z = call(1) + co_await f();",
             })
            QTest::newRow(statement) << QString::fromUtf8(statement);
    }
    void refuses()
    {
        QFETCH(QString, statement);
        const QStringList findings = found("core/net/x.cpp", asBody(statement).toUtf8().constData());
        QVERIFY2(findings.contains(QStringLiteral("3:co_await")), qPrintable(findings.join(u' ')));
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char *statement : {
                 "co_await f();",
                 "auto x = co_await f(std::move(y), Type(1), QStringLiteral(\"{?&&\"), u\"if\"_qs, a + b);",
                 "const auto x =\n    co_await f(a,\n               b);",
                 "const auto [a, b] = co_await f();",
                 "Result<std::vector<int>> r = co_await f();",
                 "value = co_await f();",
                 "m.value = co_await f();",
                 "co_return co_await f();",
                 "co_await std::move(task);",
                 "co_await Sleep(*clock, 500);",
                 "auto r = co_await OnPool([](QByteArray b) { if (b.isEmpty()) return 1; return b ? 2 : 3; }, "
                 "std::move(b));",
                 "auto r = co_await OnPool(PoolKind::Batch, [](std::stop_token s, int n) -> int { return n; }, 3);",
                 "auto r = co_await OnPool(PoolKind::Batch, [] { return 1; });",
                 "if (ok) { co_await f(); }",
                 "if (ok) { auto x = co_await f(); } else { auto x = co_await g(); }",
                 "for (int i = 0; i < 3; ++i) { auto x = co_await f(i); }",
                 "for (const auto &x : all) { co_await f(x); }",
                 "while (true) { co_await f(); }",
                 "do { co_await f(); } while (a < 3);",
                 "try { co_await f(); } catch (const E &) { a = 1; }",
                 "switch (a) { case 1: { co_await f(); break; } }",
                 "{ auto slot = co_await limiter->acquire(visible); }",
                 "State s{1, 2}; co_await f(std::move(s));",
                 "std::vector<int> v = {1, 2}; auto x = co_await f(v);",
                 "const bool ok = co_await f(); if (ok && a) co_return 1;",
                 "scope.restart(\"a\", load(), [this](int v) { apply(v); }); co_await f();",
                 "// if (co_await a()) co_return x;\nint i = 10'000; co_await f(i);",
                 "auto t = R\"(co_await f({1}); )\"; co_await f();",
                 "auto g = [](Task<int> t) -> Task<int> { auto x = co_await std::move(t); co_return x; };",
                 "a[0] = 1; co_await f(a[1], m[\"x\"]);",
             })
            QTest::newRow(statement) << QString::fromUtf8(statement);
    }
    void accepts()
    {
        QFETCH(QString, statement);
        QCOMPARE(found("core/net/x.cpp", asBody(statement).toUtf8().constData()), QStringList());
    }

    void acceptsWholeClasses()
    {
        QCOMPARE(found("core/net/x.h", "namespace ops {\n"
                                       "struct Awaiter { bool await_ready() const noexcept { return false; } };\n"
                                       "class A : public B {\n"
                                       "public:\n"
                                       "    A(int x) : m_x{x}, m_y(x) {}\n"
                                       "    Task<int> f() override { auto x = co_await g(); co_return x; }\n"
                                       "    auto h() const -> Task<int> { co_return co_await g(); }\n"
                                       "    Awaiter operator co_await() const { return {}; }\n"
                                       "    int m_z = 3, m_y{4};\n"
                                       "};\n"
                                       "enum class E { One, Two };\n"
                                       "}\n"),
                 QStringList());
    }

    void refusesACapturingCoroutine()
    {
        QCOMPARE(found("core/net/x.cpp",
                       "void f(int a)\n{\n    auto t = [a]() -> Task<int> {\n        co_return a;\n    };\n}\n"),
                 QStringList({QStringLiteral("3:co_await")}));
        QCOMPARE(found("core/net/x.cpp", "void f(int a)\n{\n    auto t = [&] {\n        co_await g();\n    };\n}\n"),
                 QStringList({QStringLiteral("3:co_await")}));
    }

    void looksIntoLambdaBodies()
    {
        QCOMPARE(
            found("core/net/x.cpp", "auto f = [](int a) -> Task<int> {\n    if (co_await g(a)) co_return 1;\n};\n"),
            QStringList({QStringLiteral("2:co_await")}));
        QCOMPARE(found("core/net/x.cpp", "void f()\n{\n    run([](int a) { return [](int b) -> Task<int> {\n"
                                         "        auto x = c ? co_await g() : 1; }; });\n}\n"),
                 QStringList({QStringLiteral("4:co_await")}));
    }

    void refusesMacros()
    {
        QCOMPARE(found("core/net/x.h", "\n#define TRY(x) \\\n    if (co_await x) {}\n"),
                 QStringList({QStringLiteral("2:co_await")}));
    }
};

OPS_TEST(AwaitRuleTest)
#include "tst_awaitrule.moc"
