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

/// The environment's name on its colour. Where there is little room the name is cut, never "read-only".
class EnvironmentBadge : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
    Q_PROPERTY(bool clipped READ isElided)
public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setLook(const EnvironmentLook &look);
    QString text() const;
    QColor color() const;
    bool isElided() const { return width() < sizeHint().width(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString name() const;
    QString labelled(const QString &name) const;
    int widthOf(const QString &text) const;

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
