#include "app/cli/demoanswers.h"

#include "app/cli/clicontext.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/async/limiter.h"
#include "core/base/json.h"
#include "core/net/httpclient.h"
#include "core/net/qnamtransport.h"

#include <nlohmann/json.hpp>

namespace ops::cli {

namespace {

HttpRequest controlRequest(const demo::Announcement &running, const QString &path, const QByteArray &body)
{
    const bool writes = !body.isEmpty();
    HttpRequest request(writes ? "POST" : "GET", QUrl(running.control + path), writes ? Intent::Write : Intent::Read);
    if (writes)
        request.headers.emplace_back("Content-Type", "application/json");
    request.body = body;
    return request;
}

QStringList textsOf(const nlohmann::json &list)
{
    QStringList texts;
    for (const auto &text : list) {
        if (text.is_string())
            texts << QString::fromStdString(text.get<std::string>());
    }
    return texts;
}

} // namespace

Task<Result<QByteArray>> askDemo(CliContext &context, demo::Announcement running, QString path, QByteArray body)
{
    QnamTransport transport;
    HttpClient client(transport, context.services().clock(), std::make_shared<Limiter>(1));
    HttpRequest request = controlRequest(running, path, body);
    constexpr qint64 LimitMs = 10'000;
    request.totalTimeoutMs = int(context.options().timeoutMs.value_or(LimitMs));
    auto answer = co_await client.send(std::move(request));
    if (!answer)
        co_return answer.error();
    constexpr int Ok = 200;
    if (answer->status != Ok) {
        Error error = HttpClient::statusError(*answer);
        error.detail = QString::fromUtf8(answer->body).trimmed();
        co_return error;
    }
    co_return answer->body;
}

Result<DemoFaults> readDemoFaults(const QByteArray &json)
{
    const auto parsed = parseJson(json);
    if (!parsed || !parsed->is_object() || !parsed->contains("on") || !parsed->contains("known"))
        return Error(ErrorKind::BadAnswer, Text::tr("The demo's answer cannot be read."));
    DemoFaults faults;
    faults.on = textsOf((*parsed)["on"]);
    faults.known = textsOf((*parsed)["known"]);
    return faults;
}

} // namespace ops::cli
