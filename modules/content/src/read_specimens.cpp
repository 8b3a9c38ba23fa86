// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"
#include "sign_marks.h"

namespace mehfooz {

namespace {

constexpr std::array kChannels{
    Choice<Channel>{u"sms", Channel::Sms},   Choice<Channel>{u"whatsapp", Channel::Whatsapp}, Choice<Channel>{u"email", Channel::Email},
    Choice<Channel>{u"call", Channel::Call}, Choice<Channel>{u"qr", Channel::Qr},             Choice<Channel>{u"web", Channel::Web},
    Choice<Channel>{u"payment", Channel::Payment},
};

constexpr std::array kPremises{
    Choice<Premise>{u"low", Premise::Low}, Choice<Premise>{u"medium", Premise::Medium}, Choice<Premise>{u"high", Premise::High},
};

QList<Sign> readSigns(ObjectReader &specimen)
{
    QList<Sign> signs;
    UniqueIds ids{specimen.file()};
    for (const YamlNode *node : specimen.list(u"signs", Need::Optional)) {
        ObjectReader object{specimen.file(), *node, QStringLiteral("sign")};
        Sign sign{object.id<OptionId>(), {}, {}, {}};
        ids.add(sign.id.text(), object.position());
        sign.kind = object.word(u"kind", Need::Required);
        sign.because = object.text(u"because", TextRole::Prose);
        signs.append(sign);
    }
    return signs;
}

/// The marks of sender, subject and body.
SignMarks marksOf(ObjectReader &object, const Specimen &specimen)
{
    SignMarks all;
    const auto read = [&](QStringView key, const QString &text) {
        const SignMarks marks = signMarks(text);
        if (!marks.fault.isEmpty())
            object.file().error(object.positionAt(key), QStringLiteral("sign-mark"), marks.fault);
        all.order += marks.order;
        all.phrases.insert(marks.phrases);
    };
    read(u"from", specimen.from);
    read(u"subject", specimen.subject);
    read(u"body", specimen.body);
    return all;
}

void settlePhrases(ObjectReader &object, Specimen &specimen)
{
    FileReading &file = object.file();
    const SignMarks marks = marksOf(object, specimen);
    QSet<QString> known;
    for (Sign &sign : specimen.signs) {
        known.insert(sign.id.text());
        sign.phrase = marks.phrases.value(sign.id.text());
        if (sign.phrase.isEmpty()) {
            file.error(object.positionAt(u"signs"), QStringLiteral("sign-mark"),
                       QStringLiteral("the sign \"%1\" marks nothing; write {{%1|phrase}} into the body").arg(sign.id.text()));
        }
    }
    for (const QString &id : marks.order) {
        if (!known.contains(id)) {
            file.error(object.positionAt(u"body"), QStringLiteral("sign-mark"),
                       QStringLiteral("the message marks a sign \"%1\" that \"signs\" does not explain").arg(id));
        }
    }
}

/// The rating of fakes, and what genuine messages have instead.
void readRating(ObjectReader &object, Specimen &specimen)
{
    specimen.cues = object.integer(u"cues", {0, 1000, {}});
    if (specimen.cues < specimen.signs.size()) {
        object.file().error(object.positionAt(u"cues"), QStringLiteral("out-of-range"),
                            QStringLiteral("\"cues\" counts every cue, so it is at least the number of marked signs (%1)").arg(specimen.signs.size()));
    }
    if (specimen.genuine && object.has(u"premise")) {
        object.file().error(object.positionAt(u"premise"), QStringLiteral("wrong-key"), QStringLiteral("a genuine specimen has no premise; delete the key"));
    } else if (!specimen.genuine) {
        specimen.premise = object.choice(u"premise", kPremises);
        if (specimen.signs.isEmpty())
            object.file().error(object.position(), QStringLiteral("wrong-key"), QStringLiteral("a fake specimen needs at least one marked sign"));
    }
}

void readMessage(ObjectReader &object, Specimen &specimen)
{
    specimen.language = object.word(u"language", Need::Required);
    specimen.from = object.word(u"from", Need::Required);
    specimen.subject = object.word(u"subject");
    specimen.sent = object.word(u"sent");
    specimen.body = object.word(u"body", Need::Required);
    const int group = object.file().newGroup();
    const auto keep = [&](QStringView key, const QString &text) {
        if (!text.isEmpty())
            object.file().addText({-1, group, TextRole::Message, specimen.language, text, object.positionAt(key)});
    };
    keep(u"from", specimen.from);
    keep(u"subject", specimen.subject);
    keep(u"body", specimen.body);
}

} // namespace

void readSpecimen(const YamlNode &root, FileReading &file, Pack &pack)
{
    ObjectReader object{file, root, QStringLiteral("specimen")};
    Specimen specimen{beginObject<SpecimenId>(object, ObjectKind::Specimen, pack), Channel::Sms, {}, false, {}, {}, {}, {}, {},
                      {}, 0, Premise::None, {}, {}, {}};
    specimen.channel = object.choice(u"channel", kChannels);
    specimen.genuine = object.truth(u"genuine", {});
    specimen.imitates = object.word(u"imitates");
    readMessage(object, specimen);
    specimen.signs = readSigns(object);
    readRating(object, specimen);
    specimen.explain = object.text(u"explain", TextRole::Prose);
    specimen.safeAction = object.text(u"safe_action", TextRole::Prose);
    specimen.facts = object.word(u"facts");
    settlePhrases(object, specimen);
    checkPlace(object, QStringLiteral("specimens/%1/%2.yaml").arg(toKey(specimen.channel), specimen.id.text()));
    pack.specimens.append(specimen);
}

} // namespace mehfooz
