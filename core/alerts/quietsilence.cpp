#include "core/alerts/quietsilence.h"

#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace ops {

namespace {

constexpr QLatin1String TagStart("[qm:");
constexpr int LongestNote = 2000; // a server may limit the size of a silence
constexpr std::array OpTexts{"=", "!=", "=~", "!~"};

QString textOf(const nlohmann::json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

Matcher matcherFrom(const nlohmann::json &object)
{
    Matcher matcher;
    matcher.name = textOf(object, "name");
    matcher.value = textOf(object, "value");
    const QString op = textOf(object, "op");
    for (std::size_t i = 0; i < OpTexts.size(); ++i) {
        if (op == QLatin1String(OpTexts[i]))
            matcher.op = Matcher::Op(i);
    }
    return matcher;
}

} // namespace

QByteArray QuietSilence::toJson() const
{
    nlohmann::json list = nlohmann::json::array();
    for (const Matcher &matcher : matchers) {
        list.push_back({{"name", matcher.name.toStdString()},
                        {"op", OpTexts[std::size_t(matcher.op)]},
                        {"value", matcher.value.toStdString()}});
    }
    return jsonText({{"op", opId.toStdString()},
                     {"episode", episodeId.toStdString()},
                     {"matchers", list},
                     {"until", untilMs},
                     {"note", note.toStdString()},
                     {"person", person.toStdString()}});
}

Result<QuietSilence> QuietSilence::fromJson(const QByteArray &json)
{
    auto parsed = parseJson(json);
    if (!parsed)
        return parsed.error();
    QuietSilence quiet;
    quiet.opId = textOf(*parsed, "op");
    quiet.episodeId = textOf(*parsed, "episode");
    quiet.note = textOf(*parsed, "note");
    quiet.person = textOf(*parsed, "person");
    const auto until = parsed->find("until");
    if (until != parsed->end() && until->is_number_integer())
        quiet.untilMs = until->get<qint64>();
    const auto list = parsed->find("matchers");
    if (list != parsed->end() && list->is_array()) {
        for (const nlohmann::json &one : *list)
            quiet.matchers.push_back(matcherFrom(one));
    }
    return quiet;
}

Silence QuietSilence::silence(qint64 nowMs, qint64 clockOffsetMs, qint64 forMs, bool withAnnotations) const
{
    Silence silence;
    silence.matchers = matchers;
    const qint64 endMs = untilMs > 0 ? std::min(nowMs + forMs, untilMs) : nowMs + forMs;
    silence.endsAtMs = endMs + clockOffsetMs;
    silence.createdBy = person;
    const QString words = note.isEmpty() ? QString() : note.left(LongestNote) + QLatin1Char(' ');
    silence.comment = QStringLiteral("ACK ") + words + quietTag(opId);
    if (withAnnotations) {
        silence.annotations.emplace_back("qm_episode", episodeId.toStdString());
        silence.annotations.emplace_back("qm_op", opId.toStdString());
    }
    return silence;
}

Matchers quietMatchersOf(const Labels &labels, const QStringList &volatileLabels)
{
    Matchers matchers;
    for (const auto &[name, value] : labels) {
        const QString text = QString::fromStdString(name);
        if (!volatileLabels.contains(text))
            matchers.push_back({text, QString::fromStdString(value), Matcher::Op::Equal});
    }
    return matchers;
}

QString quietTag(const QString &opId) { return TagStart + opId + QLatin1Char(']'); }

QString quietOpOf(const QString &comment)
{
    const auto start = comment.lastIndexOf(TagStart); // a note may hold one, too: ours is the last
    if (start < 0)
        return QString();
    const auto from = start + TagStart.size();
    const auto end = comment.indexOf(QLatin1Char(']'), from);
    return end < 0 ? QString() : comment.mid(from, end - from);
}

QByteArray expireOfOp(const QString &createOpId) { return jsonText({{"op", createOpId.toStdString()}}); }

QString createOpOf(const QByteArray &desired)
{
    const auto parsed = parseJson(desired);
    return parsed && parsed->is_object() ? textOf(*parsed, "op") : QString();
}

std::vector<Silence> silencesOfOp(const std::vector<Silence> &silences, const QString &opId)
{
    std::vector<Silence> own;
    std::copy_if(silences.begin(), silences.end(), std::back_inserter(own), [&opId](const Silence &silence) {
        return silence.state != Silence::State::Expired && quietOpOf(silence.comment) == opId;
    });
    std::sort(own.begin(), own.end(), [](const Silence &a, const Silence &b) {
        return a.startsAtMs != b.startsAtMs ? a.startsAtMs < b.startsAtMs : a.id < b.id;
    });
    return own;
}

} // namespace ops
