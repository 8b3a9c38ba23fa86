// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/complaint_text.h>

#include <text/isolates.h>

#include <QRegularExpression>

namespace mehfooz {

namespace {

const QString kBlank = QStringLiteral("____________");

/// Each line by itself: an isolate does not reach over a line's end. Marks that would turn what follows are left out:
/// the text is read by others.
QString isolatedLines(const QString &value)
{
    static const QRegularExpression turning{QStringLiteral("[\\x{202A}-\\x{202E}]")};
    QStringList lines = QString{value}.remove(turning).trimmed().split(u'\n');
    for (QString &line : lines)
        line = text::isolated(line);
    return lines.join(u'\n');
}

} // namespace

QString filledComplaint(const QString &wording, const QHash<QString, QString> &values, const QStringList &fields)
{
    static const QRegularExpression kField{QStringLiteral("\\{\\{([a-z0-9][a-z0-9._-]*)\\}\\}")};
    QString filled;
    qsizetype at = 0;
    auto matches = kField.globalMatch(wording);
    while (matches.hasNext()) {
        const auto match = matches.next();
        filled += QStringView{wording}.sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (!fields.contains(match.captured(1))) {
            filled += match.captured();
            continue;
        }
        const QString value = isolatedLines(values.value(match.captured(1)));
        filled += value.isEmpty() ? kBlank : value;
    }
    filled += QStringView{wording}.sliced(at);
    return filled.trimmed();
}

} // namespace mehfooz
