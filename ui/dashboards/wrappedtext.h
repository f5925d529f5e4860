#pragma once

#include <QLabel>

namespace ops {

/// Plain text over as many lines as fit, centred; what does not fit ends in "…" and is the tool tip then.
/// The text is its accessible name.
class WrappedText : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(bool clipped READ isClipped)
public:
    explicit WrappedText(QWidget *parent = nullptr);

    void showText(const QString &text);
    bool isClipped() const;
    /// Of the whole text at this width.
    int heightFor(int width) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightFor(width); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace ops
