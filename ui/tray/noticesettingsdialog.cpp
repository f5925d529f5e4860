#include "ui/tray/noticesettingsdialog.h"

#include "core/base/textsafe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int NoticeTextWidth = 380;

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names << QString::fromLatin1(id);
    return names;
}

QTime timeOf(int minute) { return QTime(0, 0).addSecs(minute * 60); }
int minuteOf(const QTime &time) { return time.hour() * 60 + time.minute(); }

bool isZone(const QString &name) { return name.isEmpty() || QTimeZone(name.toUtf8()).isValid(); }

} // namespace

NoticeSettingsDialog::NoticeSettingsDialog(const NoticeSettings &settings, const QString &environment,
                                           const QString &channel, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_environment(environment)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notices and sounds"));
    setAccessibleName(tr("Notices and sounds"));
    build(channel);
    renderQuiet();
}

void NoticeSettingsDialog::build(const QString &channel)
{
    auto *layout = new QVBoxLayout(this);
    auto *how = new QLabel(channel, this);
    how->setTextFormat(Qt::PlainText);
    how->setWordWrap(true);
    how->setMinimumWidth(NoticeTextWidth);
    how->setAccessibleName(channel);
    layout->addWidget(how);
    m_desktop = new QCheckBox(tr("Show alarms on the desktop"), this);
    m_sounds = new QCheckBox(tr("Play sounds"), this);
    m_repeat = new QCheckBox(tr("Repeat a critical sound every minute until somebody looks"), this);
    m_desktop->setChecked(m_settings.desktop);
    m_sounds->setChecked(m_settings.sounds);
    m_repeat->setChecked(m_settings.repeatCritical);
    m_least = new QComboBox(this);
    m_least->setAccessibleName(tr("From this severity on"));
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error, Severity::Critical})
        m_least->addItem(severityText(severity), int(severity));
    m_least->setCurrentIndex(m_least->findData(int(m_settings.least)));
    auto *form = new QFormLayout;
    form->addRow(m_desktop);
    form->addRow(m_sounds);
    form->addRow(m_repeat);
    form->addRow(tr("From this severity on"), m_least);
    layout->addLayout(form);
    layout->addWidget(makeQuietHours());
    auto *buttons = new QDialogButtonBox(this);
    buttons->setAccessibleName(tr("Buttons"));
    auto *test = buttons->addButton(tr("Send a test notice"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(test, &QPushButton::clicked, this, &NoticeSettingsDialog::testAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    layout->addWidget(buttons);
    for (QCheckBox *box : {m_desktop, m_sounds, m_repeat})
        connect(box, &QCheckBox::toggled, this, &NoticeSettingsDialog::take);
    connect(m_least, &QComboBox::currentIndexChanged, this, &NoticeSettingsDialog::take);
}

QGroupBox *NoticeSettingsDialog::makeQuietHours()
{
    auto *group = new QGroupBox(tr("Quiet hours"), this);
    group->setAccessibleName(group->title());
    auto *form = new QFormLayout(group);
    if (!m_environment.isEmpty()) {
        m_own = new QCheckBox(tr("Others for the environment %1").arg(safeText(m_environment, 100)), group);
        m_own->setChecked(m_settings.quietHours.contains(m_environment));
        form->addRow(m_own);
        connect(m_own, &QCheckBox::toggled, this, [this](bool own) {
            if (own)
                m_settings.quietHours[m_environment] = m_settings.quiet;
            else
                m_settings.quietHours.erase(m_environment);
            renderQuiet();
            Q_EMIT changed(m_settings);
        });
    }
    addQuietFields(*form);
    return group;
}

void NoticeSettingsDialog::addQuietFields(QFormLayout &form)
{
    m_quiet = new QCheckBox(tr("Neither notices nor sounds between these times"), this);
    m_letCritical = new QCheckBox(tr("Let critical alarms through"), this);
    m_from = new QTimeEdit(this);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to = new QTimeEdit(this);
    m_to->setAccessibleName(tr("Quiet until"));
    m_zone = new QLineEdit(this);
    m_zone->setAccessibleName(tr("Time zone of the quiet hours"));
    m_zone->setPlaceholderText(tr("of this computer"));
    auto *completer = new QCompleter(zoneNames(), m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);
    m_zoneProblem = new QLabel(tr("There is no such time zone."), this);
    form.addRow(m_quiet);
    form.addRow(tr("From"), m_from);
    form.addRow(tr("Until"), m_to);
    form.addRow(tr("Time zone"), m_zone);
    form.addRow(m_zoneProblem);
    form.addRow(m_letCritical);
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        connect(edit, &QTimeEdit::timeChanged, this, &NoticeSettingsDialog::take);
    }
    connect(m_zone, &QLineEdit::textChanged, this, &NoticeSettingsDialog::take);
    connect(m_quiet, &QCheckBox::toggled, this, &NoticeSettingsDialog::take);
    connect(m_letCritical, &QCheckBox::toggled, this, &NoticeSettingsDialog::take);
}

void NoticeSettingsDialog::renderQuiet()
{
    m_rendering = true;
    const QuietHours &quiet = m_settings.quietOf(m_environment);
    m_quiet->setChecked(quiet.on);
    m_from->setTime(timeOf(quiet.fromMinute));
    m_to->setTime(timeOf(quiet.toMinute));
    m_zone->setText(quiet.zone);
    m_letCritical->setChecked(quiet.letCritical);
    m_zoneProblem->setVisible(false);
    m_rendering = false;
}

QuietHours NoticeSettingsDialog::typedQuiet() const
{
    QuietHours quiet;
    quiet.on = m_quiet->isChecked();
    quiet.fromMinute = minuteOf(m_from->time());
    quiet.toMinute = minuteOf(m_to->time());
    quiet.letCritical = m_letCritical->isChecked();
    const QString zone = m_zone->text().trimmed();
    quiet.zone = isZone(zone) ? zone : m_settings.quietOf(m_environment).zone;
    return quiet;
}

void NoticeSettingsDialog::take()
{
    if (m_rendering)
        return;
    m_zoneProblem->setVisible(!isZone(m_zone->text().trimmed()));
    m_settings.desktop = m_desktop->isChecked();
    m_settings.sounds = m_sounds->isChecked();
    m_settings.repeatCritical = m_repeat->isChecked();
    m_settings.least = Severity(m_least->currentData().toInt());
    const bool own = m_own && m_own->isChecked();
    (own ? m_settings.quietHours[m_environment] : m_settings.quiet) = typedQuiet();
    Q_EMIT changed(m_settings);
}

} // namespace ops
