#include "core/config/secretstore.h"

#include "core/config/secrets.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct SecretStoreText
{
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

} // namespace

Task<SecretAnswer> MemorySecrets::read(SecretId id)
{
    const auto it = m_secrets.find(id);
    if (it == m_secrets.end())
        co_return std::optional<QString>();
    co_return std::optional(it->second);
}

Task<Result<Done>> MemorySecrets::write(SecretId id, QString secret)
{
    m_secrets[id] = secret;
    co_return Done();
}

Task<SecretAnswer> FolderSecrets::read(SecretId id)
{
    if (m_folder.isEmpty())
        co_return std::optional<QString>();
    co_return readSecretFile(m_folder, id.name);
}

Task<Result<Done>> FolderSecrets::write(SecretId, QString)
{
    co_return Error(ErrorKind::Refused, SecretStoreText::tr("The secrets folder is read only."));
}

} // namespace ops
