#include "core/net/httpclient.h"
#include "core/net/httptext.h"
#include "core/net/retryafter.h"
#include "core/time/duration.h"

#include "core/base/textsafe.h"

#include <QCoreApplication>

namespace ops {

namespace {

constexpr int LongestDetail = 500;
constexpr qsizetype LongestLook = 4096; // of a body, for its title or its first words

struct Meaning
{
    ErrorKind kind;
    QString message;
    QString hint;
};

Meaning meaningOfRequestErrors(int status)
{
    switch (status) {
    case 401:
        return {ErrorKind::Auth, HttpText::tr("The server wants a sign-in."),
                HttpText::tr("Check the user, password or token of this source.")};
    case 403:
        return {ErrorKind::Forbidden, HttpText::tr("The server does not allow this."),
                HttpText::tr("Check what this credential may do.")};
    case 404:
    case 410:
        return {ErrorKind::NotFound, HttpText::tr("The server does not know this address."),
                HttpText::tr("Check the address of the source.")};
    case 405:
        return {ErrorKind::Unsupported, HttpText::tr("The server does not take this kind of request here."),
                HttpText::tr("Check the address of the source.")};
    case 407:
        return {ErrorKind::Auth, HttpText::tr("The proxy wants a sign-in."),
                HttpText::tr("Check the system's proxy settings.")};
    case 408:
        return {ErrorKind::Timeout, HttpText::tr("The server waited too long for the request."),
                HttpText::tr("Try again.")};
    case 413:
    case 414:
    case 431:
        return {ErrorKind::BadRequest, HttpText::tr("The request is too long for this server or a proxy before it."),
                HttpText::tr("Make the query shorter.")};
    case 429:
        return {ErrorKind::Busy, HttpText::tr("The server has had too many requests."),
                HttpText::tr("Try again shortly.")};
    default:
        return {ErrorKind::BadRequest, HttpText::tr("The server cannot take this request."),
                HttpText::tr("Look at what it says, and at the address of the source.")};
    }
}

Meaning meaningOf(int status)
{
    if (status < 400)
        return {ErrorKind::BadAnswer, HttpText::tr("The server redirects to another address."),
                HttpText::tr("Check the address of the source.")};
    if (status < 500)
        return meaningOfRequestErrors(status);
    switch (status) {
    case 501:
        return {ErrorKind::Unsupported, HttpText::tr("This server cannot do that."),
                HttpText::tr("Check the address of the source.")};
    case 502:
        return {ErrorKind::Network, HttpText::tr("A proxy does not reach the server."),
                HttpText::tr("Check that the server behind it runs.")};
    case 503:
        return {ErrorKind::Busy, HttpText::tr("The server is overloaded or not ready yet."),
                HttpText::tr("Try again shortly.")};
    case 504:
        return {ErrorKind::Network, HttpText::tr("A proxy got no answer from the server in time."),
                HttpText::tr("Try again, or ask for less.")};
    default:
        return {ErrorKind::Internal, HttpText::tr("The server met a fault of its own."),
                HttpText::tr("Look at its log.")};
    }
}

/// The title of a page, which is all that a proxy's page says.
QString titleOf(const QByteArray &page)
{
    const QByteArray lower = page.toLower();
    const qsizetype open = lower.indexOf("<title");
    const qsizetype start = open < 0 ? -1 : lower.indexOf('>', open);
    const qsizetype end = start < 0 ? -1 : lower.indexOf("</title", start);
    return end < 0 ? QString() : QString::fromUtf8(page.mid(start + 1, end - start - 1)).simplified();
}

QString wordsOf(const HttpAnswer &answer)
{
    const QByteArray start = answer.body.left(LongestLook).trimmed();
    if (start.startsWith('<') || answer.header("Content-Type").toLower().startsWith("text/html"))
        return titleOf(start);
    return QString::fromUtf8(start);
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return QByteArray();
}

Error HttpClient::statusError(const HttpAnswer &answer)
{
    const Meaning meaning = meaningOf(answer.status);
    QString detail = QStringLiteral("HTTP %1").arg(answer.status);
    if (const QString words = wordsOf(answer); !words.isEmpty())
        detail += QStringLiteral(": ") + words;
    else if (const QByteArray target = answer.header("Location"); answer.status < 400 && !target.isEmpty())
        detail += QStringLiteral(": ") + QString::fromUtf8(target);
    Error error(meaning.kind, meaning.message, safeText(detail, LongestDetail));
    error.hint = meaning.hint;
    error.httpStatus = answer.status;
    // A date is meant by the server's own clock, which its Date header tells.
    const QDateTime now = httpDate(answer.header("Date"));
    const qint64 nowMs = now.isValid() ? now.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
    if (error.retryable())
        error.retryAfterMs = retryAfterMs(answer.header("Retry-After"), nowMs).value_or(-1);
    if (error.retryAfterMs > 0)
        error.hint = HttpText::tr("The server asks to be left alone for %1.").arg(humanDuration(error.retryAfterMs));
    return error;
}

} // namespace ops
