#pragma once

#include <QAbstractButton>

class QAction;

namespace ops {

/// One page in the navigation: a picture over at most two lines of its title. A tab for screen readers. It
/// shows and triggers its action; the whole title is the tool tip.
class RailButton : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(bool clipped READ isElided)
public:
    /// The action outlives the button.
    explicit RailButton(QAction &action, QWidget *parent = nullptr);

    QString title() const;
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    struct Lines
    {
        QStringList texts;
        bool cut = false; ///< the last one ends in "…"
    };
    Lines lines() const;

    QAction &m_action;
};

} // namespace ops
