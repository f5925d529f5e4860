#pragma once

#include "ui/dashboards/panellook.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ops {

class WrappedText;

/// Stands where a panel has nothing to draw: a sentence in the middle, for an error with its icon, what
/// may help and what can be done; for a panel that was never answered a quiet outline.
class PanelMessage : public QWidget
{
    Q_OBJECT
public:
    explicit PanelMessage(QWidget *parent = nullptr);

    void render(const PanelLook &look, bool hasDetails);

Q_SIGNALS:
    void retryRequested();
    void signInRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    PanelLook m_look;
    bool m_hasDetails = false;
    QLabel *m_icon = nullptr;
    WrappedText *m_sentence = nullptr, *m_hint = nullptr;
    QToolButton *m_retry = nullptr, *m_copy = nullptr;
};

} // namespace ops
