// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_answers.h"

#include <text/digits.h>
#include <text/folding.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x061C || u == 0x180E || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || u == 0x2060 || (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF;
}

/// What was typed with ASCII digits, point, minus and percent sign.
QString plainNumberText(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC);
    text.removeIf(isInvisible);
    text = text::toAsciiDigits(text.trimmed());
    text.replace(QChar{0x066B}, u'.').replace(QChar{0x2212}, u'-').replace(QChar{0x066A}, u'%');
    return text;
}

struct NumberWithRest {
    double number = 0;
    QString rest;
};

std::optional<NumberWithRest> parseNumber(const QString &typed)
{
    // The run from the first to the last digit, with all points and separators between; its key has lost the
    // separators of well-formed groups and nothing else but turned ill-formed ones into spaces.
    static const QRegularExpression kRun{QStringLiteral("^([+-]?)([0-9](?:[0-9.,\\x{066C}\\x{060C}]*[0-9])?)(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption};
    static const QRegularExpression kNumber{QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)(.*)$")};
    const QRegularExpressionMatch run = kRun.match(plainNumberText(typed));
    if (!run.hasMatch())
        return std::nullopt;
    const QRegularExpressionMatch number = kNumber.match(text::fold(run.captured(2)));
    bool isNumber = false;
    const double size = number.captured(1).toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return NumberWithRest{run.captured(1) == u"-" ? -size : size, (number.captured(2) + run.captured(3)).trimmed()};
}

bool isUnit(const QString &rest, const QStringList &units)
{
    if (rest.isEmpty())
        return true;
    if (rest == u"%")
        return units.contains(rest);
    const QString key = text::fold(rest);
    return !key.isEmpty() && std::any_of(units.cbegin(), units.cend(), [&](const QString &unit) {
        return text::fold(unit) == key;
    });
}

bool hasDigit(const QString &key)
{
    return std::any_of(key.cbegin(), key.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int allowedTypos(const QString &key)
{
    const qsizetype length = key.toUcs4().size();
    if (length < 5)
        return 0;
    return length <= 8 ? 1 : 2;
}

QStringList keysOf(const QStringList &texts)
{
    QStringList keys;
    for (const QString &each : texts)
        keys.append(text::fold(each));
    return keys;
}

/// The nearest accepted entry that `key` misspells; a rejected entry as near or nearer forbids it.
std::optional<QString> misspelled(const ShortText &question, const QString &key, const QStringList &rejected)
{
    std::optional<QString> nearest;
    int least = 0;
    for (const QString &entry : question.accept) {
        const QString accepted = text::fold(entry);
        if (hasDigit(accepted))
            continue;
        const int distance = text::alignmentDistance(key, accepted);
        const bool near = distance >= 1 && distance <= allowedTypos(accepted);
        const bool nearerToWrong = std::any_of(rejected.cbegin(), rejected.cend(), [&](const QString &wrong) {
            return text::alignmentDistance(key, wrong) <= distance;
        });
        if (near && !nearerToWrong && (!nearest || distance < least)) {
            nearest = entry;
            least = distance;
        }
    }
    return nearest;
}

Verdict matched(double score, const char *match, const QString &rightText = {})
{
    Verdict verdict;
    verdict.score = score;
    verdict.match = QString::fromLatin1(match);
    verdict.rightText = rightText;
    return verdict;
}

} // namespace

Verdict scoreNumber(const Numeric &question, const QString &typed)
{
    Verdict verdict;
    const std::optional<NumberWithRest> parsed = parseNumber(typed);
    if (!parsed || !isUnit(parsed->rest, question.units))
        return verdict;
    const double size = std::abs(question.correct);
    const double tolerance = std::max(question.absTol, question.relTol * size) + 1e-9 * std::max(1.0, size);
    verdict.score = std::abs(parsed->number - question.correct) <= tolerance ? 1 : 0;
    return verdict;
}

Verdict scoreShortText(const ShortText &question, const QString &typed)
{
    const QString key = text::fold(typed);
    if (key.isEmpty())
        return matched(0, "empty");
    const QStringList rejected = keysOf(question.reject);
    if (rejected.contains(key))
        return matched(0, "rejected");
    if (keysOf(question.accept).contains(key))
        return matched(1, "exact");
    const QString loose = text::loose(typed);
    for (const QString &entry : question.accept) {
        if (text::loose(entry) == loose)
            return matched(1, "loose");
    }
    if (question.typos && !hasDigit(key)) {
        if (const std::optional<QString> right = misspelled(question, key, rejected))
            return matched(1, "typo", *right);
    }
    return matched(0, "wrong");
}

} // namespace mehfooz
