// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/language_state.h>

#include <text/isolates.h>
#include <text/prose.h>

#include <QCoreApplication>

namespace mehfooz {

namespace {

QLocale localeOf(const QString &language)
{
    // ur_PK has Urdu names and Latin digits; digits are mapped afterwards, by choice.
    return language == u"ur" ? QLocale{QLocale::Urdu, QLocale::Pakistan} : QLocale{language};
}

} // namespace

LanguageState::LanguageState(QString catalogues, QObject *parent) : QObject{parent}, m_catalogues{std::move(catalogues)} { }

LanguageState::~LanguageState()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

bool LanguageState::isRightToLeft() const
{
    return text::isRightToLeftLanguage(m_language);
}

QLocale LanguageState::locale() const
{
    return localeOf(m_language);
}

void LanguageState::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    auto translator = std::make_unique<QTranslator>();
    const QString own = QStringLiteral("mehfooz_") + language;
    const bool loaded = translator->load(own, m_catalogues) || translator->load(QStringLiteral("mehfooz_en"), m_catalogues);
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    if (loaded) {
        m_translator = std::move(translator);
        QCoreApplication::installTranslator(m_translator.get());
    }
    Q_EMIT changed();
}

void LanguageState::setDigits(text::DigitStyle digits)
{
    if (digits == m_digits)
        return;
    m_digits = digits;
    Q_EMIT changed();
}

QString LanguageState::shown(const text::LocalizedText &text) const
{
    return shown(text.in(m_language));
}

QString LanguageState::shown(const QString &text) const
{
    return text::isolateLatinRuns(text::withDigits(text::plainText(text::parseInlines(text)),
                                                   isRightToLeft() ? m_digits : text::DigitStyle::Latin));
}

QString LanguageState::number(qint64 value) const
{
    return text::shownNumber(value, isRightToLeft() ? m_digits : text::DigitStyle::Latin);
}

QString LanguageState::range(int low, int high) const
{
    if (low == high)
        return number(low);
    //: A range of scores: %1 is the lower, %2 the higher number.
    return tr("%1 to %2").arg(number(low), number(high));
}

QString LanguageState::date(QDate date, QDate today) const
{
    const QString format = date.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy");
    return text::withDigits(locale().toString(date, format), isRightToLeft() ? m_digits : text::DigitStyle::Latin);
}

QString LanguageState::weekdayAndDate(QDate date) const
{
    //: Date at the top of Today: %1 is the weekday, %2 day and month.
    return tr("%1, %2").arg(locale().dayName(date.dayOfWeek()), this->date(date, date));
}

QString LanguageState::time(const QDateTime &instant) const
{
    return text::isolatedLtr(instant.toLocalTime().toString(QStringLiteral("HH:mm")));
}

} // namespace mehfooz
