#pragma once

#include <QTextBrowser>

namespace ops {

/// Shows text from outside: Markdown without HTML, or the text as it is. Loads nothing, neither pictures nor
/// files; a link opens in the browser, if it is an http or https address that names a host and no password.
class SafeTextView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SafeTextView(QWidget *parent = nullptr);

    void showText(const QString &text, bool markdown);

    /// Whether a link may leave the window.
    static bool mayOpen(const QUrl &url);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void render();
    void open(const QUrl &url);

    QString m_text;
    bool m_markdown = false;
};

} // namespace ops
