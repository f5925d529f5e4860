#pragma once

#include "core/alerts/alert.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace ops {

/// Where an alert's annotation `runbook_url` leads.
struct RunbookLink
{
    enum class Kind {
        None,    ///< it has none
        Shipped, ///< one of the program's own: quantmind-ops://runbook/NAME
        Web,     ///< http or https, a host, no password in it
        Refused, ///< anything else is not opened
    };
    Kind kind = Kind::None;
    QString name; ///< Shipped
    QUrl url;     ///< Web
};
RunbookLink runbookLinkOf(const QString &annotation);
RunbookLink runbookLinkOf(const Alert &alert);

struct Runbook
{
    QString name, title;
    QString markdown; ///< the whole text, its title included
};

/// In the language ("zh_CN"), else in English; empty where no such one is shipped, or the program has no resources.
std::optional<Runbook> shippedRunbook(const QString &name, const QString &language);
QStringList shippedRunbookNames(); ///< sorted
QByteArray shippedRules();         ///< the file of alert rules, YAML

/// All that goes to a server, and the runbooks in each language; by path below a folder: "runbooks/en/host-down.md".
struct ShippedFile
{
    QString path;
    QByteArray text;
};
std::vector<ShippedFile> shippedRuleFiles();

} // namespace ops
