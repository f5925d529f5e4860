#include "core/base/json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace ops {

namespace {

/// The offset of the bracket that goes too deep, -1 where none does.
qsizetype tooDeepAt(QByteArrayView text, int maxDepth)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > maxDepth)
                return i;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return -1;
}

} // namespace

Result<nlohmann::json> parseJson(QByteArrayView text, int maxDepth)
{
    if (const qsizetype offset = tooDeepAt(text, maxDepth); offset >= 0)
        return Error(ErrorKind::BadAnswer,
                     QCoreApplication::translate("Json", "The JSON is nested more than %1 levels deep.").arg(maxDepth),
                     QStringLiteral("byte %1").arg(offset));
    try {
        return nlohmann::json::parse(text.begin(), text.end());
    } catch (const nlohmann::json::exception &exception) {
        return Error(ErrorKind::BadAnswer, QCoreApplication::translate("Json", "This is not valid JSON."),
                     QString::fromUtf8(exception.what()));
    }
}

QByteArray jsonText(const nlohmann::json &value, int indent)
{
    return QByteArray::fromStdString(value.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace ops
