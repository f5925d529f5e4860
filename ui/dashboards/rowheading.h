#pragma once

#include <QAbstractButton>

namespace ops {

/// The heading of a board's row: an arrow, the title and how many panels are under it. A press, Enter or
/// Space folds them away and back; for those who do not see it, it is expanded or collapsed.
class RowHeading : public QAbstractButton
{
    Q_OBJECT
public:
    RowHeading(const QString &title, int panels, QWidget *parent);

    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void focused(); ///< by a key

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_title, m_count;
    bool m_folded = false;
};

} // namespace ops
