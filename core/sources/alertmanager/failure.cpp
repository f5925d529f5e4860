#include "core/sources/alertmanager/failure.h"

#include "core/base/json.h"
#include "core/base/textsafe.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace ops::alertmanager {

namespace {

struct AlertmanagerText
{
    Q_DECLARE_TR_FUNCTIONS(AlertmanagerSource)
};

constexpr int LongestWords = 500;

Error damaged(const QString &sentence, QString detail)
{
    Error error(ErrorKind::BadAnswer, sentence, std::move(detail));
    error.hint = AlertmanagerText::tr("Try again; if it stays so, look at the server and at proxies before it.");
    return error;
}

/// Alertmanager 0.32 and newer keeps silences with several sets of matchers, for which API v2 has no words: one of them
/// makes the whole list fail.
bool hasSeveralSets(const QString &words)
{
    return words.contains(u"matcher set", Qt::CaseInsensitive) || words.contains(u"matcher_set", Qt::CaseInsensitive);
}

Error severalSets()
{
    Error error(ErrorKind::Unsupported,
                AlertmanagerText::tr("Alertmanager cannot list its silences: one of them has several sets of matchers, "
                                     "which this interface cannot express."));
    error.hint =
        AlertmanagerText::tr("Expire that silence with the tool that made it; until then nobody sees the list.");
    return error;
}

Error refusal(const HttpAnswer &answer, const QString &words)
{
    switch (answer.status) {
    case 404:
        if (words.startsWith(u"path ")) {
            Error error(ErrorKind::NotFound,
                        AlertmanagerText::tr("There is no Alertmanager of API v2 at this address."));
            error.hint = AlertmanagerText::tr("Check the address of the source, and its path.");
            return error;
        }
        return Error(ErrorKind::NotFound, AlertmanagerText::tr("Alertmanager does not know this silence."));
    case 410: {
        Error error(ErrorKind::Unsupported, AlertmanagerText::tr("This Alertmanager no longer has this interface."));
        error.hint = AlertmanagerText::tr("Check the address of the source: it must not end in /api/v1.");
        return error;
    }
    case 405:
        return Error(ErrorKind::Unsupported, AlertmanagerText::tr("This server does not take that here."));
    case 415: {
        Error error(ErrorKind::BadRequest, AlertmanagerText::tr("The server did not see JSON in what was sent."));
        error.hint = AlertmanagerText::tr("A proxy may change the content type of requests.");
        return error;
    }
    case 400:
    case 422:
        return Error(ErrorKind::BadRequest, AlertmanagerText::tr("Alertmanager does not take this: %1").arg(words));
    default:
        break;
    }
    if (hasSeveralSets(words))
        return severalSets();
    return Error(ErrorKind::Internal, AlertmanagerText::tr("Alertmanager met a fault of its own: %1").arg(words));
}

/// True where the server's own words are the verdict, and not the status alone.
bool isVerdict(int status)
{
    return status == 400 || status == 404 || status == 405 || status == 410 || status == 415 || status == 422 ||
           status == 500;
}

bool wantsTls(const HttpAnswer &answer)
{
    return answer.status == 400 && (answer.body.contains("HTTP request was sent to HTTPS port") ||
                                    answer.body.contains("HTTP request to an HTTPS server"));
}

Error tlsWanted(const HttpAnswer &answer)
{
    Error error(ErrorKind::Tls, AlertmanagerText::tr("The server speaks only https here."),
                safeText(QString::fromUtf8(answer.body.left(512))));
    error.hint = AlertmanagerText::tr("Write https:// in the address.");
    error.httpStatus = answer.status;
    return error;
}

QString textOf(const nlohmann::json &document)
{
    if (document.is_string())
        return QString::fromStdString(document.get<std::string>());
    if (!document.is_object())
        return QString();
    for (const char *key : {"message", "error"}) {
        const auto it = document.find(key);
        if (it != document.end() && it->is_string())
            return QString::fromStdString(it->get<std::string>());
    }
    return QString();
}

/// A proxy that answered in the server's place cannot know whether the server has done it.
bool mayHaveHappened(int status) { return status >= 500 && status != 501 && status != 503; }

} // namespace

std::optional<Error> unreadableBody(const QByteArray &body)
{
    const QByteArray start = body.left(512).trimmed();
    if (start.isEmpty() && body.trimmed().isEmpty())
        return damaged(AlertmanagerText::tr("The server sent an empty answer."), QString());
    if (start.startsWith('<')) {
        Error error(ErrorKind::BadAnswer, AlertmanagerText::tr("The server sent a web page instead of data."),
                    safeText(QString::fromUtf8(start), LongestWords));
        error.hint = AlertmanagerText::tr("A proxy or a sign-in page may stand in between: check the address.");
        return error;
    }
    return std::nullopt;
}

Error brokenJson(QString detail)
{
    return damaged(AlertmanagerText::tr("The server's answer is damaged or cut off."), std::move(detail));
}

Error foreignJson(QString detail)
{
    Error error(ErrorKind::BadAnswer, AlertmanagerText::tr("The server's answer is not that of an Alertmanager."),
                std::move(detail));
    error.hint = AlertmanagerText::tr("Check the address of the source.");
    return error;
}

QString wordsOf(const QByteArray &body)
{
    constexpr qsizetype Longest = 64 << 10;
    constexpr int Deepest = 16;
    if (body.size() > Longest)
        return QString();
    const auto document = parseJson(body, Deepest);
    return document ? safeText(textOf(*document).trimmed(), LongestWords) : QString();
}

Error failureOf(const HttpAnswer &answer, Intent intent)
{
    if (wantsTls(answer))
        return tlsWanted(answer);
    const QString words = wordsOf(answer.body);
    Error error = HttpClient::statusError(answer);
    if (!words.isEmpty() && isVerdict(answer.status)) {
        error = refusal(answer, words);
        error.detail = QStringLiteral("HTTP %1: %2").arg(answer.status).arg(words);
        error.httpStatus = answer.status;
    } else if (intent == Intent::Write && mayHaveHappened(answer.status)) {
        error.outcomeUnknown = true;
        error.hint = AlertmanagerText::tr("It is not known whether this was done: look before acting again.");
    }
    return error;
}

Error unreadableAnswer(Error error)
{
    error.outcomeUnknown = true;
    error.hint = AlertmanagerText::tr("It is not known whether this was done: look before acting again.");
    return error;
}

} // namespace ops::alertmanager
