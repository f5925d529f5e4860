#pragma once

#include "core/alerts/silencedraft.h"
#include "core/alerts/silencepreview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace ops {

/// One matcher of a silence that is being written: whether it counts, the label, how it is compared, the value; names
/// and values are completed from the alerts there are. A value that holds characters that cannot be typed stays as it
/// was until somebody types.
class SilenceMatcherRow : public QWidget
{
    Q_OBJECT
public:
    SilenceMatcherRow(const SilenceDraft::Line &line, int number, QWidget *parent);

    SilenceDraft::Line line() const;
    void setChoices(const LabelChoices &choices);
    void showProblem(const QString &sentence); ///< empty: none

Q_SIGNALS:
    void changed();

private:
    void build(int number);
    void completeValues();

    SilenceDraft::Line m_line; ///< as it was given
    bool m_nameTyped = false, m_valueTyped = false;
    std::map<QString, QStringList> m_values;
    QCheckBox *m_used = nullptr;
    QLineEdit *m_name = nullptr, *m_value = nullptr;
    QComboBox *m_op = nullptr;
    QLabel *m_problem = nullptr;
    QStringListModel *m_names = nullptr, *m_valueList = nullptr;
};

} // namespace ops
