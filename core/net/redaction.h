#pragma once

#include "core/net/httpclient.h"

#include <QString>
#include <QStringList>

namespace ops {

/// Takes secrets out of texts that people or logs get: the values of the credentials in every spelling
/// that a request or an address may give them, what follows "Authorization:", and user:password@.
class Redaction
{
public:
    explicit Redaction(const Credentials &credentials);

    QString operator()(QString text) const;

private:
    QStringList m_secrets; // longest first: one may hold another
};

} // namespace ops
