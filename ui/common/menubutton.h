#pragma once

#include <QToolButton>

namespace ops {

/// A framed button whose text is the current choice and which opens a menu or a popup below itself, without
/// the nested event loop of QToolButton's own menus. The owner connects openRequested(). Text that does not
/// fit ends in "…".
class MenuButton : public QToolButton
{
    Q_OBJECT
    Q_PROPERTY(bool clipped READ isElided)
public:
    explicit MenuButton(QWidget *parent = nullptr);

    /// Where a popup of this size belongs: below, inside the window where it fits there, else inside the screen.
    QPoint popupPosition(const QSize &popup) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool isElided() const;

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect textRect() const;
};

} // namespace ops
