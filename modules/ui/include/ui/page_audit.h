// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace mehfooz::ui {

// Detectors of faults of a page that is shown and laid out. Each returns one line for a fault, with the class, object
// name and words of the widget; none when all is well. They change nothing but the focus (unreachableControls). GUI thread.

/// Visible controls that take Tab focus but have no accessible name. A class name or object name is no name.
[[nodiscard]] QStringList namelessControls(const QWidget &page);

/// Words whose strokes are cut by their own widget or by one around it, that are shortened with dots, or that stand in
/// a control too small for them. What a scroll area hides for the moment is not cut.
[[nodiscard]] QStringList clippedInk(const QWidget &page);

/// Parts that are wider than their place, so that one would have to scroll sideways.
[[nodiscard]] QStringList sidewaysScrolling(const QWidget &page);

/// On a page that runs right to left: words of two or more Latin letters outside isolates, names of languages, words
/// found on a screen and texts in another language. `allowed` holds further words, compared without case.
[[nodiscard]] QStringList untranslatedLatin(const QWidget &page, const QStringList &allowed = {});

/// On a page that runs left to right: words of two or more letters of the Arabic script outside isolates, the own name of
/// Urdu, words found on a screen and texts in another language. `allowed` holds further words.
[[nodiscard]] QStringList untranslatedUrdu(const QWidget &page, const QStringList &allowed = {});

/// Words that lie on other words. A toast may lie on what it covers.
[[nodiscard]] QStringList overlappingWords(const QWidget &page);

/// Words that stand out from their ground by less than 4.5 : 1, as they are painted. Source: WCAG 2.2, contrast (minimum).
[[nodiscard]] QStringList paleWords(QWidget &page);

/// A page that shows no words but headings and buttons.
[[nodiscard]] QStringList emptyPage(const QWidget &page);

/// Controls that Tab does not come to, or a place where Tab no longer goes on. Moves the focus through the page's window
/// and gives it back.
[[nodiscard]] QStringList unreachableControls(QWidget &page);

/// More than one filled button.
[[nodiscard]] QStringList rivalButtons(const QWidget &page);

/// Buttons smaller than 44 by 44 pixels.
[[nodiscard]] QStringList smallTargets(const QWidget &page);

/// All of the above.
[[nodiscard]] QStringList auditPage(QWidget &page, const QStringList &allowedLatin = {});

} // namespace mehfooz::ui
