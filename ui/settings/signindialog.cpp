#include "ui/settings/signindialog.h"

#include "core/base/textsafe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ops {

namespace {

using Auth = SourceConfig::Auth;

QLabel *makeLine(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(380);
    return label;
}

bool crossesTheNetworkOpenly(const QUrl &url)
{
    const bool here = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    return url.scheme() == u"http" && !here;
}

} // namespace

SignInDialog::SignInDialog(const QString &environment, const SourceConfig &source, bool canKeep, QWidget *parent)
    : QDialog(parent)
    , m_configured(source.auth)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    setAccessibleName(tr("Sign in"));
    build(environment, source, canKeep);
    render();
    QLineEdit *first = m_user->isVisibleTo(this) && m_user->isEnabled() ? m_user : m_secret;
    first->setFocus();
}

void SignInDialog::build(const QString &environment, const SourceConfig &source, bool canKeep)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeLine(this, tr("The source %1 of the environment %2 wants a sign-in.")
                                         .arg(safeText(source.name, 100), safeText(environment, 100))));
    layout->addWidget(makeLine(this, safeText(source.url.toDisplayString(), 300)));
    if (crossesTheNetworkOpenly(source.url))
        layout->addWidget(makeLine(this, tr("The connection is not encrypted: others on the network can read what is "
                                            "typed here.")));
    auto *form = new QFormLayout;
    addFields(*form, source);
    layout->addLayout(form);
    m_keep = new QCheckBox(tr("Keep in the keychain of this computer"), this);
    m_keep->setVisible(canKeep && m_configured != Auth::None);
    layout->addWidget(m_keep);
    if (!m_keep->isVisibleTo(this))
        layout->addWidget(makeLine(this, tr("It is kept until the program ends, and nowhere else.")));
    auto *buttons = new QDialogButtonBox(this);
    buttons->setAccessibleName(tr("Buttons"));
    m_accept = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void SignInDialog::addFields(QFormLayout &form, const SourceConfig &source)
{
    if (m_configured == Auth::None) {
        m_way = new QComboBox(this);
        m_way->setAccessibleName(tr("Way to sign in"));
        m_way->addItem(tr("Token"), int(Auth::Bearer));
        m_way->addItem(tr("User and password"), int(Auth::Basic));
        m_way->addItem(tr("API key"), int(Auth::ApiKey));
        connect(m_way, &QComboBox::currentIndexChanged, this, &SignInDialog::render);
        form.addRow(tr("Way to sign in"), m_way);
    }
    m_user = new QLineEdit(source.user, this);
    m_user->setAccessibleName(tr("User"));
    m_user->setEnabled(source.user.isEmpty()); // the environment names it
    m_userLabel = new QLabel(tr("User"), this);
    form.addRow(m_userLabel, m_user);
    m_secret = new QLineEdit(this);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretLabel = new QLabel(this);
    form.addRow(m_secretLabel, m_secret);
    connect(m_user, &QLineEdit::textChanged, this, &SignInDialog::render);
    connect(m_secret, &QLineEdit::textChanged, this, &SignInDialog::render);
}

Auth SignInDialog::auth() const { return m_way ? Auth(m_way->currentData().toInt()) : m_configured; }

void SignInDialog::render()
{
    const bool basic = auth() == Auth::Basic;
    const QString name = basic ? tr("Password") : auth() == Auth::ApiKey ? tr("API key") : tr("Token");
    m_userLabel->setVisible(basic);
    m_user->setVisible(basic);
    m_secretLabel->setText(name);
    m_secret->setAccessibleName(name);
    m_accept->setEnabled(!m_secret->text().isEmpty() && (!basic || !m_user->text().isEmpty()));
}

SignInAnswer SignInDialog::answer() const
{
    SignInAnswer answer;
    answer.auth = auth();
    answer.user = m_user->text();
    answer.secret = m_secret->text();
    answer.keep = m_keep->isVisibleTo(this) && m_keep->isChecked();
    return answer;
}

} // namespace ops
