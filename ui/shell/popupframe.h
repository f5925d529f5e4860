#pragma once

#include <QFrame>

namespace ops {

/// A popup of the shell: the theme's panel with an edge that stands out against the page below it.
class PopupFrame : public QFrame
{
    Q_OBJECT
public:
    explicit PopupFrame(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ops
