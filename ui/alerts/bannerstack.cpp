#include "ui/alerts/bannerstack.h"

#include "ui/alerts/bannerline.h"

#include <QVBoxLayout>

namespace ops {

BannerStack::BannerStack(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("State of the alerts"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    hide();
}

/// A banner's button may be what calls for new banners: the old ones go when it is done.
void BannerStack::setBanners(const std::vector<AlertBanner> &banners)
{
    if (banners == m_shown)
        return;
    m_shown = banners;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const AlertBanner &banner : banners)
        m_layout->addWidget(makeBanner(banner));
    setVisible(!banners.empty());
}

QWidget *BannerStack::makeBanner(const AlertBanner &banner)
{
    auto *line = new BannerLine(banner, this);
    connect(line, &BannerLine::retryRequested, this, &BannerStack::retryRequested);
    connect(line, &BannerLine::signInRequested, this, &BannerStack::signInRequested);
    return line;
}

} // namespace ops
