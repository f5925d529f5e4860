#include "app/drive/step.h"

#include "app/drive/text.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace ops::drive {

namespace {

using Json = nlohmann::json;
using Kind = Step::Kind;

Error wrong(const QString &sentence) { return Error(ErrorKind::BadRequest, sentence); }

std::optional<QString> textAt(const Json &object, const char *key)
{
    const auto it = object.find(key);
    if (it == object.end() || !it->is_string())
        return std::nullopt;
    return QString::fromStdString(it->get<std::string>());
}

/// "value" may be written as a number where the value reads as one.
std::optional<QString> valueAt(const Json &object, const char *key)
{
    const auto it = object.find(key);
    if (it != object.end() && it->is_number())
        return QString::fromStdString(it->dump());
    return textAt(object, key);
}

QPointF pointAt(const Json &object, const char *key, QPointF otherwise)
{
    const auto it = object.find(key);
    if (it == object.end() || !it->is_array() || it->size() != 2 || !(*it)[0].is_number() || !(*it)[1].is_number())
        return otherwise;
    return {(*it)[0].get<double>(), (*it)[1].get<double>()};
}

Result<Step> needTarget(Step step, const Json &json, const char *key)
{
    const auto target = textAt(json, key);
    if (!target || target->isEmpty())
        return wrong(Text::tr("The step needs \"%1\" with the name of an element.").arg(QLatin1String(key)));
    step.target = *target;
    return step;
}

Result<Step> readLook(Step step, const Json &what, bool needsValue)
{
    if (!what.is_object())
        return wrong(Text::tr("The step needs an object with \"name\"."));
    auto named = needTarget(std::move(step), what, "name");
    if (!named)
        return named;
    named->value = valueAt(what, "value");
    named->matches = textAt(what, "matches");
    if (needsValue && !named->value && !named->matches)
        return wrong(Text::tr("The step needs \"value\" or \"matches\"."));
    if (named->matches && !QRegularExpression(*named->matches).isValid())
        return wrong(Text::tr("\"matches\" is no regular expression."));
    return named;
}

Result<Step> readWait(Step step, const Json &what)
{
    if (what.is_string() && what.get<std::string>() == "settled") {
        step.kind = Kind::WaitSettled;
        return step;
    }
    step.kind = Kind::Wait;
    return readLook(std::move(step), what, false);
}

Result<Step> readPointer(Step step, const Json &what)
{
    const QPointF middle(0.5, 0.5);
    if (what.is_string()) {
        step.target = QString::fromStdString(what.get<std::string>());
        step.from = middle;
        return step;
    }
    if (!what.is_object())
        return wrong(Text::tr("The step needs an object with \"name\"."));
    step.from = pointAt(what, step.kind == Kind::Drag ? "from" : "at", middle);
    step.to = pointAt(what, "to", middle);
    return needTarget(std::move(step), what, "name");
}

Result<Step> readBody(Step step, const Json &json, const Json &what)
{
    switch (step.kind) {
    case Kind::WaitSettled:
    case Kind::Wait:
        return readWait(std::move(step), what);
    case Kind::Expect:
        return readLook(std::move(step), what, true);
    case Kind::Hover:
    case Kind::Drag:
        return readPointer(std::move(step), what);
    default:
        break;
    }
    if (!what.is_string() || (what.get<std::string>().empty() && step.kind != Kind::Type))
        return wrong(Text::tr("The step needs a text."));
    step.subject = QString::fromStdString(what.get<std::string>());
    if (step.kind == Kind::Select)
        return needTarget(std::move(step), json, "in");
    if (step.kind == Kind::Type)
        return needTarget(std::move(step), json, "into");
    return step;
}

constexpr std::array<std::pair<const char *, Kind>, 11> Names{{
    {"run", Kind::Run},
    {"press", Kind::Press},
    {"select", Kind::Select},
    {"type", Kind::Type},
    {"key", Kind::Key},
    {"wait", Kind::Wait},
    {"expect", Kind::Expect},
    {"tree", Kind::Tree},
    {"grab", Kind::Grab},
    {"hover", Kind::Hover},
    {"drag", Kind::Drag},
}};

} // namespace

Result<Step> readStep(const QByteArray &line)
{
    const auto json = parseJson(line, 8);
    if (!json)
        return json.error();
    if (!json->is_object())
        return wrong(Text::tr("A step is a JSON object."));
    for (const auto &[name, kind] : Names) {
        const auto what = json->find(name);
        if (what == json->end())
            continue;
        Step step;
        step.kind = kind;
        if (const auto timeout = json->find("timeoutMs"); timeout != json->end()) {
            if (!timeout->is_number_unsigned())
                return wrong(Text::tr("\"timeoutMs\" is a number of milliseconds."));
            step.timeoutMs = timeout->get<qint64>();
        }
        return readBody(std::move(step), *json, *what);
    }
    return wrong(Text::tr("This step is not known: run, press, select, type, key, wait, expect, hover, drag, tree and "
                          "grab are."));
}

} // namespace ops::drive
