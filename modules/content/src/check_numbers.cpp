// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"

#include <text/digits.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace mehfooz {

namespace {

constexpr int kFewestPhoneDigits = 7;

/// Ways to write a number of seven and more digits in Pakistan.
const QRegularExpression &longNumber()
{
    static const QRegularExpression kNumber{QStringLiteral(
        "(?<![\\w.,/+-])(?:"
        "(?:\\+|00)\\d[\\d -]{7,16}\\d"      // +92 300 1234567
        "|0\\d{2,3}[ -]?\\d{6,8}"            // 0300 1234567, 051-9106384
        "|0[89]00[ -]?\\d{5}"                // 0800-25625
        "|111[ -]?\\d{3}[ -]?\\d{3}"         // 111-000-111
        ")(?![\\w-]*\\d)")};
    return kNumber;
}

/// Short numbers are known by the words around them only; by language, since words are.
struct ShortNumber {
    QStringView language;
    QRegularExpression pattern;
};
const QList<ShortNumber> &shortNumbers()
{
    static const QList<ShortNumber> kNumbers{
        {u"en", QRegularExpression{QStringLiteral("\\b(?:call|dial|ring|phone)\\s+(?:on\\s+)?[`*]*(\\d{2,5})(?![\\d:%-]|[.,]\\d|\\s?\\d|\\s*(?:times|people|rupees|minutes|hours|days))"),
                                   QRegularExpression::CaseInsensitiveOption}},
        {u"en", QRegularExpression{QStringLiteral("\\b(?:SMS|text|send|message)\\b[^.?!]{0,60}?\\bto\\s+[`*]*(\\d{3,5})(?![\\d:%-]|[.,]\\d|\\s?\\d|\\s*(?:people|rupees|minutes|hours|days))"),
                                   QRegularExpression::CaseInsensitiveOption}},
        {u"ur", QRegularExpression{QStringLiteral("(?<![\\d,])(\\d{2,5})[`*]*\\s+پر\\s+(?:کال|فون|ایس ایم ایس|میسج|پیغام|بھیج|ڈائل)")}},
    };
    return kNumbers;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

/// The national form: 0300… for +92 300….
QString national(QString digits)
{
    if (digits.startsWith(u"0092"))
        return u'0' + digits.sliced(4);
    if (digits.startsWith(u"92") && digits.size() > 10)
        return u'0' + digits.sliced(2);
    return digits;
}

/// 0300 000xxxx belongs to nobody and stands in examples.
bool isReserved(const QString &digits)
{
    return digits.size() == 11 && digits.startsWith(u"0300000");
}

void addNumbers(QStringView text, QSet<QString> &known)
{
    static const QRegularExpression kRun{QStringLiteral("\\+?\\d[\\d -]*\\d|\\d")};
    const QString ascii = text::toAsciiDigits(text);
    auto matches = kRun.globalMatch(ascii);
    while (matches.hasNext())
        known.insert(national(digitsOf(matches.next().captured())));
}

void addRoutes(const Pack &pack, QSet<QString> &known)
{
    for (const Route &route : pack.routes) {
        addNumbers(route.value, known);
        for (const LocalizedText::Entry &entry : route.valueWords.entries())
            addNumbers(entry.text, known);
        for (const OutdatedValue &outdated : route.outdated)
            addNumbers(outdated.value, known);
    }
}

bool isFileEnding(const QString &ending)
{
    static const QStringList kEndings{QStringLiteral("apk"), QStringLiteral("exe"), QStringLiteral("pdf"), QStringLiteral("zip"),
                                      QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("xls"), QStringLiteral("xlsx"),
                                      QStringLiteral("jpg"), QStringLiteral("png"), QStringLiteral("mp4"), QStringLiteral("txt")};
    return kEndings.contains(ending, Qt::CaseInsensitive);
}

class NumberCheck {
public:
    NumberCheck(const FileReading &reading, const QSet<QString> &known) : m_reading{reading}, m_known{known} { }

    Problems run()
    {
        for (const TextUse &use : m_reading.texts) {
            if (use.role == TextRole::Source)
                continue;
            const QString ascii = text::toAsciiDigits(use.text);
            const auto digits = std::ranges::count_if(ascii, [](QChar c) { return c >= u'0' && c <= u'9'; });
            if (digits >= kFewestPhoneDigits)
                checkLong(use, ascii);
            if (digits >= 2 && use.role != TextRole::Message)
                checkShort(use, ascii);
            if (use.role == TextRole::Message)
                checkAddresses(use);
        }
        return m_problems;
    }

private:
    void checkNumber(const TextUse &use, const QString &written)
    {
        const QString digits = national(digitsOf(written));
        if (m_known.contains(digits) || isReserved(digits))
            return;
        m_problems.append(errorAt(m_reading.place(use.at), QStringLiteral("phone-number"),
                                  QStringLiteral("the number %1 is in no route; link to a route, or use one of 0300 0000000 to 0300 0009999 in examples").arg(written.trimmed())));
    }

    void checkLong(const TextUse &use, const QString &ascii)
    {
        auto matches = longNumber().globalMatch(ascii);
        while (matches.hasNext())
            checkNumber(use, matches.next().captured());
    }

    void checkShort(const TextUse &use, const QString &ascii)
    {
        for (const ShortNumber &number : shortNumbers()) {
            if (use.language != number.language)
                continue;
            auto matches = number.pattern.globalMatch(ascii);
            while (matches.hasNext())
                checkNumber(use, matches.next().captured(1));
        }
    }

    /// Addresses in specimens belong to invented firms.
    void checkAddresses(const TextUse &use)
    {
        static const QRegularExpression kAddress{QStringLiteral("(?<![\\w.-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+([A-Za-z]{2,})(?![\\w-])")};
        auto matches = kAddress.globalMatch(use.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.captured(1).compare(u"example", Qt::CaseInsensitive) != 0 && !isFileEnding(match.captured(1))) {
                m_problems.append(errorAt(m_reading.place(use.at), QStringLiteral("real-address"),
                                          QStringLiteral("the address %1 may belong to somebody; addresses in specimens end in .example").arg(match.captured())));
            }
        }
    }

    const FileReading &m_reading;
    const QSet<QString> &m_known;
    Problems m_problems;
};

} // namespace

QSet<QString> knownNumbers(const CheckContext &context)
{
    QSet<QString> known;
    addRoutes(context.compiled.pack, known);
    if (context.base)
        addRoutes(*context.base, known);
    return known;
}

Problems checkNumbers(const FileReading &reading, const QSet<QString> &known)
{
    return NumberCheck{reading, known}.run();
}

} // namespace mehfooz
