#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QToolButton;

namespace ops {

/// Buttons side by side that wrap where there is no room: one of them is on, or any of them may be.
class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { One, Any };

    ChoiceRow(Kind kind, const QStringList &texts, QWidget *parent);

    /// How many pass it, behind its text; below 0: nothing is said.
    void setCount(int index, int count);
    void setOn(int index, bool on);
    bool isOn(int index) const;
    int count() const { return int(m_buttons.size()); }
    int current() const; ///< of Kind::One

Q_SIGNALS:
    void changed(); ///< by the operator

private:
    QStringList m_texts;
    std::vector<QToolButton *> m_buttons;
};

} // namespace ops
