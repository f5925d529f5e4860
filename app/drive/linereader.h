#pragma once

#include <QByteArray>
#include <QObject>

class QSocketNotifier;

namespace ops::drive {

/// Standard input line by line as it comes, without blocking the event loop.
class StandardInputLines : public QObject
{
    Q_OBJECT
public:
    explicit StandardInputLines(QObject *parent = nullptr);

Q_SIGNALS:
    void line(const QByteArray &text);
    void ended();

private:
    void read();

    QSocketNotifier *m_notifier = nullptr;
    QByteArray m_partial;
};

} // namespace ops::drive
