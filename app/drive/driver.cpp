#include "app/drive/driver.h"

#include "app/drive/accessible.h"
#include "app/drive/input.h"
#include "app/drive/picture.h"
#include "app/drive/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

namespace ops::drive {

namespace {

constexpr int PollMs = 20;

QString shown(const QString &value) { return u'"' + value + u'"'; }

Error cannotWrite(const QString &path)
{
    return Error(ErrorKind::Refused, Text::tr("%1 cannot be written.").arg(shown(path)));
}

} // namespace

Driver::Driver(Target target, QObject *parent) : QObject(parent), m_target(std::move(target))
{
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, &Driver::poll);
}

void Driver::addLine(const QByteArray &line)
{
    ++m_read;
    if (line.trimmed().isEmpty())
        return;
    m_lines.push_back({m_read, line.trimmed()});
    next();
}

void Driver::endOfLines()
{
    m_ended = true;
    next();
}

void Driver::start()
{
    m_started = true;
    next();
}

void Driver::next()
{
    if (!m_started || m_busy || m_over)
        return;
    if (m_lines.empty()) {
        m_over = m_ended;
        if (m_over)
            Q_EMIT finished();
        return;
    }
    m_busy = true;
    const auto step = readStep(m_lines.front().text);
    if (!step)
        fail(step.error().message + (step.error().detail.isEmpty() ? QString() : u' ' + step.error().detail));
    else
        runStep(*step);
}

void Driver::runStep(const Step &step)
{
    if (step.kind == Step::Kind::Grab) {
        grab(step.subject);
        return;
    }
    if (step.kind == Step::Kind::WaitSettled || step.kind == Step::Kind::Wait || step.timeoutMs) {
        m_waiting = step;
        m_waited.start();
        m_poll.start();
        poll();
        return;
    }
    if (const auto done = act(step); !done)
        fail(done.error().message);
    else
        stepDone();
}

Result<Done> Driver::act(const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Run:
        if (!m_target.run(step.subject))
            return Error(ErrorKind::NotFound,
                         Text::tr("There is no action %1, or it cannot run now.").arg(shown(step.subject)));
        return Done();
    case Step::Kind::Press:
        return press(step.subject);
    case Step::Kind::Select:
        return selectIn(step.subject, step.target);
    case Step::Kind::Type:
        return typeInto(step.subject, step.target);
    case Step::Kind::Key:
        return pressKeys(step.subject, m_target.window());
    case Step::Kind::Hover:
        return hover(step.target, step.from);
    case Step::Kind::Drag:
        return drag(step.target, step.from, step.to);
    case Step::Kind::Tree:
        return writeTree(step);
    case Step::Kind::WaitSettled:
        if (!m_target.settled())
            return Error(ErrorKind::Timeout, Text::tr("The window has not settled."));
        return Done();
    case Step::Kind::Wait:
    case Step::Kind::Expect:
    case Step::Kind::Grab: // takes its time: grab()
        break;
    }
    return look(step);
}

Result<Done> Driver::look(const Step &step) const
{
    QAccessibleInterface *element = findElement(step.target);
    if (!element)
        return Error(ErrorKind::NotFound, Text::tr("There is no visible element named %1.").arg(shown(step.target)));
    const QString value = valueOf(*element);
    if (step.value && value != *step.value)
        return Error(ErrorKind::NotFound,
                     Text::tr("%1 is %2, not %3.").arg(shown(step.target), shown(value), shown(*step.value)));
    if (step.matches && !QRegularExpression(*step.matches).match(value).hasMatch())
        return Error(
            ErrorKind::NotFound,
            Text::tr("%1 is %2, which does not match %3.").arg(shown(step.target), shown(value), shown(*step.matches)));
    return Done();
}

Result<Done> Driver::writeTree(const Step &step) const
{
    QFile file(step.subject);
    const QByteArray json = treeJson(m_target.window()) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush())
        return cannotWrite(step.subject);
    return Done();
}

void Driver::grab(const QString &path)
{
    m_scope.restart("grab", savePng(pictureOf(m_target.window()), path), [this, path](bool saved) {
        if (saved)
            stepDone();
        else
            fail(cannotWrite(path).message);
    });
}

void Driver::poll()
{
    const auto done = act(m_waiting);
    if (done) {
        m_poll.stop();
        stepDone();
        return;
    }
    const qint64 limitMs = m_waiting.timeoutMs.value_or(m_target.waitMs);
    if (m_waited.elapsed() < limitMs)
        return;
    m_poll.stop();
    fail(Text::tr("%1 (waited %2 ms)").arg(done.error().message).arg(limitMs));
}

void Driver::stepDone()
{
    m_lines.pop_front();
    // After the events this step has caused, so that the next one meets their effect.
    QTimer::singleShot(0, this, [this] {
        m_busy = false;
        next();
    });
}

void Driver::fail(const QString &reason)
{
    m_over = true;
    Q_EMIT failed(
        Text::tr("step %1: %2: %3").arg(m_lines.front().number).arg(QString::fromUtf8(m_lines.front().text), reason));
}

} // namespace ops::drive
