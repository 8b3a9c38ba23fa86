// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/answer.h>

#include <utility>

namespace mehfooz {

namespace {

/// A stretch of text that lies in the same signs.
struct Run {
    QString text;
    QStringList signIds; ///< Outermost first.
};

/// Length of "{{id|" at `from`; 0 where none stands there.
qsizetype markLength(const QString &body, qsizetype from)
{
    if (!QStringView{body}.sliced(from).startsWith(u"{{"))
        return 0;
    const qsizetype bar = body.indexOf(u'|', from);
    if (bar < 0 || !isValidId(QStringView{body}.sliced(from + 2, bar - from - 2)))
        return 0;
    return bar - from + 1;
}

/// Cuts a marked text at its marks; a mark that does not close holds to the end.
QList<Run> runsOf(const QString &body)
{
    QList<Run> runs;
    QStringList open;
    QString text;
    const auto flush = [&] {
        if (!text.isEmpty())
            runs.append({std::exchange(text, {}), open});
    };
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype mark = markLength(body, at);
        if (mark > 0) {
            flush();
            open.append(body.mid(at + 2, mark - 3));
            at += mark;
        } else if (!open.isEmpty() && QStringView{body}.sliced(at).startsWith(u"}}")) {
            flush();
            open.removeLast();
            at += 2;
        } else {
            text += body.at(at++);
        }
    }
    flush();
    return runs;
}

QString plain(const QString &body)
{
    QString text;
    for (const Run &run : runsOf(body))
        text += run.text;
    return text;
}

void join(SpecimenElement &element, const QStringList &signIds)
{
    for (const QString &id : signIds) {
        if (!element.signIds.contains(id))
            element.signIds.append(id);
    }
    if (!signIds.isEmpty())
        element.signId = signIds.last();
}

/// A whole field, such as the sender, as one element.
void appendField(QList<SpecimenElement> &elements, const QString &id, const QString &field)
{
    if (field.isEmpty())
        return;
    SpecimenElement element{id, plain(field), {}, 0, {}};
    for (const Run &run : runsOf(field))
        join(element, run.signIds);
    elements.append(element);
}

void appendWords(QList<SpecimenElement> &elements, const QString &body)
{
    int words = 0;
    int paragraph = 0;
    bool inWord = false;
    for (const Run &run : runsOf(body)) {
        for (const QChar c : run.text) {
            if (c.isSpace()) {
                inWord = false;
                paragraph += c == u'\n' ? 1 : 0;
                continue;
            }
            if (!inWord)
                elements.append({QStringLiteral("w%1").arg(words++), {}, {}, paragraph, {}});
            inWord = true;
            elements.last().text += c;
            join(elements.last(), run.signIds);
        }
    }
}

} // namespace

QList<SpecimenElement> elementsOf(const Specimen &specimen)
{
    QList<SpecimenElement> elements;
    appendField(elements, QStringLiteral("from"), specimen.from);
    appendField(elements, QStringLiteral("subject"), specimen.subject);
    appendWords(elements, specimen.body);
    return elements;
}

QString plainBody(const Specimen &specimen)
{
    return plain(specimen.body);
}

QList<MarkedSign> signsOf(const Specimen &specimen)
{
    const QList<SpecimenElement> elements = elementsOf(specimen);
    QList<MarkedSign> signs;
    for (const Sign &sign : specimen.signs) {
        MarkedSign marked{sign.id.text(), {}};
        for (const SpecimenElement &element : elements) {
            if (element.signIds.contains(marked.id))
                marked.elements.append(element.id);
        }
        signs.append(marked);
    }
    return signs;
}

} // namespace mehfooz
