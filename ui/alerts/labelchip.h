#pragma once

#include <QToolButton>

namespace ops {

/// One label in the colour of its value; the text says the same.
class LabelChip : public QToolButton
{
    Q_OBJECT
    Q_PROPERTY(bool clipped READ isElided)
public:
    explicit LabelChip(const QString &text, QWidget *parent = nullptr);

    bool isElided() const { return width() < sizeHint().width(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ops
