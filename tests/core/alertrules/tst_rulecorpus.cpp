#include "core/alerts/rulecheck.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace ops;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool weAccept(const QByteArray &text)
{
    const auto findings = checkRules(readRuleFile(text));
    return std::none_of(findings.begin(), findings.end(),
                        [](const RuleFinding &one) { return one.weight == RuleFinding::Weight::Error; });
}

bool promtoolAccepts(const QString &path)
{
    QProcess promtool;
    promtool.start(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("rules"), path});
    return promtool.waitForFinished() && promtool.exitCode() == 0;
}

/// A file with one piece of it changed, each in turn: what an editor's slip looks like.
QByteArray slip(const QByteArray &text, int number)
{
    const qsizetype at = (text.size() * (2 * number + 1)) / 80;
    const qsizetype lineBegin = text.lastIndexOf('\n', at) + 1;
    const qsizetype lineEnd = text.indexOf('\n', at);
    QByteArray changed = text;
    switch (number % 5) {
    case 0:
        return changed.remove(at, 1);
    case 1:
        return changed.insert(at, ')');
    case 2:
        return changed.insert(at, '"');
    case 3:
        return changed.remove(lineBegin, lineEnd - lineBegin + 1);
    default:
        return changed.insert(lineBegin, QByteArray(text).sliced(lineBegin, lineEnd - lineBegin + 1));
    }
}

} // namespace

/// Real rule files: what promtool refuses we refuse, what it takes we take.
class RuleCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(OPS_CORPUS_DIR) + QStringLiteral("/rules"));
        for (const QString &name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files))
            m_files << folder.filePath(name);
        if (m_files.isEmpty())
            QSKIP("the corpus is not here");
        m_promtool = !QStandardPaths::findExecutable(QStringLiteral("promtool")).isEmpty();
    }

    void theVerdictsOfTheList()
    {
        for (const QString &path : m_files) {
            const bool rejected = path.endsWith(u"promtool-extrafields.yml");
            QVERIFY2(weAccept(contentOf(path)) != rejected, qPrintable(path));
        }
    }

    void promtoolSaysTheSame()
    {
        if (!m_promtool)
            QSKIP("promtool is not installed (package prometheus)");
        for (const QString &path : m_files)
            QVERIFY2(weAccept(contentOf(path)) == promtoolAccepts(path), qPrintable(path));
    }

    void slipsAreSeenAsPromtoolSeesThem()
    {
        if (!m_promtool)
            QSKIP("promtool is not installed (package prometheus)");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("slip.yml"));
        int asked = 0;
        QStringList differ;
        for (const QString &original : m_files) {
            const QByteArray text = contentOf(original);
            for (int number = 0; number < 40; number += 2, ++asked) {
                const QByteArray changed = slip(text, number);
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(changed);
                file.close();
                if (weAccept(changed) != promtoolAccepts(path))
                    differ << QStringLiteral("%1 slip %2").arg(original).arg(number);
            }
        }
        qInfo("%d slips, %d seen differently", asked, int(differ.size()));
        QVERIFY2(differ.isEmpty(), qPrintable(differ.join(u'\n')));
    }

private:
    QStringList m_files;
    bool m_promtool = false;
};

OPS_TEST(RuleCorpusTest)
#include "tst_rulecorpus.moc"
