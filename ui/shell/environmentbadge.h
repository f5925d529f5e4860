#pragma once

#include <QString>
#include <QWidget>

namespace ops {

/// What the window says of its environment. The colour never stands alone: the name and "read-only" are text.
struct EnvironmentLook
{
    QString name;
    QString colour; ///< a Grafana colour word, empty: none chosen
    bool readOnly = false;
};

/// The environment's name on its colour.
class EnvironmentBadge : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setLook(const EnvironmentLook &look);
    QString text() const;
    QColor color() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvironmentLook m_look;
};

/// The band of the environment's colour along the whole window.
class EnvironmentBand : public QWidget
{
    Q_OBJECT
public:
    EnvironmentBand(const EnvironmentBadge &badge, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const EnvironmentBadge &m_badge;
};

} // namespace ops
