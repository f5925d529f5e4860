#include "tests/e2e/cli/api.h"

#include <QDateTime>

namespace ops::test {

namespace {

const QByteArray BuildInfo =
    "{\"status\":\"success\",\"data\":{\"version\":\"2.42.0\",\"revision\":\"r\",\"branch\":\"b\","
    "\"buildUser\":\"u\",\"buildDate\":\"d\",\"goVersion\":\"go1.19.8\"}}";

QByteArray targets()
{
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    return "{\"status\":\"success\",\"data\":{\"activeTargets\":[{\"discoveredLabels\":{},\"labels\":{\"job\":\"a\"},"
           "\"scrapePool\":\"a\",\"scrapeUrl\":\"http://a\",\"globalUrl\":\"http://"
           "a\",\"lastError\":\"\",\"lastScrape\":\"" +
           now +
           "\",\"lastScrapeDuration\":0.01,\"health\":\"up\",\"scrapeInterval\":\"15s\",\"scrapeTimeout\":\"10s\"}],"
           "\"droppedTargets\":[]}}";
}

QByteArray routeOf(const ServedRequest &request) { return request.target.split('?').first(); }

} // namespace

Api::Api()
{
    setHandler([this](const ServedRequest &request) {
        const auto it = m_answers.find(routeOf(request));
        return it == m_answers.end() ? test::answer(404, "404 page not found\n") : it->second;
    });
    answer("/api/v1/status/buildinfo", BuildInfo);
    answer("/api/v1/targets", targets());
}

void Api::answer(const QByteArray &route, const QByteArray &body, int status, const QByteArray &contentType)
{
    m_answers[route] = test::answer(status, body, Headers{{"Content-Type", contentType}});
}

const ServedRequest *Api::newest(const QByteArray &route) const
{
    for (auto it = requests().rbegin(); it != requests().rend(); ++it) {
        if (routeOf(*it) == route)
            return &*it;
    }
    return nullptr;
}

std::map<QByteArray, QByteArray> Api::formOf(const QByteArray &route) const
{
    std::map<QByteArray, QByteArray> form;
    const auto *request = newest(route);
    if (!request)
        return form;
    const QByteArray text = request->body.isEmpty() ? request->target.mid(route.size() + 1) : request->body;
    for (const auto &pair : text.split('&')) {
        const auto equals = pair.indexOf('=');
        form[pair.left(equals)] = QByteArray::fromPercentEncoding(pair.mid(equals + 1).replace('+', ' '));
    }
    return form;
}

QByteArray Api::headerOf(const QByteArray &route, const QByteArray &name) const
{
    const auto *request = newest(route);
    return request ? request->header(name) : QByteArray();
}

} // namespace ops::test
