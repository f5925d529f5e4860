#pragma once

#include "core/dashboards/variablesvm.h"

#include <QRect>
#include <QWidget>

#include <vector>

namespace ops {

class VariableField;

/// Places boxes of these sizes in rows from left to right; what does not fit begins a new row.
std::vector<QRect> flowRects(const std::vector<QSize> &sizes, int width);

/// The variables of a board in a row over it, which wraps where the window is narrow. Those that the file hides are
/// not shown; without any left the bar takes no room.
class VariableBar : public QWidget
{
    Q_OBJECT
public:
    /// The view-model outlives the bar.
    explicit VariableBar(VariablesVm &vm, QWidget *parent = nullptr);

    bool isEmpty() const { return m_fields.empty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<QRect> places(int width) const;
    void arrange();
    void render();

    std::vector<VariableField *> m_fields;
};

} // namespace ops
