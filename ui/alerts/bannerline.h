#pragma once

#include "core/alerts/alertbanners.h"

#include <QWidget>

namespace ops {

/// One banner: its shape, its sentence over as many lines as it takes, and buttons for what can be done.
class BannerLine : public QWidget
{
    Q_OBJECT
public:
    explicit BannerLine(AlertBanner banner, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();
    void signInRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor color() const;

    AlertBanner m_banner;
};

} // namespace ops
