// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <text/digits.h>
#include <text/localized_text.h>

#include <QDate>
#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>

namespace mehfooz {

/// The language a person reads, and how values are written in it. Owns the translators of the program's own words.
/// GUI thread. Language, digits and direction are three things: a setting each, but for the direction.
class LanguageState final : public QObject {
    Q_OBJECT

public:
    /// `catalogues` is the folder or resource with mehfooz_<language>.qm.
    explicit LanguageState(QString catalogues, QObject *parent = nullptr);
    ~LanguageState() override;

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] text::DigitStyle digits() const { return m_digits; }
    [[nodiscard]] bool isRightToLeft() const;
    /// Month and day names, first day of the week; always with Latin digits.
    [[nodiscard]] QLocale locale() const;

    /// Installs the language's translator (which makes widgets retranslate) and emits changed().
    /// A language without a catalogue shows the program's words in English.
    void setLanguage(const QString &language);
    void setDigits(text::DigitStyle digits);

    /// A text of a pack in the person's language, plain, with Latin runs isolated and digits as chosen.
    [[nodiscard]] QString shown(const text::LocalizedText &text) const;
    /// The same for a text that is in the person's language already.
    [[nodiscard]] QString shown(const QString &text) const;
    /// A whole number.
    [[nodiscard]] QString number(qint64 value) const;
    /// "62 to 71" with both numbers; one number where they are equal.
    [[nodiscard]] QString range(int low, int high) const;
    /// "8 November", with the year when it is not `today`'s.
    [[nodiscard]] QString date(QDate date, QDate today) const;
    /// "Sunday, 22 November".
    [[nodiscard]] QString weekdayAndDate(QDate date) const;
    /// "11:42" in an isolate; always Latin digits.
    [[nodiscard]] QString time(const QDateTime &instant) const;

Q_SIGNALS:
    void changed();

private:
    QString m_catalogues;
    QString m_language;
    text::DigitStyle m_digits = text::DigitStyle::Latin;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace mehfooz
