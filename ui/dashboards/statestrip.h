#pragma once

#include "ui/dashboards/panellook.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ops {

class WrappedText;

/// Above a panel's body: what is the matter with what is shown below, and what can be done. One line, or two
/// where one would cut the cause.
class StateStrip : public QFrame
{
    Q_OBJECT
public:
    explicit StateStrip(QWidget *parent = nullptr);

    void render(const PanelLook &look, bool hasDetails);
    int heightFor(int width) const; ///< of what it shows now

Q_SIGNALS:
    void retryRequested();
    void signInRequested();
    void copyRequested(); ///< the details

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Fit
    {
        QString text;
        int lines = 1;
        bool icon = false, retry = false, copy = false;
    };
    Fit fitAt(int width) const;
    void fit();

    PanelLook m_look;
    bool m_hasDetails = false;
    QLabel *m_icon = nullptr;
    WrappedText *m_text = nullptr;
    QToolButton *m_retry = nullptr, *m_copy = nullptr;
};

} // namespace ops
