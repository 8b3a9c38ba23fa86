// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/library.h>
#include <presentation/language_state.h>
#include <text/prose.h>

#include <optional>

namespace mehfooz {

/// What opens beside a text when a glossary term or a reporting contact in it is chosen.
struct SideNote {
    enum class Kind { Term, Contact };
    Kind kind = Kind::Term;
    QString id;
    QString title;
    QString text;          ///< The explanation; of a contact what to know before using it.
    QString value;         ///< Contact: number, address or words, as it is dialled or typed; else empty.
    QString other;         ///< Term: the same word in another language of the packs; else empty.
    QString otherLanguage; ///< Of `other`, such as "en".
    QString source;        ///< Contact: when its source was written and read.
    bool mayHaveChanged = false; ///< Contact: read more than six months ago.

    friend bool operator==(const SideNote &, const SideNote &) = default;
};

/// "lesson/otp", "check/wa.two_step_pin", "incident/money_sent", "reference/nccia"; empty for what has no page of its own:
/// terms and contacts open beside the text.
[[nodiscard]] QString addressOf(const text::Inline &run);

/// "Source of 7 January 2026, read on 22 November". `sourceDate` is as packs write it: ISO days, months or years, with
/// words around them or several of them; the newest is shown.
[[nodiscard]] QString datesOfSource(const QString &sourceDate, QDate verifiedOn, const LanguageState &language, QDate today);

/// Prose of packs as a person sees it: terms in the words of the glossary, digits as chosen, Latin runs and words of
/// a screen isolated. A value for one call; it keeps references to what it is given.
class ShownProse final {
public:
    ShownProse(const Library &library, const LanguageState &language) : m_library{library}, m_language{language} { }

    /// `prose` in the person's language.
    [[nodiscard]] QList<text::Inline> inlines(const LocalizedText &prose) const;
    /// Runs that are written in `proseLanguage` already. Links and terms keep their targets.
    [[nodiscard]] QList<text::Inline> inlines(const QList<text::Inline> &runs, const QString &proseLanguage) const;
    [[nodiscard]] QList<text::Block> blocks(const QList<text::Block> &blocks, const QString &proseLanguage) const;
    /// The same without marks and links.
    [[nodiscard]] QString plain(const LocalizedText &prose) const;

    /// What a "term" or "route" target shows; nothing for other kinds and unknown ids.
    [[nodiscard]] std::optional<SideNote> note(const QString &targetKind, const QString &targetId, QDate today) const;

private:
    [[nodiscard]] text::Inline shown(text::Inline run, const QString &proseLanguage) const;
    [[nodiscard]] SideNote termNote(const Term &term) const;
    [[nodiscard]] SideNote contactNote(const Route &route, QDate today) const;

    const Library &m_library;
    const LanguageState &m_language;
};

} // namespace mehfooz
