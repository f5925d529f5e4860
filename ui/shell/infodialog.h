#pragma once

#include <QDialog>

namespace ops {

class CommandRegistry;

/// A window of text beside the main one; never modal, deletes itself when closed.
class InfoDialog : public QDialog
{
    Q_OBJECT
public:
    static void showAbout(QWidget *parent);
    /// Every command with its key, from the registry.
    static void showKeys(const CommandRegistry &commands, QWidget *parent);
    static void showLanguages(QWidget *parent);

private:
    InfoDialog(const QString &title, QWidget *content, QWidget *parent);
};

} // namespace ops
