// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/page_audit.h>

#include "audit_parts.h"

#include <ui/action_button.h>
#include <ui/heading_label.h>

#include <text/isolates.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTextEdit>

namespace mehfooz::ui {

namespace {

constexpr int kLeastTarget = 44;
constexpr int kMostTabs = 2000;

bool isTabStop(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QString spokenName(const QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(QAccessible::Name).trimmed() : QString{};
}

/// A text of a page, and what in it is rightly in another script.
struct Words { QString text; QString foreign; };

/// The words of a part that are in a language of `direction`.
void appendSeen(const QWidget &part, Qt::LayoutDirection direction, QList<Words> &words)
{
    if (const auto *bearer = dynamic_cast<const InkBearer *>(&part)) {
        const QList<InkPiece> pieces = bearer->inkPieces();
        for (const InkPiece &piece : pieces)
            if (piece.language.isEmpty() || text::isRightToLeftLanguage(piece.language) == (direction == Qt::RightToLeft))
                words.append({piece.text, piece.foreign});
        return;
    }
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        words.append({label->text(), {}});
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        words.append({button->text(), {}});
    else if (const auto *field = qobject_cast<const QLineEdit *>(&part))
        words.append({field->placeholderText(), {}});
    else if (const auto *combo = qobject_cast<const QComboBox *>(&part))
        words.append({combo->currentText(), {}});
    else if (const auto *edit = qobject_cast<const QTextEdit *>(&part); edit && edit->isReadOnly())
        words.append({edit->toPlainText(), {}});
}

/// `text` without isolates and their content, addresses, and what is foreign.
QString ownWords(const Words &words)
{
    QString text = words.text;
    static const QRegularExpression isolates{QStringLiteral("[\\x{2066}-\\x{2068}][^\\x{2066}-\\x{2069}]*\\x{2069}")};
    text.remove(isolates);
    // An address is written in Latin letters in every language, in a message as on a page.
    static const QRegularExpression addresses{QStringLiteral("[A-Za-z0-9._%+-]*@?(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:/[^\\s]*)?")};
    text.remove(addresses);
    const QStringList foreign = words.foreign.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : foreign)
        text.remove(word);
    return text;
}

const QRegularExpression &latinWord()
{
    static const QRegularExpression word{QStringLiteral("[A-Za-z][A-Za-z'’]+")};
    return word;
}

const QRegularExpression &urduWord()
{
    static const QRegularExpression word{QStringLiteral("[\\x{0620}-\\x{065F}\\x{066E}-\\x{06D3}\\x{06FA}-\\x{06FF}]{2,}")};
    return word;
}

QStringList wordsIn(const QString &text, const QRegularExpression &script, const QSet<QString> &allowed)
{
    QStringList found;
    for (auto match = script.globalMatch(text); match.hasNext();) {
        const QString word = match.next().captured();
        if (!allowed.contains(word.toLower()))
            found.append(word);
    }
    return found;
}

/// Everything that a part shows or says in the page's language.
QList<Words> ownTexts(const QWidget &part, Qt::LayoutDirection direction)
{
    QList<Words> words;
    appendSeen(part, direction, words);
    QString foreign;
    for (const Words &each : std::as_const(words))
        foreign += each.foreign + u' ';
    const bool otherLanguage = dynamic_cast<const InkBearer *>(&part) && words.isEmpty();
    if (!otherLanguage)
        for (const QString &said : {part.accessibleName(), part.accessibleDescription(), part.toolTip()})
            words.append({said, foreign});
    return words;
}

QStringList untranslated(const QWidget &page, const QRegularExpression &script, const QStringList &allowed)
{
    QSet<QString> fine;
    for (const QString &word : allowed)
        fine.insert(word.toLower());
    QStringList faults;
    const QList<const QWidget *> parts = visibleParts(page);
    for (const QWidget *part : parts) {
        const QList<Words> words = ownTexts(*part, page.layoutDirection());
        for (const Words &each : words) {
            const QStringList found = wordsIn(ownWords(each), script, fine);
            if (!found.isEmpty())
                faults.append(nameOf(*part, each.text) + QStringLiteral(": not translated: ") + found.join(u' '));
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace

QStringList namelessControls(const QWidget &page)
{
    QStringList faults;
    const QList<const QWidget *> parts = visibleParts(page);
    for (const QWidget *part : parts) {
        if (part == &page || !(part->focusPolicy() & Qt::TabFocus) || part->focusProxy())
            continue;
        const QString name = spokenName(*part);
        const bool isNoName = name == QString::fromLatin1(part->metaObject()->className()) || name == part->objectName();
        if (name.isEmpty() || isNoName)
            faults.append(nameOf(*part) + QStringLiteral(": has no accessible name"));
    }
    return faults;
}

QStringList untranslatedLatin(const QWidget &page, const QStringList &allowed)
{
    return page.layoutDirection() == Qt::RightToLeft ? untranslated(page, latinWord(), allowed) : QStringList{};
}

QStringList untranslatedUrdu(const QWidget &page, const QStringList &allowed)
{
    const QString ownName = QStringLiteral("اردو"); // the choice of language shows it in every language
    return page.layoutDirection() == Qt::LeftToRight ? untranslated(page, urduWord(), allowed + QStringList{ownName}) : QStringList{};
}

QStringList emptyPage(const QWidget &page)
{
    const QList<const QWidget *> parts = visibleParts(page);
    for (const QWidget *part : parts) {
        if (qobject_cast<const HeadingLabel *>(part) || qobject_cast<const ActionButton *>(part))
            continue;
        QList<Words> words;
        appendSeen(*part, page.layoutDirection(), words);
        if (const auto *bearer = dynamic_cast<const InkBearer *>(part)) {
            const QList<InkPiece> pieces = bearer->inkPieces();
            for (const InkPiece &piece : pieces) // a message in another language is content too
                words.append({piece.text, {}});
        }
        for (const Words &each : std::as_const(words))
            if (!each.text.trimmed().isEmpty())
                return {};
    }
    return {nameOf(page) + QStringLiteral(": shows nothing to read")};
}

QStringList unreachableControls(QWidget &page)
{
    QSet<const QWidget *> due;
    QWidget *first = nullptr;
    const QList<const QWidget *> parts = visibleParts(page);
    for (const QWidget *part : parts)
        if (part != &page && isTabStop(*part))
            due.insert(part);
    const QSet<const QWidget *> all = due;
    QWidget *window = page.window();
    for (QWidget *each = window->nextInFocusChain(); each != window && !first; each = each->nextInFocusChain())
        if (all.contains(each))
            first = each;
    if (!first)
        return {};
    const QPointer<QWidget> before = window->focusWidget();
    first->setFocus(Qt::TabFocusReason);
    QStringList faults;
    bool returned = false;
    const QWidget *last = nullptr;
    int stuck = 0;
    for (int i = 0; i < kMostTabs && !returned && stuck < 100; ++i) {
        QWidget *now = window->focusWidget();
        if (!now)
            break;
        returned = i > 0 && now == first && last != first;
        due.remove(now);
        stuck = now == last ? stuck + 1 : 0; // a text with links keeps the focus while it goes through them
        last = now;
        QKeyEvent press{QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier};
        QCoreApplication::sendEvent(now, &press);
    }
    if (stuck > 0 && all.size() > 1 && !returned)
        faults.append(nameOf(*last) + QStringLiteral(": Tab does not go on from here"));
    for (const QWidget *part : std::as_const(due))
        if (isTabStop(*part)) // a radio group hands its one stop on
            faults.append(nameOf(*part) + QStringLiteral(": Tab does not come here"));
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    faults.sort();
    return faults;
}

QStringList rivalButtons(const QWidget &page)
{
    QStringList filled;
    const QList<const QWidget *> parts = visibleParts(page);
    for (const QWidget *part : parts) {
        const auto *button = qobject_cast<const ActionButton *>(part);
        if (button && button->kind() == ButtonKind::Filled)
            filled.append(nameOf(*button, button->text()));
    }
    return filled.size() > 1 ? QStringList{QStringLiteral("more than one filled button: ") + filled.join(QStringLiteral(", "))} : QStringList{};
}

QStringList smallTargets(const QWidget &page)
{
    QStringList faults;
    const QList<const QWidget *> parts = visibleParts(page);
    for (const QWidget *part : parts) {
        if (!qobject_cast<const QAbstractButton *>(part) || part->width() <= 0)
            continue;
        const bool inBox = qobject_cast<const QLineEdit *>(part->parentWidget()) || part->parentWidget()->inherits("QTableView");
        if (!inBox && (part->width() < kLeastTarget - 1 || part->height() < kLeastTarget - 1))
            faults.append(nameOf(*part) + QStringLiteral(": only %1×%2 px").arg(part->width()).arg(part->height()));
    }
    return faults;
}

QStringList auditPage(QWidget &page, const QStringList &allowedLatin)
{
    return namelessControls(page) + clippedInk(page) + sidewaysScrolling(page) + untranslatedLatin(page, allowedLatin)
         + untranslatedUrdu(page, allowedLatin) + overlappingWords(page) + paleWords(page) + emptyPage(page) + unreachableControls(page) + rivalButtons(page) + smallTargets(page);
}

} // namespace mehfooz::ui
