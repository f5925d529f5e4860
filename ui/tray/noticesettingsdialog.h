#pragma once

#include "core/alerts/noticesettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace ops {

/// What of alarms is shown and heard outside of the window, and when not. Each change counts at once. Never modal;
/// deletes itself when closed.
class NoticeSettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `environment` may have quiet hours of its own; empty: there is none. `channel` says in a sentence how notices
    /// are shown on this desktop.
    NoticeSettingsDialog(const NoticeSettings &settings, const QString &environment, const QString &channel,
                         QWidget *parent = nullptr);

    const NoticeSettings &settings() const { return m_settings; }

Q_SIGNALS:
    void changed(const ops::NoticeSettings &settings);
    void testAsked();

private:
    void build(const QString &channel);
    QGroupBox *makeQuietHours();
    void addQuietFields(QFormLayout &form);
    void renderQuiet();
    void take();
    QuietHours typedQuiet() const;

    NoticeSettings m_settings;
    QString m_environment;
    bool m_rendering = false;
    QCheckBox *m_desktop = nullptr, *m_sounds = nullptr, *m_repeat = nullptr;
    QComboBox *m_least = nullptr;
    QCheckBox *m_own = nullptr; // null without an environment
    QCheckBox *m_quiet = nullptr, *m_letCritical = nullptr;
    QTimeEdit *m_from = nullptr, *m_to = nullptr;
    QLineEdit *m_zone = nullptr;
    QLabel *m_zoneProblem = nullptr;
};

} // namespace ops
