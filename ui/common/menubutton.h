#pragma once

#include <QToolButton>

namespace ops {

/// A framed button whose text is the current choice and which opens a menu or a popup below itself, without
/// the nested event loop of QToolButton's own menus. The owner connects openRequested().
class MenuButton : public QToolButton
{
    Q_OBJECT
public:
    explicit MenuButton(QWidget *parent = nullptr);

    /// Where a popup of this size belongs: below, inside the screen.
    QPoint popupPosition(const QSize &popup) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ops
