#pragma once

#include "core/time/timerange.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ops {

class Context;

/// Chooses the time range: by name, or by two ends typed in any form parseTimeMs() reads. Nothing is
/// applied while an end is wrong; the sentence says which and how it is written.
class RangePopup : public QFrame
{
    Q_OBJECT
public:
    explicit RangePopup(Context &context, QWidget *parent = nullptr);

    void openAt(const QPoint &globalPosition);

private:
    QWidget *makeQuickRanges();
    QWidget *makeEditor();
    QLineEdit *makeField(const QString &name);
    void fill();
    void applyEnds();
    void choose(const RangeSpec &spec);

    Context &m_context;
    QListWidget *m_quick = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_zone = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace ops
