// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_text.h"

#include <QStringDecoder>

namespace mehfooz {

namespace {

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder{QStringDecoder::Utf8, QStringConverter::Flag::Stateless};
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.isNull();
}

Place placeAt(QByteArrayView bytes, qsizetype at, const QString &file)
{
    const QByteArrayView before = bytes.first(at);
    const auto line = 1 + before.count('\n');
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto column = 1 + QString::fromUtf8(before.sliced(lineStart)).toUcs4().size();
    return {file, static_cast<int>(line), static_cast<int>(column)};
}

Diagnostic problem(const Place &place, const QString &rule, const QString &text)
{
    return {place, Severity::Error, rule, text};
}

/// The first line that is not UTF-8. A line at a time, so that the place can be told.
Diagnostic encodingProblem(QByteArrayView bytes, const QString &file)
{
    qsizetype begin = 0;
    int line = 1;
    while (begin < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        if (!isUtf8(bytes.sliced(begin, end - begin)))
            break;
        begin = end + 1;
        ++line;
    }
    return problem({file, line, 1}, QStringLiteral("not-utf8"),
                   QStringLiteral("this line is not UTF-8; save the file with the encoding UTF-8"));
}

/// U+202A–202E are E2 80 AA … E2 80 AE.
qsizetype findEmbedding(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf("\xE2\x80"); at >= 0 && at + 2 < bytes.size(); at = bytes.indexOf("\xE2\x80", at + 1)) {
        const auto last = static_cast<unsigned char>(bytes[at + 2]);
        if (last >= 0xAA && last <= 0xAE)
            return at;
    }
    return -1;
}

qsizetype findControl(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F)
            return i;
    }
    return -1;
}

void checkCharacters(QByteArrayView bytes, const QString &file, QList<Diagnostic> &problems)
{
    if (const qsizetype at = findControl(bytes); at >= 0) {
        problems.append(problem(placeAt(bytes, at, file), QStringLiteral("control-character"),
                                QStringLiteral("a control character (code %1) does not belong into a text; delete it")
                                    .arg(static_cast<unsigned char>(bytes[at]))));
    }
    if (const qsizetype at = findEmbedding(bytes); at >= 0) {
        problems.append(problem(placeAt(bytes, at, file), QStringLiteral("bidi-embedding"),
                                QStringLiteral("a direction mark of U+202A to U+202E hides what a text says; delete it, "
                                               "the program isolates Latin words by itself")));
    }
}

} // namespace

SourceText prepareSource(QByteArray bytes, const QString &file, SourceKind kind)
{
    SourceText source;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.contains('\r'))
        bytes.replace("\r\n", "\n");
    if (!isUtf8(bytes) && !bytes.isEmpty()) {
        source.problems.append(encodingProblem(bytes, file));
        return source;
    }
    checkCharacters(bytes, file, source.problems);
    if (const qsizetype at = kind == SourceKind::Yaml ? bytes.indexOf('\t') : -1; at >= 0) {
        source.problems.append(problem(placeAt(bytes, at, file), QStringLiteral("tab"),
                                       QStringLiteral("a tab character; YAML is indented with spaces only")));
    }
    source.utf8 = std::move(bytes);
    return source;
}

} // namespace mehfooz
