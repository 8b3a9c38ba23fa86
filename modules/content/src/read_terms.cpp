// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"

namespace mehfooz {

namespace {

constexpr std::array kReferenceKinds{
    Choice<QStringView>{u"institution", u"institution"},
    Choice<QStringView>{u"law", u"law"},
    Choice<QStringView>{u"plan", u"plan"},
};

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
        entry.source = readSource(object, Need::Required);
        pack.references.append(entry);
    }
}

} // namespace mehfooz
