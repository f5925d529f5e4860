#pragma once

#include "core/base/datastate.h"
#include "core/base/error.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace ops {

/// What is the matter with what stands below it: shape, word and sentence, and what can be done. Takes no room while
/// there is nothing to say.
class StateNote : public QFrame
{
    Q_OBJECT
public:
    explicit StateNote(QWidget *parent = nullptr);

    void show(DataState state, const QString &sentence, const std::optional<Error> &error);

Q_SIGNALS:
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    QString details() const;

    DataState m_state = DataState::Value;
    QString m_sentence;
    std::optional<Error> m_error;
    QLabel *m_icon = nullptr, *m_text = nullptr;
    QToolButton *m_retry = nullptr, *m_copy = nullptr;
};

} // namespace ops
