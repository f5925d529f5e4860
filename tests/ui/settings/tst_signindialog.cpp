#include "tests/support/opstest.h"
#include "ui/settings/signindialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace ops;

namespace {

using Auth = SourceConfig::Auth;

SourceConfig sourceWith(Auth auth, const char *url = "https://p.example")
{
    SourceConfig source(QStringLiteral("prometheus"), QUrl(QString::fromLatin1(url)));
    source.auth = auth;
    source.secret = standardSecretName(source.name, auth);
    return source;
}

/// The dialog as a person meets it.
struct Shown
{
    SignInDialog *dialog;

    explicit Shown(const SourceConfig &source, bool canKeep = true)
        : dialog(new SignInDialog(QStringLiteral("prod"), source, canKeep))
    {
        dialog->show();
    }
    Shown(const Shown &) = delete;
    ~Shown()
    {
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QLineEdit *field(const char *name) const
    {
        for (auto *one : dialog->findChildren<QLineEdit *>()) {
            if (one->isVisible() && one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }
    QPushButton *accept() const
    {
        for (auto *one : dialog->findChildren<QPushButton *>()) {
            if (one->text() == u"Sign in")
                return one;
        }
        return nullptr;
    }
    QCheckBox *keep() const { return dialog->findChild<QCheckBox *>(); }
    QString texts() const
    {
        QString all;
        for (const auto *label : dialog->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() + u'\n' : QString();
        return all;
    }
};

} // namespace

class SignInDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Kind::Dark); }

    void aTokenIsAskedFor()
    {
        const Shown shown(sourceWith(Auth::Bearer));
        QVERIFY(!shown.field("User"));
        QVERIFY(!shown.accept()->isEnabled());
        QCOMPARE(shown.field("Token")->echoMode(), QLineEdit::Password);
        QTest::keyClicks(shown.field("Token"), QStringLiteral("t0ken"));
        QSignalSpy accepted(shown.dialog, &QDialog::accepted);
        shown.keep()->setChecked(true);
        shown.accept()->click();
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(shown.dialog->answer().secret, QStringLiteral("t0ken"));
        QVERIFY(shown.dialog->answer().keep);
        QVERIFY(shown.dialog->answer().auth == Auth::Bearer);
    }

    void userAndPasswordGoTogether()
    {
        const Shown shown(sourceWith(Auth::Basic));
        QTest::keyClicks(shown.field("Password"), QStringLiteral("geheim"));
        QVERIFY(!shown.accept()->isEnabled());
        QTest::keyClicks(shown.field("User"), QStringLiteral("reader"));
        QVERIFY(shown.accept()->isEnabled());
        QCOMPARE(shown.dialog->answer().user, QStringLiteral("reader"));
    }

    void aUserOfTheEnvironmentIsNotChanged()
    {
        SourceConfig source = sourceWith(Auth::Basic);
        source.user = QStringLiteral("reader");
        const Shown shown(source);
        QCOMPARE(shown.field("User")->text(), QStringLiteral("reader"));
        QVERIFY(!shown.field("User")->isEnabled());
    }

    void withoutAWayOfItsOwnThePersonChooses()
    {
        const Shown shown(sourceWith(Auth::None));
        auto *way = shown.dialog->findChild<QComboBox *>();
        QVERIFY(way);
        QVERIFY(shown.field("Token"));
        way->setCurrentIndex(1);
        QVERIFY(shown.field("User") && shown.field("Password"));
        QVERIFY(shown.dialog->answer().auth == Auth::Basic);
        QVERIFY(!shown.keep()->isVisible()); // no name of a secret to keep it under
    }

    void withoutAKeychainKeepingIsNotOffered()
    {
        const Shown shown(sourceWith(Auth::Bearer), false);
        QVERIFY(!shown.keep()->isVisible());
        QVERIFY(!shown.dialog->answer().keep);
        QVERIFY(shown.texts().contains(QStringLiteral("until the program ends")));
    }

    void anOpenConnectionIsSaid_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("said");
        QTest::newRow("https") << QByteArray("https:") + "//p.example" << false;
        QTest::newRow("http") << QByteArray("http:") + "//p.example" << true;
        QTest::newRow("here") << QByteArray("http:") + "//127.0.0.1:9090" << false;
    }
    void anOpenConnectionIsSaid()
    {
        QFETCH(QByteArray, url);
        QFETCH(bool, said);
        const Shown shown(sourceWith(Auth::Bearer, url.constData()));
        QCOMPARE(shown.texts().contains(QStringLiteral("not encrypted")), said);
    }

    void textsFromOutsideArePlain()
    {
        auto *dialog = new SignInDialog(QStringLiteral("<b>x</b>"), sourceWith(Auth::Bearer), false);
        for (const auto *label : dialog->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
        delete dialog;
    }
};

OPS_TEST(SignInDialogTest)
#include "tst_signindialog.moc"
