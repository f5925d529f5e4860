#include "core/alerts/rulefile.h"

#include "core/alerts/ruletext.h"

#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace ops {

namespace {

constexpr qsizetype LargestRuleFile = 16 << 20;

FilePlace placeOf(const YAML::Mark &mark) { return {mark.line + 1, mark.column + 1}; }

bool isOneOf(std::span<const QStringView> names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<QStringView, 1> FileKeys{u"groups"};
constexpr std::array<QStringView, 4> GroupKeys{u"name", u"interval", u"limit", u"rules"};
constexpr std::array<QStringView, 2> NewerGroupKeys{u"query_offset", u"labels"};
constexpr std::array<QStringView, 7> RuleKeys{u"alert",           u"record", u"expr",       u"for",
                                              u"keep_firing_for", u"labels", u"annotations"};

/// Walks the nodes; all that it finds wrong goes into the file's findings, and the rest is read.
class RuleFileReader
{
public:
    explicit RuleFileReader(RuleFile &file) : m_file(file) {}

    void read(const YAML::Node &root)
    {
        if (!root.IsDefined() || root.IsNull())
            return;
        if (!isMap(root, RuleText::tr("A rule file is a map with the key groups.")))
            return;
        keys(root, FileKeys, {});
        for (const YAML::Node &group : list(root["groups"], RuleText::tr("groups is a list.")))
            readGroup(group);
    }

private:
    void find(const YAML::Mark &mark, const char *code, const QString &sentence,
              RuleFinding::Weight weight = RuleFinding::Weight::Error)
    {
        m_file.findings.push_back({weight, QString::fromLatin1(code), sentence, placeOf(mark), m_group, m_rule});
    }

    bool isMap(const YAML::Node &node, const QString &otherwise)
    {
        if (node.IsMap())
            return true;
        find(node.Mark(), "structure", otherwise);
        return false;
    }

    std::vector<YAML::Node> list(const YAML::Node &node, const QString &otherwise)
    {
        std::vector<YAML::Node> items;
        if (!node.IsDefined() || node.IsNull())
            return items;
        if (!node.IsSequence()) {
            find(node.Mark(), "structure", otherwise);
            return items;
        }
        for (const YAML::Node &item : node)
            items.push_back(item);
        return items;
    }

    void keys(const YAML::Node &map, std::span<const QStringView> known, std::span<const QStringView> newer)
    {
        std::set<QString> seen;
        for (const auto &pair : map) {
            const QString key = pair.first.IsScalar() ? QString::fromStdString(pair.first.Scalar()) : QString();
            if (!seen.insert(key).second)
                find(pair.first.Mark(), "duplicateKey", RuleText::tr("The key %1 stands twice.").arg(key));
            else if (isOneOf(newer, key))
                find(pair.first.Mark(), "newerKey",
                     RuleText::tr("Prometheus knows the key %1 from version 2.53 on; an older one refuses the file.")
                         .arg(key),
                     RuleFinding::Weight::Warning);
            else if (!isOneOf(known, key))
                find(pair.first.Mark(), "unknownKey", RuleText::tr("Prometheus knows no key %1 here.").arg(key));
        }
    }

    PlacedText text(const YAML::Node &map, const char *key)
    {
        const YAML::Node node = map[key];
        return node.IsDefined() ? text(node, QString::fromLatin1(key)) : PlacedText();
    }

    PlacedText text(const YAML::Node &node, const QString &key)
    {
        PlacedText value;
        value.place = placeOf(node.Mark());
        value.given = node.IsScalar();
        if (node.IsScalar())
            value.text = QString::fromStdString(node.Scalar());
        else if (!node.IsNull())
            find(node.Mark(), "structure", RuleText::tr("%1 is a text.").arg(key));
        return value;
    }

    PlacedPairs pairs(const YAML::Node &map, const char *key)
    {
        PlacedPairs found;
        const YAML::Node node = map[key];
        if (!node.IsDefined() || node.IsNull())
            return found;
        if (!isMap(node, RuleText::tr("%1 is a map of names and texts.").arg(QLatin1String(key))))
            return found;
        std::set<QString> seen;
        for (const auto &pair : node) {
            const PlacedText name = text(pair.first, QLatin1String(key));
            if (!seen.insert(name.text).second)
                find(pair.first.Mark(), "duplicateKey", RuleText::tr("The key %1 stands twice.").arg(name.text));
            found.emplace_back(name, text(pair.second, name.text));
        }
        return found;
    }

    void readGroup(const YAML::Node &node)
    {
        m_group.clear();
        if (!isMap(node, RuleText::tr("A group is a map with name and rules.")))
            return;
        FileRuleGroup group;
        group.place = placeOf(node.Mark());
        group.name = text(node, "name");
        m_group = group.name.text;
        keys(node, GroupKeys, NewerGroupKeys);
        group.interval = text(node, "interval");
        group.limit = text(node, "limit");
        for (const YAML::Node &rule : list(node["rules"], RuleText::tr("rules is a list.")))
            readRule(rule, group);
        m_file.groups.push_back(std::move(group));
        m_group.clear();
    }

    void readRule(const YAML::Node &node, FileRuleGroup &group)
    {
        if (!isMap(node, RuleText::tr("A rule is a map with alert or record, and expr.")))
            return;
        FileRule rule;
        rule.place = placeOf(node.Mark());
        rule.alert = text(node, "alert");
        rule.record = text(node, "record");
        m_rule = rule.name().text;
        keys(node, RuleKeys, {});
        rule.expr = text(node, "expr");
        rule.holdFor = text(node, "for");
        rule.keepFiringFor = text(node, "keep_firing_for");
        rule.labels = pairs(node, "labels");
        rule.annotations = pairs(node, "annotations");
        group.rules.push_back(std::move(rule));
        m_rule.clear();
    }

    RuleFile &m_file;
    QString m_group, m_rule;
};

/// The first line that a reader of YAML refuses for its bytes alone; 0 where there is none.
int unreadableLine(const QByteArray &text)
{
    int number = 1;
    for (const QByteArray &line : text.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder.decode(line);
        const bool control = std::any_of(decoded.begin(), decoded.end(), [](QChar c) {
            return (c < u' ' && c != u'\t' && c != u'\r') || c == QChar(0x7F);
        });
        if (decoder.hasError() || control)
            return number;
        ++number;
    }
    return 0;
}

void unreadable(RuleFile &file, FilePlace place, const QString &sentence)
{
    file.findings.push_back(
        {RuleFinding::Weight::Error, QStringLiteral("yaml"), sentence, place, QString(), QString()});
}

} // namespace

QString findingWeightName(RuleFinding::Weight weight)
{
    return weight == RuleFinding::Weight::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

RuleFile readRuleFile(const QByteArray &text)
{
    RuleFile file;
    file.text = text;
    if (text.size() > LargestRuleFile) {
        unreadable(file, FilePlace(), RuleText::tr("The file is larger than 16 MB: that is no rule file."));
        return file;
    }
    if (const int line = unreadableLine(text)) {
        unreadable(file, FilePlace{line, 1}, RuleText::tr("This is no UTF-8, or holds control characters."));
        return file;
    }
    try { // yaml-cpp knows no other way to say what it cannot read
        RuleFileReader(file).read(YAML::Load(text.toStdString()));
    } catch (const YAML::Exception &error) {
        unreadable(file, error.mark.is_null() ? FilePlace() : placeOf(error.mark),
                   RuleText::tr("This is no YAML: %1").arg(QString::fromStdString(error.msg)));
    }
    return file;
}

} // namespace ops
