#pragma once

#include <QByteArray>
#include <QIODevice>

namespace ops {

/// A request body that can be read once and not again. QNetworkAccessManager 6.4 sends a request a
/// second time when the server closes without an answer; with this body it cannot, and says so.
class OnceBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceBody(QByteArray body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position == m_body.size(); }
    qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_position = 0;
};

} // namespace ops
