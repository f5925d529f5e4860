#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ops {

/// A file that somebody wants to write.
struct FileWish
{
    QString title;  ///< of the dialog
    QString name;   ///< suggested, with its suffix
    QString filter; ///< "CSV (*.csv)"
};
using FileChosen = std::function<void(const QString &path)>;

/// Lets the operator choose where the file goes, without waiting for it; `chosen` is called unless they give up
/// or `parent` goes.
void chooseFileToSave(QWidget &parent, const FileWish &wish, FileChosen chosen);

/// Answers in place of the dialog, for tests; an empty function brings the dialog back.
using FileChooser = std::function<void(QWidget &parent, const FileWish &wish, const FileChosen &chosen)>;
void setFileChooser(FileChooser chooser);

/// `text` as a file's name: letters and digits of any script, and "-" for what a file system may not take.
QString fileNameOf(const QString &text, const QString &suffix);

} // namespace ops
