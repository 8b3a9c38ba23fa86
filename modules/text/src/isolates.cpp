// SPDX-License-Identifier: GPL-3.0-or-later
#include <text/isolates.h>

#include <QSet>

#include <algorithm>

namespace mehfooz::text {

namespace {

constexpr QChar kLri{u'\u2066'};
constexpr QChar kFsi{u'\u2068'};
constexpr QChar kPdi{u'\u2069'};

bool isIsolateMark(QChar c)
{
    return c >= QChar{u'\u2066'} && c <= kPdi;
}

bool isRightToLeftLetter(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isLatinCore(QChar c)
{
    return c.direction() == QChar::DirL || (c >= u'0' && c <= u'9');
}

/// Neutral characters that belong to a Latin run when it goes on behind them: "CERT-PK (2024)", "user@mail.example".
bool joinsLatin(QChar c)
{
    static const QString kJoiners = QStringLiteral(" .-_/@:+#&'()%*=?~");
    return kJoiners.contains(c);
}

qsizetype endOfLatinRun(const QString &text, qsizetype begin)
{
    qsizetype end = begin + 1;
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isLatinCore(c))
            end = i + 1;
        else if (!joinsLatin(c))
            break;
    }
    return end;
}

/// Takes a closing bracket or percent sign that belongs to the run into it.
qsizetype withClosing(const QString &text, qsizetype begin, qsizetype end)
{
    if (end >= text.size())
        return end;
    const QStringView run = QStringView{text}.sliced(begin, end - begin);
    if (text[end] == u')' && run.count(u'(') > run.count(u')'))
        return end + 1;
    return text[end] == u'%' ? end + 1 : end;
}

bool isPlainNumber(QStringView run)
{
    return std::ranges::all_of(run, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString isolated(QStringView text)
{
    return text.isEmpty() ? QString{} : kFsi + text.toString() + kPdi;
}

QString isolatedLtr(QStringView text)
{
    return text.isEmpty() ? QString{} : kLri + text.toString() + kPdi;
}

QString withoutIsolates(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!isIsolateMark(c))
            out += c;
    }
    return out;
}

QString isolateLatinRuns(const QString &text)
{
    if (std::ranges::none_of(text, isRightToLeftLetter))
        return text;
    QString out;
    out.reserve(text.size() + 16);
    qsizetype i = 0;
    int depth = 0; // inside an isolate that the text brings along
    while (i < text.size()) {
        const QChar c = text[i];
        if (isIsolateMark(c))
            depth += c == kPdi ? -1 : 1;
        const bool signedNumber = (c == u'+' || c == u'-') && i + 1 < text.size() && isLatinCore(text[i + 1]);
        if (depth > 0 || (!isLatinCore(c) && !signedNumber)) {
            out += c;
            ++i;
            continue;
        }
        const qsizetype end = withClosing(text, i, endOfLatinRun(text, i));
        const QStringView run = QStringView{text}.sliced(i, end - i);
        // A bare number keeps its place without help.
        out += isPlainNumber(run) ? run.toString() : isolatedLtr(run);
        i = end;
    }
    return out;
}

bool hasBidiEmbedding(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= QChar{u'\u202A'} && c <= QChar{u'\u202E'}; });
}

bool startsRightToLeft(QStringView text)
{
    for (const QChar c : text) {
        if (isRightToLeftLetter(c))
            return true;
        if (c.direction() == QChar::DirL)
            return false;
    }
    return false;
}

bool isRightToLeftLanguage(const QString &language)
{
    static const QSet<QString> kRightToLeft{
        QStringLiteral("ur"), QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("ps"), QStringLiteral("sd"),
        QStringLiteral("he"), QStringLiteral("ug"), QStringLiteral("dv"), QStringLiteral("yi"), QStringLiteral("ckb"),
        QStringLiteral("skr"), QStringLiteral("bal"), QStringLiteral("bft"), QStringLiteral("khw"), QStringLiteral("pnb")};
    const qsizetype end = std::min(language.indexOf(u'_') < 0 ? language.size() : language.indexOf(u'_'),
                                   language.indexOf(u'-') < 0 ? language.size() : language.indexOf(u'-'));
    return kRightToLeft.contains(language.left(end).toLower()) && language != QStringLiteral("roman_ur");
}

} // namespace mehfooz::text
