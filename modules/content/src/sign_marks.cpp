// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_marks.h"

#include <QRegularExpression>

namespace mehfooz {

SignMarks signMarks(const QString &body)
{
    SignMarks marks;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = body.indexOf(QStringLiteral("{{"), at);
        const qsizetype stray = body.indexOf(QStringLiteral("}}"), at);
        if (stray >= 0 && (open < 0 || stray < open))
            marks.fault = QStringLiteral("a mark closes with }} but was not opened with {{");
        if (open < 0)
            return marks;
        const qsizetype close = body.indexOf(QStringLiteral("}}"), open);
        const QString inside = close < 0 ? QString{} : body.mid(open + 2, close - open - 2);
        const qsizetype bar = inside.indexOf(u'|');
        if (bar <= 0 || bar + 1 >= inside.size() || inside.contains(QStringLiteral("{{"))) {
            marks.fault = QStringLiteral("a mark must be written {{id|phrase}}, closed, and not inside another mark");
            return marks;
        }
        const QString id = inside.left(bar);
        if (!marks.phrases.contains(id)) {
            marks.order.append(id);
            marks.phrases.insert(id, inside.mid(bar + 1));
        }
        at = close + 2;
    }
}

QStringList templateFields(const QString &text)
{
    static const QRegularExpression kField{QStringLiteral("\\{\\{([^{}]*)\\}\\}")};
    QStringList fields;
    auto matches = kField.globalMatch(text);
    while (matches.hasNext()) {
        const QString field = matches.next().captured(1);
        if (!fields.contains(field))
            fields.append(field);
    }
    return fields;
}

} // namespace mehfooz
