#pragma once

#include "core/dashboards/panelmarks.h"

#include <QWidget>

namespace ops {

/// How many marks a panel has and the gravest of them: its shape and a number. Nothing where there are none.
class MarkBadge : public QWidget
{
    Q_OBJECT
public:
    explicit MarkBadge(QWidget *parent);

    void setMarks(const PanelMarks &marks);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<MarkLevel> m_level;
    int m_count = 0;
};

/// "2 alerts, critical": empty without marks.
QString markWord(const PanelMarks &marks);

} // namespace ops
