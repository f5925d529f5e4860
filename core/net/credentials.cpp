#include "core/net/credentials.h"

namespace ops {

HttpHeaders signInHeaders(const Credentials &credentials)
{
    HttpHeaders headers = credentials.headers;
    const QByteArray secret = credentials.secret.toUtf8();
    switch (credentials.kind) {
    case Credentials::Kind::None:
        break;
    case Credentials::Kind::Basic:
        headers.emplace_back("Authorization", "Basic " + (credentials.user.toUtf8() + ':' + secret).toBase64());
        break;
    case Credentials::Kind::Bearer:
        headers.emplace_back("Authorization", "Bearer " + secret);
        break;
    case Credentials::Kind::ApiKey:
        headers.emplace_back("Authorization", "ApiKey " + secret);
        break;
    }
    // A value from a file may end in a line break; inside a header that would begin the next one.
    std::erase_if(headers,
                  [](const auto &header) { return header.second.contains('\n') || header.second.contains('\r'); });
    return headers;
}

} // namespace ops
