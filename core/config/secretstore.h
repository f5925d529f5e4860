#pragma once

#include "core/async/task.h"
#include "core/base/result.h"

#include <QString>

#include <compare>
#include <map>
#include <optional>
#include <utility>

namespace ops {

/// Secrets belong to an environment: a file from somebody else cannot ask for another environment's token.
struct SecretId
{
    QString environment;
    QString name; ///< as the environment's file calls it ("prometheus.bearer")

    SecretId(QString environment_, QString name_) : environment(std::move(environment_)), name(std::move(name_)) {}
    std::strong_ordering operator<=>(const SecretId &) const = default;
};

using SecretAnswer = Result<std::optional<QString>>; ///< empty: not known here

/// Where secrets come from. Nothing here writes a secret into a log, a message or a file of ours. GUI thread; the
/// store must outlive its tasks.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual Task<SecretAnswer> read(SecretId id) = 0;
    virtual Task<Result<Done>> write(SecretId id, QString secret) = 0;
};

/// Asked once, kept until the program ends.
class MemorySecrets : public SecretStore
{
public:
    Task<SecretAnswer> read(SecretId id) override;
    Task<Result<Done>> write(SecretId id, QString secret) override;
    void forget(const SecretId &id) { m_secrets.erase(id); }

private:
    std::map<SecretId, QString> m_secrets;
};

/// A folder with one file a secret, named as the secret (--secrets, systemd credentials). Never written; a file that
/// group or world may read is refused.
class FolderSecrets : public SecretStore
{
public:
    explicit FolderSecrets(QString folder) : m_folder(std::move(folder)) {}

    Task<SecretAnswer> read(SecretId id) override;
    Task<Result<Done>> write(SecretId id, QString secret) override;

private:
    QString m_folder;
};

} // namespace ops
