#pragma once

#include "ui/dashboards/panellook.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ops {

class ElidedLabel;

/// One line above a panel's body: what is the matter with what is shown below, and what can be done.
class StateStrip : public QFrame
{
    Q_OBJECT
public:
    static constexpr int Height = 26;

    explicit StateStrip(QWidget *parent = nullptr);

    void render(const PanelLook &look, bool hasDetails);

Q_SIGNALS:
    void retryRequested();
    void copyRequested(); ///< the details

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    PanelLook m_look;
    bool m_hasDetails = false;
    QLabel *m_icon = nullptr;
    ElidedLabel *m_text = nullptr;
    QToolButton *m_retry = nullptr, *m_copy = nullptr;
};

} // namespace ops
