#pragma once

#include <QCoreApplication>

namespace ops {

/// The one translation context of what the client says of answers, bodies and redirects.
struct HttpText
{
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

} // namespace ops
