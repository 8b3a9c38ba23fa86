// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"
#include "sentence_search.h"

#include <text/folding.h>

namespace mehfooz::golden {

namespace {

/// No figure of this kind has a tolerance.
const ToleranceNames &exact()
{
    static const ToleranceNames kNone;
    return kNone;
}

/// The code points of a text as the file writes them: "0639 0644 064A".
QString codePoints(const QString &text)
{
    QStringList points;
    for (const uint point : text.toUcs4())
        points.append(QString::number(point, 16).toUpper().rightJustified(4, u'0'));
    return points.join(u' ');
}

void runVector(const QJsonValue &entry, const QString &path, const Tolerances &stated, Sink &sink)
{
    QJsonObject expected = entry.toObject();
    Fields fields{QJsonObject{{QStringLiteral("id"), expected.take(QStringLiteral("id"))},
                              {QStringLiteral("input"), expected.take(QStringLiteral("input"))}},
                  path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    const QString input = fields.text(QStringLiteral("input"));
    const QString fold = text::fold(input);
    const QJsonObject actual{
        {QStringLiteral("fold"), fold},
        {QStringLiteral("loose"), text::loose(input)},
        {QStringLiteral("input_codepoints"), codePoints(input)},
        {QStringLiteral("fold_codepoints"), codePoints(fold)},
    };
    compare(expected, actual, path,
            {stated, exact(), {QStringLiteral("input_codepoints"), QStringLiteral("fold_codepoints")}}, sink);
    if (text::fold(fold) != fold)
        sink.add(path, QStringLiteral("a key that stands still: ") + fold, text::fold(fold));
}

using Key = QString (*)(QStringView);

/// What the names of a pair's vectors are in the file.
using Inputs = QHash<QString, QString>;

void runPair(const QJsonValue &entry, const QString &path, const Inputs &inputs, Sink &sink, Key key, bool equal)
{
    Fields fields{entry, path, sink};
    const QStringList pair{fields.text(QStringLiteral("a")), fields.text(QStringLiteral("b"))};
    const QStringList ids = fields.has(QStringLiteral("ids")) ? fields.texts(QStringLiteral("ids")) : QStringList{};
    for (qsizetype place = 0; place < ids.size(); ++place) {
        if (inputs.contains(ids.at(place)) && inputs.value(ids.at(place)) != pair.value(place))
            fields.complain(QStringLiteral("ids"), QStringLiteral("the names of these two texts"));
    }
    const QString a = key(pair.first());
    const QString b = key(pair.last());
    if ((a == b) != equal)
        sink.add(path, equal ? QStringLiteral("one key") : QStringLiteral("two keys"), a + QStringLiteral(" | ") + b);
}

void runQuery(const QJsonValue &entry, const QString &path, SentenceSearch &search, const Tolerances &stated, Sink &sink)
{
    QJsonObject expected = entry.toObject();
    Fields fields{QJsonObject{{QStringLiteral("query"), expected.take(QStringLiteral("query"))}}, path, sink};
    const Expected<SentenceSearch::Found> found = search.find(fields.text(QStringLiteral("query")));
    if (!found) {
        sink.add(path, QStringLiteral("an answer of the index"), found.error().detail);
        return;
    }
    const QJsonObject actual{{QStringLiteral("tier"), found->tier},
                             {QStringLiteral("must_find"), QJsonArray::fromStringList(found->ids)}};
    compare(expected, actual, path, {stated, exact()}, sink);
}

QList<SentenceSearch::Sentence> readSentences(Document &document)
{
    QList<SentenceSearch::Sentence> sentences;
    const QString key = QStringLiteral("sentences");
    if (!document.fields().has(key))
        return sentences;
    const QJsonArray given = document.fields().array(key);
    for (const QJsonValue &each : given) {
        Fields fields{each, key, document.outside()};
        sentences.append({fields.text(QStringLiteral("id")), fields.text(QStringLiteral("text"))});
    }
    return sentences;
}

} // namespace

void runFolding(Document &document)
{
    struct Pairs {
        const char *key;
        Key rule;
        bool equal;
    };
    constexpr std::array<Pairs, 4> kPairs{{
        {"must_match", text::fold, true},
        {"must_differ", text::fold, false},
        {"loose_must_match", text::loose, true},
        {"loose_must_differ", text::loose, false},
    }};
    Inputs inputs;
    document.runEach(QStringLiteral("vectors"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        inputs.insert(entry.toObject().value(u"id").toString(), entry.toObject().value(u"input").toString());
        runVector(entry, path, document.tolerances(), sink);
    });
    for (const Pairs &pairs : kPairs) {
        document.runEach(QString::fromLatin1(pairs.key), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
            runPair(entry, path, inputs, sink, pairs.rule, pairs.equal);
        });
    }
    const QList<SentenceSearch::Sentence> sentences = readSentences(document);
    if (!document.fields().has(QStringLiteral("queries")))
        return; // no index needed
    SentenceSearch search{sentences};
    document.runEach(QStringLiteral("queries"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runQuery(entry, path, search, document.tolerances(), sink);
    });
}

} // namespace mehfooz::golden
