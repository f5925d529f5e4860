#include "core/config/environmentformat.h"

#include "core/base/json.h"
#include "core/config/alertsettingsformat.h"
#include "core/config/environmentname.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace ops {

namespace {

using nlohmann::json;

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentFormat)
};

QString stringOf(const json &value) { return QString::fromStdString(value.get<std::string>()); }

bool isHeaderName(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"));
    return token.match(text).hasMatch();
}

/// Keys under which people and other programs keep a secret itself.
bool holdsSecret(const std::string &key)
{
    static const QStringList names{
        QStringLiteral("password"),    QStringLiteral("passwd"),      QStringLiteral("pass"),
        QStringLiteral("token"),       QStringLiteral("bearertoken"), QStringLiteral("accesstoken"),
        QStringLiteral("credentials"), QStringLiteral("apikey"),      QStringLiteral("secretvalue"),
        QStringLiteral("privatekey"),  QStringLiteral("clientsecret")};
    QString plain = QString::fromStdString(key).toLower();
    return names.contains(plain.remove(u'_').remove(u'-'));
}

std::optional<SourceConfig::Auth> authNamed(const QString &name)
{
    using Auth = SourceConfig::Auth;
    for (const auto auth : {Auth::None, Auth::Bearer, Auth::Basic, Auth::ApiKey}) {
        if (name == authName(auth))
            return auth;
    }
    return std::nullopt;
}

/// Takes the values out of a document; the first one that is wrong is remembered with its path.
class FormatReader
{
public:
    FormatReader(const json &document, const QString &folder) : m_document(document), m_folder(folder) {}

    bool failed() const { return !m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; }
    const QStringList &path() const { return m_path; }

    Environment read(const QString &name)
    {
        Environment environment;
        environment.name = name;
        environment.origin = Environment::Origin::File;
        refuseSecrets(m_document, {});
        text(m_document, {}, "name");
        environment.colour = colour();
        environment.readOnly = boolean("readOnly");
        environment.timezone = timezone();
        environment.caFile = file(text(m_document, {}, "caFile"));
        sources(environment);
        entities(environment);
        alerts(environment);
        noteUnknown(m_document, QString(),
                    {"schema", "name", "colour", "readOnly", "timezone", "caFile", "sources", "entities", "alerts"},
                    environment);
        return environment;
    }

private:
    void fail(const QStringList &path, const QString &sentence)
    {
        if (failed())
            return;
        m_path = path;
        m_problem = sentence;
    }

    QString text(const json &object, const QStringList &above, const char *key)
    {
        const auto it = object.find(key);
        if (it == object.end() || it->is_null())
            return QString();
        if (it->is_string())
            return stringOf(*it);
        fail(above + QStringList(QLatin1String(key)), FormatText::tr("a text is expected."));
        return QString();
    }

    QString colour()
    {
        const QString word = text(m_document, {}, "colour");
        if (!word.isEmpty() && !isColourName(word))
            fail({QStringLiteral("colour")}, FormatText::tr("this is no colour; red and #b02020 are."));
        return word;
    }

    QString timezone()
    {
        const QString zone = text(m_document, {}, "timezone");
        if (!zone.isEmpty() && zone != u"local" && !isTimeZoneName(zone))
            fail({QStringLiteral("timezone")}, FormatText::tr("this is no time zone; Asia/Shanghai is one."));
        return zone;
    }

    bool boolean(const char *key)
    {
        const auto it = m_document.find(key);
        if (it == m_document.end() || it->is_null())
            return false;
        if (!it->is_boolean())
            fail({QLatin1String(key)}, FormatText::tr("true or false is expected."));
        return it->is_boolean() && it->get<bool>();
    }

    QString file(const QString &path) const
    {
        return path.isEmpty() || QDir::isAbsolutePath(path) ? path : QDir::cleanPath(m_folder + u'/' + path);
    }

    void sources(Environment &environment)
    {
        const QString key = QStringLiteral("sources");
        const auto it = m_document.find("sources");
        if (it == m_document.end() || !it->is_array()) {
            fail({key}, FormatText::tr("a list \"sources\" is expected."));
            return;
        }
        for (std::size_t i = 0; i < it->size() && !failed(); ++i)
            source((*it)[i], {key, QString::number(i)}, environment);
    }

    void source(const json &object, const QStringList &at, Environment &environment)
    {
        if (!object.is_object())
            return fail(at, FormatText::tr("a source is an object {…}."));
        const QString kind = text(object, at, "kind");
        if (kind.isEmpty())
            return fail(at + QStringList(QStringLiteral("kind")), FormatText::tr("a source needs a \"kind\"."));
        const auto url = readSourceUrl(text(object, at, "url"));
        if (!url)
            return fail(at + QStringList(QStringLiteral("url")), url.error().message);
        SourceConfig config(kind, *url);
        if (const QString name = text(object, at, "name"); !name.isEmpty())
            config.name = name;
        for (const auto &other : environment.sources) {
            if (other.name == config.name)
                return fail(at, FormatText::tr("two sources are called %1.").arg(config.name));
        }
        config.cluster = text(object, at, "cluster");
        config.caFile = file(text(object, at, "caFile"));
        signIn(object, at, config);
        headers(object, at, config);
        noteUnknown(object, QStringLiteral("sources[%1].").arg(at.last()),
                    {"kind", "name", "url", "cluster", "caFile", "auth", "user", "secret", "headers"}, environment);
        environment.sources.push_back(std::move(config));
    }

    static void noteUnknown(const json &object, const QString &above, const std::set<std::string> &known,
                            Environment &environment)
    {
        for (const auto &[key, value] : object.items()) {
            if (!known.contains(key))
                environment.unknownKeys << above + QString::fromStdString(key);
        }
    }

    void signIn(const json &object, const QStringList &at, SourceConfig &config)
    {
        const QString way = text(object, at, "auth");
        const auto auth = authNamed(way.isEmpty() ? QStringLiteral("none") : way);
        if (!auth)
            return fail(at + QStringList(QStringLiteral("auth")),
                        FormatText::tr("none, bearer, basic or apikey is expected."));
        config.auth = *auth;
        config.user = text(object, at, "user");
        config.secret = text(object, at, "secret");
        if (config.secret.isEmpty())
            config.secret = standardSecretName(config.name, config.auth);
        else
            secretName(config.secret, at + QStringList(QStringLiteral("secret")));
    }

    void headers(const json &object, const QStringList &at, SourceConfig &config)
    {
        const QStringList here = at + QStringList(QStringLiteral("headers"));
        const auto it = object.find("headers");
        if (it == object.end() || it->is_null())
            return;
        if (!it->is_object())
            return fail(here, FormatText::tr("headers are an object: name to secret."));
        for (const auto &[key, value] : it->items()) {
            const QString header = QString::fromStdString(key);
            const QStringList place = here + QStringList(header);
            if (!isHeaderName(header))
                fail(place, FormatText::tr("this is no name of a header."));
            if (!value.is_string())
                return fail(place, FormatText::tr("a text is expected."));
            secretName(stringOf(value), place);
            config.headers.emplace_back(header.toUtf8(), stringOf(value));
        }
    }

    void secretName(const QString &name, const QStringList &at)
    {
        if (!isSecretName(name))
            fail(at,
                 FormatText::tr("the name of a secret is expected: letters, digits, \"-\", \"_\", \".\". The secret "
                                "itself stays out of this file."));
    }

    void alerts(Environment &environment)
    {
        const auto it = m_document.find("alerts");
        if (it == m_document.end() || it->is_null())
            return;
        AlertSettingsReading reading = readAlertSettings(*it, m_folder);
        const QString key = QStringLiteral("alerts");
        if (!reading.problem.isEmpty())
            fail(QStringList(key) + reading.path, reading.problem);
        for (const QString &unknown : reading.unknownKeys)
            environment.unknownKeys << key + u'.' + unknown;
        environment.alerts = std::move(reading.settings);
    }

    void entities(Environment &environment)
    {
        const QString key = QStringLiteral("entities");
        const auto it = m_document.find("entities");
        if (it == m_document.end() || it->is_null())
            return;
        const QString sentence = FormatText::tr("entities are an object: kind to a list of labels.");
        if (!it->is_object())
            return fail({key}, sentence);
        for (const auto &[kind, labels] : it->items()) {
            const QString name = QString::fromStdString(kind);
            const bool list = labels.is_array() && std::all_of(labels.begin(), labels.end(),
                                                               [](const json &label) { return label.is_string(); });
            if (!list)
                return fail({key, name}, sentence);
            for (const auto &label : labels)
                environment.entities[name] << stringOf(label);
        }
    }

    /// "auth": "apikey" is a word of ours; a key of that name is not.
    void refuseSecrets(const json &value, const QStringList &at)
    {
        if (value.is_object()) {
            for (const auto &[key, inner] : value.items()) {
                const QStringList here = at + QStringList(QString::fromStdString(key));
                if (holdsSecret(key))
                    fail(here, FormatText::tr("a secret has no place in this file: name it with \"secret\" and keep it "
                                              "in the keychain or the secrets folder."));
                refuseSecrets(inner, here);
            }
        } else if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                refuseSecrets(value[i], at + QStringList(QString::number(i)));
        }
    }

    const json &m_document;
    QString m_folder;
    QString m_problem;
    QStringList m_path;
};

EnvironmentReading failure(const TextPlace &place, const QString &problem)
{
    EnvironmentReading reading;
    reading.place = place;
    reading.problem = problem;
    return reading;
}

/// Too deep a nesting is found before the parser sees it; its place is the error's detail, "byte 17".
EnvironmentReading unparsable(const QByteArray &text, const Error &error)
{
    const JsonFault fault = jsonFault(text);
    if (!fault.words.isEmpty())
        return failure(fault.place, fault.words);
    return failure(placeOfByte(text, error.detail.section(u' ', 1).toLongLong()), error.message);
}

} // namespace

EnvironmentReading readEnvironment(const QByteArray &text, const QString &name, const QString &folder,
                                   const Migrations &migrations)
{
    constexpr int Deepest = 16;
    auto document = parseJson(text, Deepest);
    if (!document)
        return unparsable(text, document.error());
    if (!document->is_object())
        return failure(placeOfValue(text, {}), FormatText::tr("an environment is an object {…}."));
    if (const auto repeated = placeOfRepeatedKey(text))
        return failure(*repeated, FormatText::tr("this key is there a second time."));
    const QStringList schema{QStringLiteral("schema")};
    const auto version = environmentVersion(*document);
    if (!version)
        return failure(placeOfValue(text, schema), FormatText::tr("this is no version."));
    const int newest = migrations.firstVersion + int(migrations.steps.size());
    if (*version > newest) {
        auto newer =
            failure(placeOfValue(text, schema),
                    FormatText::tr("Its version is %1, this console knows up to %2.").arg(*version).arg(newest));
        newer.newer = true;
        return newer;
    }
    if (!migrate(*document, *version, migrations))
        return failure(placeOfValue(text, schema), FormatText::tr("this is no version."));
    FormatReader reader(*document, folder);
    Environment environment = reader.read(name);
    if (reader.failed())
        return failure(placeOfValue(text, reader.path()), reader.problem());
    EnvironmentReading reading;
    reading.environment = std::move(environment);
    reading.document = jsonText(*document, 2) + '\n';
    return reading;
}

} // namespace ops
