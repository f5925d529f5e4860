#pragma once

#include "core/alerts/alertbanners.h"

#include <QWidget>

class QVBoxLayout;

namespace ops {

/// What is the matter with the page, a line each, the worst first, with what can be done. Hidden while all is well.
class BannerStack : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStack(QWidget *parent = nullptr);

    void setBanners(const std::vector<AlertBanner> &banners);

Q_SIGNALS:
    void retryRequested();
    void signInRequested();

private:
    QWidget *makeBanner(const AlertBanner &banner);

    QVBoxLayout *m_layout = nullptr;
    std::vector<AlertBanner> m_shown;
};

} // namespace ops
