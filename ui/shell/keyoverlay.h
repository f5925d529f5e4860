#pragma once

#include "ui/shell/keycolumns.h"
#include "ui/shell/popupframe.h"

#include <QStringList>

namespace ops {

class CommandRegistry;

/// All commands with their keys over the whole window, menu by menu. Any key or click closes it.
class KeyOverlay : public PopupFrame
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
    Q_PROPERTY(bool clipped READ isCut)
public:
    explicit KeyOverlay(QWidget *parent);

    void open(const CommandRegistry &commands);
    QString text() const; ///< every line of it, for those who cannot see it
    bool isCut() const { return m_columns.left > 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QString command, key;
    };
    struct Group
    {
        QString title;
        std::vector<Line> lines;
    };

    int lineHeight() const;
    QRect area() const; ///< of the columns
    void layOut();

    std::vector<Group> m_groups;
    KeyColumns m_columns;
};

} // namespace ops
