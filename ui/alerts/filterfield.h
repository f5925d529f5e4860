#pragma once

#include "core/alerts/alertlistvm.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace ops {

/// Where the filter of the list is typed: it applies with every key, and offers what may come next.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    /// The view-model outlives it.
    explicit FilterField(AlertListVm &vm, QWidget *parent = nullptr);

Q_SIGNALS:
    void left(); ///< by Enter or Escape: the focus goes to the list

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void showOffers();
    void take(const QString &text);
    void followVm();

    AlertListVm &m_vm;
    QStringListModel *m_offers = nullptr;
    QCompleter *m_completer = nullptr;
    QString m_asked; // the text that offers were asked for
};

} // namespace ops
