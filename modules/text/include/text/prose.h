// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mehfooz::text {

/// A run inside a sentence. Prose texts of packs know five kinds and no other markup:
/// plain, **strong**, `words found on a screen`, [[term]] and [words](kind:id).
struct Inline {
    enum class Kind { Plain, Strong, Screen, Term, Link };
    Kind kind = Kind::Plain;
    QString text;       ///< What is shown; empty for [[term]], where the term's own words are shown.
    QString targetKind; ///< "term", "lesson", "check", "incident", "route", "specimen", "reference"; else empty.
    QString targetId;

    friend bool operator==(const Inline &, const Inline &) = default;
};

/// A paragraph-like piece of a lesson or help text.
struct Block {
    enum class Kind { Paragraph, Heading, Bullet, Numbered, Quote, Specimen, Source };
    Kind kind = Kind::Paragraph;
    int number = 0; ///< Of a Numbered block, from 1; of a Heading its level.
    QList<Inline> inlines;

    friend bool operator==(const Block &, const Block &) = default;
};

/// The runs of a prose text. Marks that do not close are plain text.
[[nodiscard]] QList<Inline> parseInlines(const QString &prose);

/// The text without marks; [[term]] gives the id's own text, or nothing.
[[nodiscard]] QString plainText(const QList<Inline> &inlines);

} // namespace mehfooz::text
