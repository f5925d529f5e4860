#include "core/async/limiter.h"
#include "core/async/scope.h"
#include "core/sources/alertmanager/alertmanagersource.h"
#include "core/sources/alertmanager/decodealerts.h"
#include "core/sources/alertmanager/failure.h"
#include "tests/support/faketransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

using namespace ops;
using nlohmann::json;
using test::FakeTransport;
using test::ManualClock;

namespace {

QString corpus(const QString &name) { return QStringLiteral(OPS_CORPUS_DIR "/alertmanager-api/") + name; }

QByteArray contentsOf(const QString &name)
{
    QFile file(corpus(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a call of ours makes of a recorded answer, in a few words.
class Replay
{
public:
    explicit Replay(const json &entry) : m_entry(entry)
    {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("am.test"));
        m_source = std::make_unique<AlertmanagerSource>(QStringLiteral("am"), url, m_transport, m_clock,
                                                        std::make_shared<Limiter>(16));
    }

    QString outcome()
    {
        const QString method = text(m_entry["request"]["method"]);
        const QString path = text(m_entry["request"]["target"]).section(u'?', 0, 0);
        const QString silence = QStringLiteral("/api/v2/silence/");
        if (method == u"GET" && path == u"/api/v2/alerts")
            return wait<AlertsAnswer>(m_source->alerts(), alertsText);
        if (method == u"GET" && path == u"/api/v2/silences")
            return wait<SilencesAnswer>(m_source->silences(), silencesText);
        if (method == u"GET" && path == u"/api/v2/status")
            return wait<AlertmanagerStatus>(m_source->status(), statusText);
        if (method == u"GET" && path.startsWith(silence))
            return wait<std::optional<Silence>>(m_source->silence(path.mid(silence.size())), silenceText);
        if (method == u"POST" && path == u"/api/v2/silences")
            return wait<QString>(m_source->postSilence(Silence()), [](const QString &) { return u"id"_qs; });
        if (method == u"DELETE" && path.startsWith(silence))
            return wait<Done>(m_source->expireSilence(path.mid(silence.size())),
                              [](const Done &) { return u"done"_qs; });
        return withoutACall();
    }

private:
    static QString text(const json &value) { return QString::fromStdString(value.get<std::string>()); }
    static QString textOf(const Error &error) { return QStringLiteral("error ") + errorKindName(error.kind); }

    static QString alertsText(const AlertsAnswer &answer)
    {
        const auto suppressed = std::count_if(answer.alerts.begin(), answer.alerts.end(), [](const Alert &alert) {
            return alert.state == Alert::State::Suppressed;
        });
        for (const Alert &alert : answer.alerts) {
            const bool whole = alert.startsAtMs > 0 && alert.endsAtMs > 0 && alert.updatedAtMs > 0 &&
                               !alert.receivers.isEmpty() && alert.fingerprint == fingerprintOf(alert.labels);
            if (!whole)
                return QStringLiteral("incomplete");
        }
        return QStringLiteral("%1 alerts, %2 suppressed").arg(answer.alerts.size()).arg(suppressed);
    }
    static QString silencesText(const SilencesAnswer &answer)
    {
        std::array<int, 3> counts{};
        for (const Silence &silence : answer.silences)
            ++counts[std::size_t(silence.state)];
        return QStringLiteral("%1 active, %2 pending, %3 expired").arg(counts[0]).arg(counts[1]).arg(counts[2]);
    }
    static QString silenceText(const std::optional<Silence> &silence)
    {
        if (!silence)
            return QStringLiteral("no silence");
        return silence->state == Silence::State::Expired ? QStringLiteral("expired") : QStringLiteral("silence");
    }
    static QString statusText(const AlertmanagerStatus &status)
    {
        return QStringLiteral("%1 %2 state %3, %4 peers")
            .arg(status.product, status.version)
            .arg(int(status.cluster))
            .arg(status.peers.size());
    }

    /// No call of ours asks this: such an answer must not be taken for alerts.
    QString withoutACall() const
    {
        const HttpAnswer answer = answerHere();
        if (answer.status >= 300)
            return textOf(alertmanager::failureOf(answer, Intent::Read));
        const auto decoded = alertmanager::decodeAlerts(answer.body);
        return decoded ? alertsText(*decoded) : textOf(decoded.error());
    }

    HttpAnswer answerHere() const
    {
        HttpAnswer answer;
        answer.status = m_entry["status"];
        for (const auto &[name, value] : m_entry["headers"].items())
            answer.headers.emplace_back(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        answer.body = contentsOf(text(m_entry["file"]));
        return answer;
    }

    template<class T, class Words> QString wait(Task<Result<T>> task, Words words)
    {
        std::optional<Result<T>> got;
        m_scope.restart("call", std::move(task), [&got](Result<T> result) { got.emplace(std::move(result)); });
        if (!QTest::qWaitFor([this] { return m_transport.sent() > 0; }, 5000))
            return QStringLiteral("nothing was sent");
        const HttpAnswer answer = answerHere();
        m_transport.answer(0, answer.status, answer.body, answer.headers);
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 5000))
            return QStringLiteral("no answer");
        return *got ? words(**got) : textOf(got->error());
    }

    const json &m_entry;
    FakeTransport m_transport;
    ManualClock m_clock;
    std::unique_ptr<AlertmanagerSource> m_source;
    Scope m_scope;
};

/// By the file's name without its ending.
const QHash<QString, QString> &expectations()
{
    static const QHash<QString, QString> all{
        {u"alerts"_qs, u"9 alerts, 1 suppressed"_qs},
        {u"alerts-active-only"_qs, u"8 alerts, 0 suppressed"_qs},
        {u"alerts-empty"_qs, u"0 alerts, 0 suppressed"_qs},
        {u"alerts-filter"_qs, u"3 alerts, 0 suppressed"_qs},
        {u"alerts-filter-regex"_qs, u"2 alerts, 0 suppressed"_qs},
        {u"alerts-filter-unquoted"_qs, u"3 alerts, 0 suppressed"_qs},
        {u"alerts-inhibited-only"_qs, u"1 alerts, 1 suppressed"_qs},
        {u"alerts-manual"_qs, u"1 alerts, 0 suppressed"_qs},
        {u"alerts-receiver"_qs, u"3 alerts, 0 suppressed"_qs},
        {u"alerts-silenced"_qs, u"1 alerts, 1 suppressed"_qs},
        {u"alerts-silenced-only"_qs, u"2 alerts, 2 suppressed"_qs},
        {u"cluster-status-peer-gone"_qs, u"Alertmanager 0.25.0 state 0, 1 peers"_qs},
        {u"cluster-status-ready"_qs, u"Alertmanager 0.25.0 state 0, 2 peers"_qs},
        {u"cluster-status-settling"_qs, u"Alertmanager 0.25.0 state 1, 2 peers"_qs},
        {u"cors-get"_qs, u"error badAnswer"_qs},
        {u"error-404"_qs, u"error notFound"_qs},
        {u"error-405"_qs, u"error unsupported"_qs},
        {u"error-alerts-bool"_qs, u"1 alerts, 1 suppressed"_qs},
        {u"error-alerts-filter"_qs, u"error badRequest"_qs},
        {u"error-alerts-filter-regex"_qs, u"error badRequest"_qs},
        {u"error-alerts-receiver"_qs, u"error badRequest"_qs},
        {u"error-post-alert-bad-label"_qs, u"error badRequest"_qs},
        {u"error-post-alert-empty-labels"_qs, u"error badRequest"_qs},
        {u"error-post-alert-no-labels"_qs, u"error badRequest"_qs},
        {u"error-silence-bad-label"_qs, u"error badRequest"_qs},
        {u"error-silence-bad-regex"_qs, u"error badRequest"_qs},
        {u"error-silence-bad-time"_qs, u"error badRequest"_qs},
        {u"error-silence-content-type"_qs, u"error badRequest"_qs},
        {u"error-silence-delete-again"_qs, u"done"_qs},
        {u"error-silence-delete-unknown"_qs, u"done"_qs},
        {u"error-silence-empty-matcher"_qs, u"error badRequest"_qs},
        {u"error-silence-ends-before-start"_qs, u"error badRequest"_qs},
        {u"error-silence-ends-past"_qs, u"error badRequest"_qs},
        {u"error-silence-get-bad-uuid"_qs, u"no silence"_qs},
        {u"error-silence-get-unknown"_qs, u"no silence"_qs},
        {u"error-silence-no-comment"_qs, u"error badRequest"_qs},
        {u"error-silence-no-content-type"_qs, u"error badRequest"_qs},
        {u"error-silence-no-creator"_qs, u"error badRequest"_qs},
        {u"error-silence-no-matchers"_qs, u"error badRequest"_qs},
        {u"error-silence-not-json"_qs, u"error badRequest"_qs},
        {u"error-silence-unknown-id"_qs, u"error notFound"_qs},
        {u"groups"_qs, u"error badAnswer"_qs},
        {u"groups-receiver"_qs, u"error badAnswer"_qs},
        {u"groups-silenced"_qs, u"error badAnswer"_qs},
        {u"healthy"_qs, u"error badAnswer"_qs},
        {u"post-alert"_qs, u"error badAnswer"_qs},
        {u"post-alert-resolve"_qs, u"error badAnswer"_qs},
        {u"ready"_qs, u"error badAnswer"_qs},
        {u"receivers"_qs, u"error badAnswer"_qs},
        {u"reload-post"_qs, u"error badAnswer"_qs},
        {u"silence-create"_qs, u"id"_qs},
        {u"silence-create-no-isequal"_qs, u"id"_qs},
        {u"silence-create-regex"_qs, u"id"_qs},
        {u"silence-delete"_qs, u"done"_qs},
        {u"silence-get"_qs, u"silence"_qs},
        {u"silence-get-expired"_qs, u"expired"_qs},
        {u"silence-update"_qs, u"id"_qs},
        {u"silence-update-expired"_qs, u"id"_qs},
        {u"silence-update-matchers"_qs, u"id"_qs},
        {u"silences"_qs, u"2 active, 1 pending, 0 expired"_qs},
        {u"silences-after"_qs, u"1 active, 0 pending, 4 expired"_qs},
        {u"silences-all-states"_qs, u"2 active, 1 pending, 2 expired"_qs},
        {u"silences-empty"_qs, u"0 active, 0 pending, 0 expired"_qs},
        {u"silences-filter"_qs, u"1 active, 0 pending, 0 expired"_qs},
        {u"status"_qs, u"Alertmanager 0.25.0 state 2, 0 peers"_qs},
        {u"ui-root"_qs, u"error badAnswer"_qs},
        {u"v1-alerts"_qs, u"error badAnswer"_qs},
        {u"v1-status"_qs, u"error badAnswer"_qs},
    };
    return all;
}

} // namespace

/// Every answer recorded from a real Alertmanager, given to the call that gets it.
class AlertmanagerCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<int>("index");
        const QByteArray bytes = contentsOf(u"index.json"_qs);
        m_index = json::parse(bytes.begin(), bytes.end(), nullptr, false);
        QVERIFY(m_index.is_array());
        for (std::size_t i = 0; i < m_index.size(); ++i)
            QTest::newRow(m_index[i]["name"].get<std::string>().c_str()) << int(i);
    }
    void answers()
    {
        QFETCH(int, index);
        const json &entry = m_index[std::size_t(index)];
        const QString name = QString::fromStdString(entry["name"].get<std::string>());
        QCOMPARE(Replay(entry).outcome(), expectations().value(name, u"not expected"_qs));
    }

    /// A file that stands nowhere would be looked at by nobody.
    void noFileIsLeftOut()
    {
        QSet<QString> answered;
        for (const json &entry : m_index)
            answered << QString::fromStdString(entry["file"].get<std::string>());
        int others = 0;
        for (const QString &name : QDir(corpus(QString())).entryList(QDir::Files)) {
            if (answered.contains(name) || name == u"README.md" || name == u"index.json")
                continue;
            ++others;
            const QByteArray bytes = contentsOf(name);
            const bool isSent = name.startsWith(u"sent-") || name.startsWith(u"amtool-");
            QVERIFY2(isSent && !bytes.isEmpty(), qPrintable(name));
            if (name.endsWith(u".json"))
                QVERIFY2(json::parse(bytes.begin(), bytes.end(), nullptr, false).is_object(), qPrintable(name));
        }
        QCOMPARE(others, 25);
        QCOMPARE(answered.size(), expectations().size());
    }

private:
    json m_index;
};

OPS_TEST(AlertmanagerCorpusTest)
#include "tst_alertmanagercorpus.moc"
