#pragma once

#include "core/guard/guard.h"

#include <QWidget>

namespace ops {

/// Where an action takes effect: the environment's name on its colour, and "read-only" in words.
class PlaceBand : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
public:
    explicit PlaceBand(const GuardedPlace &place, QWidget *parent = nullptr);

    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GuardedPlace m_place;
};

} // namespace ops
