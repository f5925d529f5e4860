#pragma once

#include "core/alerts/alertlistvm.h"

#include <QWidget>

class QToolButton;

namespace ops {

/// How many alerts are shown, of each severity and in each state; a press on a count filters by it.
class CountBar : public QWidget
{
    Q_OBJECT
public:
    /// The view-model outlives it.
    explicit CountBar(AlertListVm &vm, QWidget *parent = nullptr);

    void render();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeChip(const QString &condition);
    void showPictures();

    AlertListVm &m_vm;
    QToolButton *m_total = nullptr;
    std::array<QToolButton *, SeverityCount> m_severities{};
    std::array<QToolButton *, AlertStandingCount> m_standings{};
};

} // namespace ops
