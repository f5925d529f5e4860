#include "core/sources/prometheus/failure.h"

#include "core/sources/prometheus/envelope.h"

#include <QCoreApplication>

namespace ops::prometheus {

namespace {

struct PrometheusSourceText
{
    Q_DECLARE_TR_FUNCTIONS(PrometheusSource)
};

ErrorKind kindOfType(const QString &type, const QString &text)
{
    if (type == u"bad_data" || type == u"execution" || type == u"not_acceptable")
        return ErrorKind::BadRequest;
    if (type == u"timeout")
        return ErrorKind::Timeout;
    if (type == u"canceled")
        return ErrorKind::Cancelled;
    // "admin APIs disabled" is a fact about the server; every other "unavailable" passes.
    if (type == u"unavailable")
        return text.contains(u"disabled") ? ErrorKind::Unsupported : ErrorKind::Busy;
    if (type == u"not_found")
        return ErrorKind::NotFound;
    switch (type.toInt()) {
    case 400:
    case 422:
        return ErrorKind::BadRequest;
    case 401:
        return ErrorKind::Auth;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 429:
    case 503:
        return ErrorKind::Busy;
    default:
        return ErrorKind::Internal;
    }
}

QString sentenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
        return PrometheusSourceText::tr("The server cannot run this query.");
    case ErrorKind::Timeout:
        return PrometheusSourceText::tr("The query took longer than its time limit.");
    case ErrorKind::Cancelled:
        return PrometheusSourceText::tr("The server ended the query.");
    case ErrorKind::Unsupported:
        return PrometheusSourceText::tr("This function is switched off on the server.");
    case ErrorKind::Busy:
        return PrometheusSourceText::tr("The server has no room for this query now.");
    case ErrorKind::NotFound:
        return PrometheusSourceText::tr("The server does not know what was asked for.");
    case ErrorKind::Auth:
        return PrometheusSourceText::tr("The server wants a sign-in.");
    case ErrorKind::Forbidden:
        return PrometheusSourceText::tr("The server does not allow this.");
    default:
        return PrometheusSourceText::tr("The server met a fault of its own.");
    }
}

QString hintOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest:
        return PrometheusSourceText::tr("Correct the query.");
    case ErrorKind::Timeout:
        return PrometheusSourceText::tr("Choose a shorter range or a simpler query.");
    case ErrorKind::Busy:
        return PrometheusSourceText::tr("Try again shortly.");
    default:
        return QString();
    }
}

bool looksLikeJson(const QByteArray &body)
{
    for (const char c : body) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return c == '{';
    }
    return false;
}

/// Prometheus answers every route so until its write-ahead log is read, and while it stops.
bool isStartingText(const HttpAnswer &answer)
{
    return answer.status == 503 && answer.body.trimmed() == "Service Unavailable" &&
           answer.header("Content-Type").startsWith("text/plain");
}

/// nginx's and Go's words for it.
bool wantsTls(const HttpAnswer &answer)
{
    return answer.status == 400 && (answer.body.contains("HTTP request was sent to HTTPS port") ||
                                    answer.body.contains("HTTP request to an HTTPS server"));
}

Error damaged(const QString &sentence, QString detail)
{
    Error error(ErrorKind::BadAnswer, sentence, std::move(detail));
    error.hint = PrometheusSourceText::tr("Try again; if it stays so, look at the server and at proxies before it.");
    return error;
}

} // namespace

std::optional<Error> unreadableBody(const QByteArray &body)
{
    const QByteArray start = body.left(512).trimmed();
    if (start.isEmpty() && body.trimmed().isEmpty())
        return damaged(PrometheusSourceText::tr("The server sent an empty answer."), QString());
    if (start.startsWith('<')) {
        Error error(ErrorKind::BadAnswer, PrometheusSourceText::tr("The server sent a web page instead of data."),
                    QString::fromUtf8(start));
        error.hint = PrometheusSourceText::tr("A proxy or a sign-in page may stand in between: check the address.");
        return error;
    }
    return std::nullopt;
}

Error brokenJson(QString detail)
{
    return damaged(PrometheusSourceText::tr("The server's answer is damaged or cut off."), std::move(detail));
}

Error foreignJson(QString detail)
{
    Error error(ErrorKind::BadAnswer, PrometheusSourceText::tr("The server's answer is not that of a Prometheus API."),
                std::move(detail));
    error.hint = PrometheusSourceText::tr("Check the address of the source.");
    return error;
}

Error apiError(const QString &errorType, const QString &text)
{
    const ErrorKind kind = kindOfType(errorType, text);
    Error error(kind, sentenceOf(kind), text.isEmpty() ? errorType : text);
    error.hint = hintOf(kind);
    return error;
}

Error failureOf(const HttpAnswer &answer)
{
    if (isStartingText(answer)) {
        const bool stopping = answer.header("X-Prometheus-Stopping") == "true";
        Error error(ErrorKind::Busy,
                    stopping ? PrometheusSourceText::tr("Prometheus is shutting down.")
                             : PrometheusSourceText::tr("Prometheus is starting."),
                    QString::fromUtf8(answer.body.trimmed()));
        error.hint = stopping ? QString() : PrometheusSourceText::tr("It answers once its write-ahead log is read.");
        error.httpStatus = answer.status;
        return error;
    }
    if (wantsTls(answer)) {
        Error error(ErrorKind::Tls, PrometheusSourceText::tr("The server speaks only https here."),
                    QString::fromUtf8(answer.body.left(512)));
        error.hint = PrometheusSourceText::tr("Write https:// in the address.");
        error.httpStatus = answer.status;
        return error;
    }
    constexpr qsizetype LongestEnvelope = 256 << 10;
    // A proxy may word a refusal as the API words its errors: who may ask is said by the status.
    const bool refused = answer.status == 401 || answer.status == 403;
    if (!refused && looksLikeJson(answer.body) && answer.body.size() < LongestEnvelope) {
        Parser parser;
        Envelope envelope;
        const auto skip = [](Walk &, ondemand::value) { return true; };
        const auto error = readEnvelope(parser, answer.body, envelope, skip);
        if (error && envelope.status == "error") {
            Error said = *error;
            said.httpStatus = answer.status;
            return said;
        }
    }
    return HttpClient::statusError(answer);
}

bool isMissingRoute(const HttpAnswer &answer)
{
    // VictoriaMetrics says 400 and a text to what it does not know.
    const bool text = answer.status == 400 && !answer.body.trimmed().startsWith('<');
    const bool status = answer.status == 404 || answer.status == 405 || answer.status == 501;
    return (status || text) && !looksLikeJson(answer.body);
}

} // namespace ops::prometheus
