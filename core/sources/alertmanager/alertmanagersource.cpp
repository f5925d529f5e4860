#include "core/sources/alertmanager/alertmanagersource.h"

#include "core/sources/alertmanager/decodealerts.h"
#include "core/sources/alertmanager/decodesilences.h"
#include "core/sources/alertmanager/decodestatus.h"
#include "core/sources/alertmanager/failure.h"
#include "core/sources/alertmanager/fetch.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

using namespace alertmanager;

namespace {

struct AlertmanagerCallText
{
    Q_DECLARE_TR_FUNCTIONS(AlertmanagerSource)
};

QString silenceRoute(const QString &id)
{
    return QStringLiteral("silence/") + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

bool isDone(const HttpAnswer &answer) { return answer.status >= 200 && answer.status < 300; }

/// The server itself, not a proxy or another path, does not know the silence. Up to 0.25 a DELETE says so with 500.
bool isUnknownSilence(const HttpAnswer &answer)
{
    constexpr int NoUuid = 422; // such an id is none that the server could know
    const QString words = wordsOf(answer.body);
    if (answer.status == 500)
        return words == u"silence not found";
    if (answer.status == NoUuid)
        return words.contains(u"silenceID in path");
    return answer.status == 404 && (answer.body.trimmed().isEmpty() || words.contains(u"silence"));
}

Error negativeUnsupported(const QString &version)
{
    Error error(ErrorKind::Unsupported,
                AlertmanagerCallText::tr("Alertmanager %1 has no matchers with != and !~.").arg(version));
    error.hint = AlertmanagerCallText::tr("They came with 0.22: write the silence with = and =~.");
    return error;
}

bool isNegative(const Matcher &matcher)
{
    return matcher.op == Matcher::Op::NotEqual || matcher.op == Matcher::Op::NotRegex;
}

Task<Result<AlertmanagerStatus>> askStatus(std::shared_ptr<Connection> connection)
{
    auto status = co_await fetch(connection, QStringLiteral("status"), decodeStatus);
    if (!status)
        co_return status.error();
    if (connection->hasTenant)
        status->product = QStringLiteral("Mimir");
    connection->product = status->product;
    connection->version = status->version;
    co_return std::move(status);
}

/// An old server would take `!=` for `=` in silence, so it is asked before anything is written.
Task<Result<Done>> checkNegatives(std::shared_ptr<Connection> connection)
{
    if (connection->product.isEmpty()) {
        auto status = co_await askStatus(connection);
        if (!status)
            co_return status.error();
    }
    if (!knowsNegativeMatchers(connection->version))
        co_return connection->told(negativeUnsupported(connection->version));
    co_return Done();
}

Task<Result<QString>> post(std::shared_ptr<Connection> connection, Silence silence)
{
    if (std::any_of(silence.matchers.begin(), silence.matchers.end(), isNegative)) {
        auto checked = co_await checkNegatives(connection);
        if (!checked)
            co_return checked.error();
    }
    Call call("POST", QStringLiteral("silences"), Intent::Write);
    call.body = silenceBody(silence);
    auto answer = co_await send(connection, std::move(call));
    if (!answer)
        co_return answer.error();
    if (!isDone(*answer))
        co_return connection->failure(*answer, Intent::Write);
    auto id = decodeSilenceId(answer->body);
    if (!id)
        co_return connection->told(unreadableAnswer(id.error()));
    co_return std::move(id);
}

Task<Result<Done>> expire(std::shared_ptr<Connection> connection, QString id)
{
    auto answer = co_await send(connection, Call("DELETE", silenceRoute(id), Intent::Write));
    if (!answer)
        co_return answer.error();
    if (isDone(*answer) || isUnknownSilence(*answer))
        co_return Done();
    co_return connection->failure(*answer, Intent::Write);
}

Task<Result<std::optional<Silence>>> ask(std::shared_ptr<Connection> connection, QString id)
{
    auto answer = co_await send(connection, Call("GET", silenceRoute(id)));
    if (!answer)
        co_return answer.error();
    if (isUnknownSilence(*answer))
        co_return std::optional<Silence>();
    if (!isDone(*answer))
        co_return connection->failure(*answer, Intent::Read);
    auto decoded = co_await OnPool(decodeSilence, std::move(answer->body));
    if (!decoded)
        co_return connection->told(decoded.error());
    co_return std::optional<Silence>(std::move(*decoded));
}

} // namespace

AlertmanagerSource::AlertmanagerSource(QString name, QUrl base, Transport &transport, Clock &clock,
                                       std::shared_ptr<Limiter> limiter, Credentials credentials, int timeLimitMs)
    : m_connection(std::make_shared<Connection>(std::move(name), std::move(base), transport, clock, std::move(limiter),
                                                std::move(credentials), timeLimitMs))
{}

AlertmanagerSource::~AlertmanagerSource() = default;

QString AlertmanagerSource::name() const { return m_connection->name; }

Task<Result<AlertsAnswer>> AlertmanagerSource::alerts()
{
    return fetch(m_connection, QStringLiteral("alerts"), decodeAlerts);
}

Task<Result<SilencesAnswer>> AlertmanagerSource::silences()
{
    return fetch(m_connection, QStringLiteral("silences"), decodeSilences);
}

Task<Result<std::optional<Silence>>> AlertmanagerSource::silence(QString id)
{
    return ask(m_connection, std::move(id));
}

Task<Result<AlertmanagerStatus>> AlertmanagerSource::status() { return askStatus(m_connection); }

Task<Result<QString>> AlertmanagerSource::postSilence(Silence silence)
{
    return post(m_connection, std::move(silence));
}

Task<Result<Done>> AlertmanagerSource::expireSilence(QString id) { return expire(m_connection, std::move(id)); }

} // namespace ops
