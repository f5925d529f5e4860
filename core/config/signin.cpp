#include "core/config/signin.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct SignInText
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

Error unknownSecret(const SourceConfig &source, const QString &name, const QString &detail)
{
    Error error(ErrorKind::Auth, SignInText::tr("The secret %1 is not known.").arg(name), detail);
    error.source = source.name;
    error.hint = SignInText::tr("Put it into the file %1 of a folder that only you can read and name the folder with "
                                "--secrets, or sign in once in the window.")
                     .arg(name);
    return error;
}

Credentials::Kind kindOf(SourceConfig::Auth auth)
{
    switch (auth) {
    case SourceConfig::Auth::None:
        break;
    case SourceConfig::Auth::Bearer:
        return Credentials::Kind::Bearer;
    case SourceConfig::Auth::Basic:
        return Credentials::Kind::Basic;
    case SourceConfig::Auth::ApiKey:
        return Credentials::Kind::ApiKey;
    }
    return Credentials::Kind::None;
}

/// A user that the environment names makes the secret the password alone.
Result<Credentials> credentialsFrom(const SourceConfig &source, const QString &secret)
{
    Credentials credentials;
    credentials.kind = kindOf(source.auth);
    credentials.user = source.user;
    credentials.secret = secret;
    if (source.auth != SourceConfig::Auth::Basic || !source.user.isEmpty())
        return credentials;
    const auto colon = secret.indexOf(u':');
    if (colon < 0) {
        Error error(ErrorKind::BadRequest, SignInText::tr("The secret %1 has no colon.").arg(source.secret));
        error.hint = SignInText::tr("It holds user:password, unless the environment names the user.");
        return error;
    }
    credentials.user = secret.left(colon);
    credentials.secret = secret.mid(colon + 1);
    return credentials;
}

Task<Result<QString>> neededSecret(std::vector<SecretStore *> stores, SourceConfig source, SecretId id)
{
    auto answer = co_await readFromAny(std::move(stores), id);
    if (!answer) {
        if (answer.error().kind == ErrorKind::Unsupported)
            co_return unknownSecret(source, id.name, answer.error().detail);
        co_return answer.error();
    }
    if (!*answer)
        co_return unknownSecret(source, id.name, QString());
    co_return **answer;
}

} // namespace

Task<SecretAnswer> readFromAny(std::vector<SecretStore *> stores, SecretId id)
{
    std::optional<Error> problem;
    for (SecretStore *store : stores) {
        auto answer = co_await store->read(id);
        if (answer && *answer)
            co_return std::move(answer);
        if (answer)
            continue;
        if (answer.error().kind != ErrorKind::Unsupported)
            co_return answer.error();
        problem = answer.error();
    }
    if (problem)
        co_return *problem;
    co_return std::optional<QString>();
}

Task<Result<Credentials>> resolveCredentials(std::vector<SecretStore *> stores, QString environment,
                                             SourceConfig source)
{
    Credentials credentials;
    if (source.auth != SourceConfig::Auth::None) {
        const SecretId id(environment, source.secret);
        auto secret = co_await neededSecret(stores, source, id);
        if (!secret)
            co_return secret.error();
        auto made = credentialsFrom(source, *secret);
        if (!made)
            co_return made.error();
        credentials = std::move(*made);
    }
    for (const auto &[header, name] : source.headers) {
        const SecretId id(environment, name);
        auto value = co_await neededSecret(stores, source, id);
        if (!value)
            co_return value.error();
        credentials.headers.emplace_back(header, value->toUtf8());
    }
    co_return credentials;
}

Task<TypedSignIn> typedSignIn(SecretStore &typed, QString environment, SourceConfig source)
{
    TypedSignIn found;
    for (const auto auth : {SourceConfig::Auth::Bearer, SourceConfig::Auth::Basic, SourceConfig::Auth::ApiKey}) {
        const QString name = standardSecretName(source.name, auth);
        const SecretId id(environment, name);
        auto secret = co_await typed.read(id);
        if (!secret || !*secret)
            continue;
        found.auth = auth;
        found.secret = name;
    }
    co_return found;
}

} // namespace ops
