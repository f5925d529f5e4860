#pragma once

#include "core/config/signinanswer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ops {

/// Asks for what signs in to one source. Never modal by itself; it keeps nothing and stores nothing: accepted() and
/// then answer() is all it does. Deletes itself when closed.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    /// `canKeep`: there is a keychain, so keeping can be offered (only for sources whose file names a secret).
    SignInDialog(const QString &environment, const SourceConfig &source, bool canKeep, QWidget *parent = nullptr);

    SignInAnswer answer() const;

private:
    void build(const QString &environment, const SourceConfig &source, bool canKeep);
    void addFields(QFormLayout &form, const SourceConfig &source);
    void render();
    SourceConfig::Auth auth() const;

    SourceConfig::Auth m_configured;
    QComboBox *m_way = nullptr; ///< null where the file names the way
    QLabel *m_userLabel = nullptr;
    QLineEdit *m_user = nullptr;
    QLabel *m_secretLabel = nullptr;
    QLineEdit *m_secret = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace ops
