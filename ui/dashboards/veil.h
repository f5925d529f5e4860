#pragma once

#include <QWidget>

namespace ops {

/// Lies over old data and takes its strength, so that it is not read as today's. Lets the pointer through.
class Veil : public QWidget
{
    Q_OBJECT
public:
    explicit Veil(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ops
