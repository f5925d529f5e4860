#include "ui/alerts/bannerline.h"

#include "ui/common/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ops {

namespace {

constexpr int BannerIcon = 16, BannerTint = 40;

Icon iconOf(AlertBanner::Level level)
{
    switch (level) {
    case AlertBanner::Level::Critical:
        return Icon::StateCritical;
    case AlertBanner::Level::Warning:
        return Icon::StateWarning;
    case AlertBanner::Level::Info:
        break;
    }
    return Icon::StateInfo;
}

QToolButton *makeBannerButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

BannerLine::BannerLine(AlertBanner banner, QWidget *parent) : QWidget(parent), m_banner(std::move(banner))
{
    setAccessibleName(m_banner.sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    auto *shape = new QLabel(this);
    shape->setPixmap(iconPixmap(iconOf(m_banner.level), BannerIcon, devicePixelRatioF()));
    shape->setAccessibleName(tr("Severity of the message"));
    auto *text = new QLabel(m_banner.sentence, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(1);
    layout->addWidget(shape, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    if (m_banner.help == AlertBanner::Help::Retry) {
        QToolButton *retry = makeBannerButton(tr("Retry"), this);
        connect(retry, &QToolButton::clicked, this, &BannerLine::retryRequested);
        layout->addWidget(retry);
    } else if (m_banner.help == AlertBanner::Help::SignIn) {
        QToolButton *signIn = makeBannerButton(tr("Sign in…"), this);
        connect(signIn, &QToolButton::clicked, this, &BannerLine::signInRequested);
        layout->addWidget(signIn);
    }
    if (!m_banner.details.isEmpty()) {
        QToolButton *copy = makeBannerButton(tr("Copy details"), this);
        connect(copy, &QToolButton::clicked, this,
                [this] { QGuiApplication::clipboard()->setText(m_banner.sentence + u'\n' + m_banner.details); });
        layout->addWidget(copy);
    }
}

QColor BannerLine::color() const
{
    const Theme &theme = Theme::current();
    switch (m_banner.level) {
    case AlertBanner::Level::Critical:
        return theme.critical;
    case AlertBanner::Level::Warning:
        return theme.warning;
    case AlertBanner::Level::Info:
        break;
    }
    return theme.info;
}

void BannerLine::paintEvent(QPaintEvent *)
{
    QColor tint = color();
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 3, height()), tint);
    tint.setAlpha(BannerTint);
    painter.fillRect(rect(), tint);
}

} // namespace ops
