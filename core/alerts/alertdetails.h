#pragma once

#include "core/alerts/alertstanding.h"

#include <QTimeZone>
#include <QUrl>

#include <vector>

namespace ops {

/// Everything that is to be said about one alert. Texts are safe, in the zone, translated.
struct AlertDetails
{
    struct Label
    {
        QString name, value; ///< as they are, for the filter
        QString text;

        bool operator==(const Label &) const = default;
    };
    struct Annotation
    {
        QString name, text; ///< with its line breaks, at most LongestAnnotation
        QUrl link;          ///< where the whole text is an address that may be opened

        bool operator==(const Annotation &) const = default;
    };
    struct Reference
    {
        QString id;   ///< of a silence; alertKey() of an alert that is listed, empty of one that is not
        QString text; ///< what it is

        bool operator==(const Reference &) const = default;
    };

    QString key, episodeId, title, summary;
    Severity severity = Severity::None;
    AlertStanding standing = AlertStanding::Open;
    QStringList marks;
    QString workLine;           ///< who has it, since when, until when; empty where nobody has touched it
    QString note;               ///< the newest
    std::vector<QString> facts; ///< since when, seen by whom, receivers, why it is held
    std::vector<Label> labels;
    std::vector<Annotation> annotations;
    std::vector<Reference> silences, inhibitors;
    QUrl generator, runbook; ///< invalid where there is none that may be opened
};

constexpr int LongestAnnotation = 100'000;

/// An address that may be opened outside: http or https with a host, without a password; else invalid.
QUrl webLink(const QString &text);

/// Text from outside with its line breaks kept; each line is made safe.
QString safeLines(const QString &text, int maxLength);

/// `members` is how many Alertmanagers the alert's cluster has.
AlertDetails detailsOf(const AlertRow &row, const std::vector<AlertRow> &rows, const std::vector<Silence> &silences,
                       int members, qint64 nowMs, const QTimeZone &zone);

} // namespace ops
