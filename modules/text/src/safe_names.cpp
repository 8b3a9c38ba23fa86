// SPDX-License-Identifier: GPL-3.0-or-later
#include <text/safe_names.h>

#include <QList>
#include <QTextBoundaryFinder>

namespace mehfooz::text {

namespace {

constexpr qsizetype kLongestInput = 10'000;
/// A family of four with skin colours takes 19; joiners without end would make one character of a whole page.
constexpr qsizetype kUnitsOfOne = 20;

/// Direction marks, joiners outside scripts that need them, controls, private use and lone surrogates.
bool isUnsafe(char32_t c)
{
    if (c == 0x200C || c == 0x200D) // Urdu and emoji need the joiners.
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return c != U'\t' && c != U'\n' && c != U'\r';
    default:
        return false;
    }
}

QString withoutUnsafe(const QString &typed)
{
    QString out;
    const QList<uint> points = typed.toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        if (!isUnsafe(c))
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}

/// At most four marks on one base: more only makes a line overflow into its neighbours.
QString withoutMarkStacks(const QString &text)
{
    constexpr int kMostMarks = 4;
    QString out;
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > kMostMarks || (c.isMark() && out.isEmpty()))
            continue;
        out += c;
    }
    return out;
}

} // namespace

Expected<QString> cleanName(const QString &typed)
{
    return cleanLine(typed, kLongestName);
}

Expected<QString> cleanLine(const QString &typed, int longest)
{
    if (typed.size() > kLongestInput)
        return failure(ErrorCode::InvalidInput, QStringLiteral("text is longer than %1 characters").arg(longest));
    const QString cleaned = withoutMarkStacks(
        withoutUnsafe(typed).normalized(QString::NormalizationForm_C).simplified());
    QString visible = cleaned;
    visible.remove(u'\u200C');
    visible.remove(u'\u200D');
    if (visible.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("text is empty"));
    if (cleaned.size() > kUnitsOfOne * longest || graphemeCount(cleaned) > longest)
        return failure(ErrorCode::InvalidInput, QStringLiteral("text is longer than %1 characters").arg(longest));
    return cleaned;
}

int graphemeCount(const QString &text)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

QString initialOf(const QString &name)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, name};
    const qsizetype end = finder.toNextBoundary();
    return end <= 0 ? QString{} : name.left(end).toUpper();
}

} // namespace mehfooz::text
