#include "ui/settings/environmentsfolder.h"

#include "core/config/environmentstore.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace ops {

Result<Done> openEnvironmentsFolder(const EnvironmentStore &store)
{
    if (const auto made = store.makeFolder(); !made)
        return made;
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(store.folder())))
        return Done();
    return Error(ErrorKind::Unsupported,
                 QCoreApplication::translate("EnvironmentsFolder", "The desktop opens no folders. This is it: %1")
                     .arg(store.folder()));
}

} // namespace ops
