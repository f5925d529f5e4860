#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/dashboards/panels/text/safetextview.h"

#include <QDesktopServices>
#include <QTextBlock>

using namespace ops;

/// Stands for the browser.
class LinkCatcher : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

class TextBodyTest : public QObject
{
    Q_OBJECT

    static QString web(const char *rest) { return QStringLiteral("http") + QLatin1String(rest); }
    static bool hasPicture(const SafeTextView &view)
    {
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isImageFormat())
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void aTextPanelIsThereWithoutAsking()
    {
        auto panel = test::makePanel(1, PanelView::Text, QStringLiteral("Notes"), {0, 0, 12, 8});
        panel.targets.clear();
        panel.content.text = QStringLiteral("# Runbook\n\nCall **now**.");
        test::BoardFixture fixture({panel});
        fixture.show();
        QTRY_VERIFY(fixture.frame(1).isMade());
        QTRY_VERIFY(fixture.view->findChild<SafeTextView *>()->isVisible());
        QVERIFY(fixture.source.asked.isEmpty());
        QCOMPARE(fixture.view->findChild<SafeTextView *>()->accessibleName(), QStringLiteral("Notes text"));
        QVERIFY(test::BoardFixture::valueOf(fixture.frame(1)).contains(QStringLiteral("Call now.")));
    }

    void plainTextStaysAsItIs()
    {
        SafeTextView view;
        view.showText(QStringLiteral("# a *b* <i>c</i>\nd"), false);
        QCOMPARE(view.toPlainText(), QStringLiteral("# a *b* <i>c</i>\nd"));
    }

    void htmlIsShownAsText()
    {
        SafeTextView view;
        view.showText(QStringLiteral("x <b>bold</b> <img src='file.png'>\n\n<script>go()</script>"), true);
        QVERIFY2(view.toPlainText().contains(QStringLiteral("<b>bold</b>")), qPrintable(view.toPlainText()));
        QVERIFY(view.toPlainText().contains(QStringLiteral("<script>")));
        QVERIFY(!hasPicture(view));
    }

    void picturesAreNamedAndNotLoaded()
    {
        SafeTextView view;
        view.showText(QStringLiteral("a ![the plan](file:/etc/passwd) b ![](pixel.png) c"), true);
        QVERIFY(!hasPicture(view));
        QCOMPARE(view.toPlainText(), QStringLiteral("a [picture: the plan] b  c"));
        QVERIFY(!view.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("pixel.png"))).isValid());
    }

    void hiddenCharactersAreShown()
    {
        SafeTextView view;
        view.showText(QStringLiteral("a\u202Eb\nc"), true);
        QVERIFY(view.toPlainText().contains(QStringLiteral("\\u202E")));
        QCOMPARE(view.toPlainText().count(QChar(0x202E)), qsizetype(0));
    }

    void onlyWebAddressesMayOpen()
    {
        QVERIFY(SafeTextView::mayOpen(QUrl(web("s://wiki.example/a"))));
        QVERIFY(SafeTextView::mayOpen(QUrl(web("://wiki.example"))));
        for (const QString &bad : {QStringLiteral("file:/etc/passwd"), QStringLiteral("javascript:go()"),
                                   QStringLiteral("data:text/html,x"), QStringLiteral("ssh:") + QStringLiteral("//h"),
                                   web("://user:pass@h/"), web(":path"), QStringLiteral("relative/page"), QString()})
            QVERIFY2(!SafeTextView::mayOpen(QUrl(bad)), qPrintable(bad));
    }

    void followedLinksGoToTheBrowserOrNowhere()
    {
        LinkCatcher browser;
        for (const char *scheme : {"http", "https", "file", "ssh"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), &browser, "open");
        SafeTextView view;
        view.showText(QStringLiteral("text"), true);
        Q_EMIT view.anchorClicked(QUrl(QStringLiteral("file:/etc/passwd")));
        Q_EMIT view.anchorClicked(QUrl(QStringLiteral("ssh:") + QStringLiteral("//host")));
        QVERIFY(browser.opened.isEmpty());
        Q_EMIT view.anchorClicked(QUrl(web("s://wiki.example/a")));
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(web("s://wiki.example/a"))});
        QCOMPARE(view.toPlainText(), QStringLiteral("text")); // it went nowhere itself
        for (const char *scheme : {"http", "https", "file", "ssh"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    void hugeTextsAreCut()
    {
        SafeTextView view;
        view.showText(QString(3'000'000, u'x'), false);
        QVERIFY(view.toPlainText().size() <= 100'000);
        view.showText(QString(100'000, u'>'), true);
        view.showText(QString(50'000, u'*') + QString(50'000, u'['), true);
        QVERIFY(!view.grab().isNull());
    }
};

OPS_TEST(TextBodyTest)
#include "tst_textbody.moc"
