#pragma once

#include "core/dashboards/panelvm.h"
#include "ui/common/icons.h"

#include <QString>

#include <optional>

namespace ops {

/// How a panel's state reads: which parts of the frame show it and in which words. Five states never look
/// the same: each has a word and a shape of its own, the colour only repeats them.
struct PanelLook
{
    enum class Content { Skeleton, Body, Message };

    Content content = Content::Skeleton;
    std::optional<Icon> icon; ///< empty for what needs no attention
    QString word;             ///< "stale, 2 min": beside the title; empty for a value
    QString shortWord;        ///< "2 min": the word of a heading too narrow for it; empty: the word
    QString sentence;         ///< in the strip above the body, or in the middle where there is no body
    QString brief;            ///< the cause alone, for a strip too narrow for the sentence; empty: the sentence
    QString hint;             ///< what may help, as a sentence
    bool strip = false;       ///< the sentence stands above the body
    bool old = false;         ///< the body shows an older answer
    bool retry = false;
    bool signIn = false; ///< what would help is a sign-in: offered in place of a retry
};

/// `showsNoData`: the body has a text of its own for an empty answer (a stat's "no value").
PanelLook lookOf(const PanelVm::State &state, qint64 nowMs, bool showsNoData);

/// How old the data is, to the second below a minute and to the minute from there: "2 min".
QString ageText(qint64 ageMs);
/// Until ageText() reads otherwise.
qint64 ageTextChangesInMs(qint64 ageMs);

/// The state in one line for those who do not see the panel; `values` is what the body shows.
QString spokenState(const PanelVm::State &state, const PanelLook &look, const QString &values);

/// What to copy of a failure: sentence, detail and the queries as sent. Empty where nothing failed.
QString detailsText(const PanelVm::State &state);

} // namespace ops
