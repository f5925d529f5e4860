#include "ui/common/filechooser.h"

#include <QFileDialog>
#include <QWidget>

#include <utility>

namespace ops {

namespace {

FileChooser &injectedChooser()
{
    static FileChooser chooser;
    return chooser;
}

} // namespace

void setFileChooser(FileChooser chooser) { injectedChooser() = std::move(chooser); }

void chooseFileToSave(QWidget &parent, const FileWish &wish, FileChosen chosen)
{
    if (injectedChooser()) {
        injectedChooser()(parent, wish, chosen);
        return;
    }
    auto *dialog = new QFileDialog(&parent, wish.title, QString(), wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccessibleName(wish.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(wish.name.section(u'.', -1));
    dialog->selectFile(wish.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(chosen));
    dialog->open();
}

QString fileNameOf(const QString &text, const QString &suffix)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() == longest)
            break;
    }
    while (name.endsWith(u'-') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("panel") : name) + u'.' + suffix;
}

} // namespace ops
