#include "tests/support/boardserver.h"

#include <QDateTime>
#include <QUrlQuery>

#include <cmath>

namespace ops::test {

namespace {

QByteArray point(double timeS, int series)
{
    const double value = 0.2 * (series + 1) + 0.1 * std::sin(timeS / 600 + series);
    return '[' + QByteArray::number(timeS, 'f', 3) + ",\"" + QByteArray::number(value, 'g', 8) + "\"]";
}

QByteArray metric(int series) { return "{\"metric\":{\"service\":\"service-" + QByteArray::number(series) + "\"},"; }

QByteArray targets()
{
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    return "{\"status\":\"success\",\"data\":{\"activeTargets\":[{\"labels\":{\"job\":\"bench\"},\"scrapePool\":"
           "\"bench\","
           "\"scrapeUrl\":\"http://bench\",\"lastError\":\"\",\"lastScrape\":\"" +
           now +
           "\",\"lastScrapeDuration\":0.01,\"health\":\"up\",\"scrapeInterval\":\"15s\"}],\"droppedTargets\":[]}}";
}

} // namespace

BoardServer::BoardServer(int series, int points) : m_series(series), m_points(points)
{
    setHandler([this](const ServedRequest &request) { return answerTo(request); });
}

QByteArray BoardServer::matrix(double startS, double endS, double stepS) const
{
    QByteArray result;
    for (int series = 0; series < m_series; ++series) {
        result += (series ? "," : "") + metric(series) + "\"values\":[";
        for (double t = startS; t <= endS; t += stepS)
            result += (t > startS ? "," : "") + point(t, series);
        result += "]}";
    }
    return "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[" + result + "]}}";
}

QByteArray BoardServer::vector(double timeS) const
{
    QByteArray result;
    for (int series = 0; series < m_series; ++series)
        result += (series ? "," : "") + metric(series) + "\"value\":" + point(timeS, series) + '}';
    return "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[" + result + "]}}";
}

Script BoardServer::answerTo(const ServedRequest &request)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    const auto number = [&form](const char *name) { return form.queryItemValue(QLatin1String(name)).toDouble(); };
    const QByteArray path = request.path();
    if (path == "/api/v1/query_range" && m_points > 0) {
        if (m_kept.isEmpty())
            m_kept = matrix(number("start"), number("end"), (number("end") - number("start")) / m_points);
        return jsonAnswer(m_kept);
    }
    if (path == "/api/v1/query_range")
        return jsonAnswer(matrix(number("start"), number("end"), std::max(number("step"), 1.0)));
    if (path == "/api/v1/query")
        return jsonAnswer(vector(double(QDateTime::currentSecsSinceEpoch())));
    if (path == "/api/v1/targets")
        return jsonAnswer(targets());
    if (path == "/api/v1/status/buildinfo")
        return jsonAnswer("{\"status\":\"success\",\"data\":{\"version\":\"2.42.0\"}}");
    return answer(404, "404 page not found\n");
}

} // namespace ops::test
