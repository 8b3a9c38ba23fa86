// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/typography.h>

#include <base/error.h>
#include <text/prose.h>

#include <QList>
#include <QString>


class QPrinter;

namespace mehfooz::ui {

/// A part of a printed sheet.
struct PrintSection {
    QString title;              ///< Empty: goes on without a heading.
    QList<text::Block> blocks;
    bool isSpecimen = false;    ///< A message: framed, with "مثال / Example" across it.
    QString language;           ///< Empty: the sheet's.
};

/// What is printed. Black on white, in the fonts of the screen at 100 %.
struct PrintSheet {
    QString title;
    QString header;  ///< Small, above every page.
    QString footer;  ///< Small, below every page, before the page number.
    QString pageWords; ///< Such as "Page %1 of %2"; empty: no page number.
    QString language;
    UrduFace urduFace = UrduFace::Nastaliq;
    text::DigitStyle digits = text::DigitStyle::Latin;
    QList<PrintSection> sections;
};

/// Writes the sheet as a PDF (A4). Unavailable when the file cannot be written; nothing is left half-written. GUI thread.
[[nodiscard]] Expected<void> printToPdf(const PrintSheet &sheet, const QString &path);

/// Prints to a printer that the person chose.
[[nodiscard]] Expected<void> printTo(const PrintSheet &sheet, QPrinter &printer);

} // namespace mehfooz::ui
