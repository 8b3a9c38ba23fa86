// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/language_look.h>

#include <QFont>

namespace mehfooz::ui {

/// What a text is for; sizes are the design's section 3.
enum class TextRole {
    Small,     ///< Never smaller than this.
    Body,      ///< Also buttons and fields.
    Strong,    ///< Body with weight, for row titles and buttons; in Nastaliq the same as Body.
    Reading,   ///< Lesson text and answers.
    Heading3,  ///< Title of a card.
    Heading2,
    Heading1,
    BigNumber, ///< Scores.
    Dense,     ///< Tables and entry fields; Naskh in Urdu.
};

/// The fonts of a text in one language, and its place on the line.
struct TextFace {
    QFont font;    ///< Of the language; Latin letters in Urdu text use `latin`.
    QFont latin;   ///< Of Latin runs and numbers inside the text.
    QFont strong;  ///< Of **strong** runs; in Nastaliq the same as `font`.
    QString language;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double lineHeight = 0; ///< From baseline to baseline, in pixels.
    double baseline = 0;   ///< From the top of a line to its baseline, in pixels.
    bool nastaliq = false;
    int inkLeft = 0;  ///< Room that strokes need left of the line, in pixels; 0 but for Nastaliq.
    int inkRight = 0; ///< Likewise on the right.
};

/// Fonts of the program for one look. A value; needs a QGuiApplication with the fonts loaded.
class Typography {
public:
    explicit Typography(const LanguageLook &look);

    [[nodiscard]] TextFace face(TextRole role) const { return face(role, m_look.language); }
    /// In another language than the page's: a term, a message, the name of a language.
    [[nodiscard]] TextFace face(TextRole role, const QString &language) const;
    [[nodiscard]] QFont font(TextRole role) const { return face(role).font; }
    [[nodiscard]] QFont font(TextRole role, const QString &language) const { return face(role, language).font; }
    /// Mehfooz Sans for numbers, codes and addresses beside a text of `role`, in any language.
    [[nodiscard]] QFont latinFont(TextRole role) const;

    [[nodiscard]] const LanguageLook &look() const { return m_look; }
    /// True where running text of the page is Nastaliq, whose line box brings its own air.
    [[nodiscard]] bool isNastaliq() const;
    /// A length that grows with the size of text.
    [[nodiscard]] int scaled(double pixels) const { return qRound(pixels * m_look.scale); }
    /// Size of an icon of `base` pixels beside a text: it grows with the text, but less.
    [[nodiscard]] int iconSize(int base = 20) const;
    /// Longest comfortable line, in pixels: 72 characters of Latin, 60 of Urdu.
    [[nodiscard]] int readingWidth() const;

private:
    LanguageLook m_look;
};

} // namespace mehfooz::ui
