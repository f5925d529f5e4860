#include "ui/dashboards/panels/text/safetextview.h"

#include "core/base/textsafe.h"
#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <vector>

namespace ops {

namespace {

constexpr qsizetype LongestText = 100'000, LongestLine = 4000;

/// Control and bidirectional characters of every line are shown; the lines stay.
QString safeLinesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.left(LongestText).split(u'\n')) {
        QString one = line;
        if (one.endsWith(u'\r'))
            one.chop(1);
        lines << safeText(one.replace(u'\t', QLatin1String("    ")), int(LongestLine));
    }
    return lines.join(u'\n');
}

struct Piece
{
    int at = 0, length = 0;
    QString text;
};

/// Pictures are not loaded: their place says what they would show.
void replacePictures(QTextDocument &document)
{
    std::vector<Piece> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            const QString alt = fragment.charFormat().stringProperty(QTextFormat::ImageAltText);
            const QString name = alt.isEmpty() ? fragment.charFormat().toImageFormat().name() : alt;
            pictures.push_back({fragment.position(), fragment.length(), SafeTextView::tr("[picture: %1]").arg(name)});
        }
    }
    std::reverse(pictures.begin(), pictures.end()); // from the end, so that the other places stay
    for (const Piece &picture : pictures) {
        QTextCursor cursor(&document);
        cursor.setPosition(picture.at);
        cursor.setPosition(picture.at + picture.length, QTextCursor::KeepAnchor);
        cursor.insertText(picture.text, QTextCharFormat());
    }
}

} // namespace

SafeTextView::SafeTextView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(2);
    connect(this, &QTextBrowser::anchorClicked, this, &SafeTextView::open);
}

void SafeTextView::showText(const QString &text, bool markdown)
{
    m_text = safeLinesOf(text);
    m_markdown = markdown;
    render();
}

void SafeTextView::render()
{
    setFont(Theme::current().textFont);
    if (m_markdown) {
        document()->setMarkdown(m_text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                            QTextDocument::MarkdownNoHTML);
        replacePictures(*document());
    } else {
        setPlainText(m_text);
    }
}

bool SafeTextView::mayOpen(const QUrl &url)
{
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty();
}

void SafeTextView::open(const QUrl &url)
{
    if (mayOpen(url))
        QDesktopServices::openUrl(url);
}

QVariant SafeTextView::loadResource(int, const QUrl &) { return QVariant(); }

/// Links take their colour from the palette when the text is read.
void SafeTextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text.isEmpty())
        render();
}

/// Where a link leads is seen before it is followed.
bool SafeTextView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const QString target = anchorAt(viewport()->mapFrom(this, help->pos()));
    const QString tip = target.isEmpty() || mayOpen(QUrl(target)) ? target : tr("%1 is not opened.").arg(target);
    QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : plainTip(safeText(tip, 500)), this);
    return true;
}

/// A text that fits its panel lets the board scroll on.
void SafeTextView::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

} // namespace ops
