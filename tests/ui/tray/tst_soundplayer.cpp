#include "app/soundplayer.h"
#include "tests/support/opstest.h"

#include <QFile>

using namespace ops;

namespace {

/// Programs by hand: each ends with the code that stands for it, or never.
class FakeRunner : public CommandRunner
{
public:
    std::map<QString, int> codes; ///< by program; what is missing plays for ever
    std::vector<Command> ran;

    Task<Result<CommandOutput>> run(Command command) override
    {
        ran.push_back(command);
        const auto it = codes.find(command.program);
        if (it == codes.end())
            return forEver();
        return ended(it->second);
    }

private:
    struct Never
    {
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<>) const noexcept {}
        void await_resume() const noexcept {}
    };
    static Task<Result<CommandOutput>> forEver()
    {
        co_await Never();
        co_return CommandOutput();
    }
    static Task<Result<CommandOutput>> ended(int code)
    {
        CommandOutput output;
        output.exitCode = code;
        co_return output;
    }
};

} // namespace

class SoundPlayerTest : public QObject
{
    Q_OBJECT
    FakeRunner m_runner;
    QStringList m_installed;
    int m_beeps = 0;
    std::unique_ptr<SoundPlayer> m_player;

private Q_SLOTS:
    void init()
    {
        m_runner = FakeRunner();
        m_installed = {QStringLiteral("pw-play"), QStringLiteral("paplay"), QStringLiteral("aplay")};
        m_beeps = 0;
        m_player = std::make_unique<SoundPlayer>(
            m_runner, [this] { ++m_beeps; },
            [this](const QString &program) { return m_installed.contains(program) ? program : QString(); });
    }
    void cleanup() { m_player.reset(); }

    void theFirstProgramPlaysAFile()
    {
        m_runner.codes[QStringLiteral("pw-play")] = 0;
        m_player->play(Severity::Critical);
        QCOMPARE(m_runner.ran.size(), std::size_t(1));
        QVERIFY(m_runner.ran[0].arguments.last().endsWith(QStringLiteral("critical.wav")));
        QFile sound(m_runner.ran[0].arguments.last());
        QVERIFY(sound.open(QIODevice::ReadOnly) && sound.read(4) == "RIFF");
        QCOMPARE(m_beeps, 0);
    }

    void whereOneHasNobodyToPlayForTheNextIsTried()
    {
        m_runner.codes[QStringLiteral("pw-play")] = 1;
        m_runner.codes[QStringLiteral("paplay")] = 1;
        m_runner.codes[QStringLiteral("aplay")] = 0;
        m_player->play(Severity::Info);
        QCOMPARE(m_runner.ran.size(), std::size_t(3));
        QCOMPARE(m_runner.ran[2].arguments.first(), QStringLiteral("-q"));
        QCOMPARE(m_beeps, 0);
    }

    void withoutAnyItBeeps()
    {
        m_installed.clear();
        m_player->play(Severity::Warning);
        QCOMPARE(m_beeps, 1);
        m_installed = QStringList{QStringLiteral("aplay")};
        m_runner.codes[QStringLiteral("aplay")] = 1;
        m_player->play(Severity::Warning);
        QCOMPARE(m_beeps, 2);
    }

    void onlyAGraverOneTakesThePlace()
    {
        m_player->play(Severity::Warning); // plays for ever
        m_player->play(Severity::Warning);
        m_player->play(Severity::Info);
        QCOMPARE(m_runner.ran.size(), std::size_t(1));
        m_player->play(Severity::Critical);
        QCOMPARE(m_runner.ran.size(), std::size_t(2));
    }

    void everySeverityHasASound()
    {
        for (const auto severity :
             {Severity::Critical, Severity::Error, Severity::Warning, Severity::Info, Severity::None}) {
            m_runner.codes[QStringLiteral("pw-play")] = 0;
            m_player->play(severity);
        }
        QCOMPARE(m_runner.ran.size(), std::size_t(5));
        QCOMPARE(m_beeps, 0);
    }
};

OPS_TEST(SoundPlayerTest)
#include "tst_soundplayer.moc"
