// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"

namespace mehfooz {

namespace {

constexpr std::array kReferenceKinds{
    Choice<QStringView>{u"institution", u"institution"},
    Choice<QStringView>{u"law", u"law"},
    Choice<QStringView>{u"plan", u"plan"},
    Choice<QStringView>{u"career", u"career"},
    Choice<QStringView>{u"advisory", u"advisory"},
};

/// The two days of an advisory. Nothing else is issued or expires.
void readNoticeDays(ObjectReader &object, ReferenceEntry &entry)
{
    if (entry.kind != u"advisory") {
        for (const QStringView key : {u"issued_on", u"expires_on"}) {
            if (object.has(key)) {
                object.file().error(object.positionAt(key), QStringLiteral("wrong-key"),
                                    QStringLiteral("only an advisory has \"%1\"; this entry is of the kind \"%2\"").arg(key, entry.kind));
            }
        }
        return;
    }
    entry.issuedOn = object.day(u"issued_on", Need::Required);
    entry.expiresOn = object.day(u"expires_on", Need::Required);
    if (entry.issuedOn.isValid() && entry.expiresOn.isValid() && entry.expiresOn <= entry.issuedOn) {
        object.file().error(object.positionAt(u"expires_on"), QStringLiteral("out-of-range"),
                            QStringLiteral("\"expires_on\" must be after \"issued_on\", which is %1").arg(entry.issuedOn.toString(Qt::ISODate)));
    }
    object.file().notices.append({entry.issuedOn, object.positionAt(u"issued_on"), entry.expiresOn, object.positionAt(u"expires_on")});
}

} // namespace

void readTerms(const YamlNode &root, FileReading &file, Pack &pack)
{
    for (const YamlNode *node : listOfObjects(root, file)) {
        ObjectReader object{file, *node, QStringLiteral("term")};
        Term term{beginObject<TermId>(object, ObjectKind::Term, pack), {}, {}, {}};
        term.term = object.text(u"term", TextRole::Title);
        term.explain = object.text(u"explain", TextRole::Prose);
        term.also = object.words(u"also");
        pack.terms.append(term);
    }
}

void readReferences(const YamlNode &root, FileReading &file, Pack &pack)
{
    for (const YamlNode *node : listOfObjects(root, file)) {
        ObjectReader object{file, *node, QStringLiteral("reference entry")};
        ReferenceEntry entry{beginObject<ReferenceId>(object, ObjectKind::Reference, pack), {}, {}, {}, {}, {}, {}, {}};
        entry.kind = object.choice(u"kind", kReferenceKinds).toString();
        entry.year = object.word(u"year");
        entry.title = object.text(u"title", TextRole::Title);
        entry.then = object.text(u"then", TextRole::Prose);
        entry.now = object.text(u"now", TextRole::Prose);
        entry.status = object.text(u"status", TextRole::Title, Need::Optional); // left out where nobody has looked
        readNoticeDays(object, entry);
        entry.source = readSource(object, Need::Required);
        pack.references.append(entry);
    }
}

} // namespace mehfooz
