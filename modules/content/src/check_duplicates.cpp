// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"
#include "near_duplicates.h"
#include "parallel.h"
#include "readable_prose.h"

#include <array>

namespace mehfooz {

namespace {

/// Bar of the core pack's writers: more than this share of the shorter text's 4-grams.
constexpr double kMostShared = 0.6;

struct Kind {
    TextRole role;
    QStringView name;
};
constexpr std::array kKinds{Kind{TextRole::Ask, u"stem"}, Kind{TextRole::Option, u"option"}, Kind{TextRole::Because, u"explanation"}};

struct ComparedText {
    const FileReading *reading = nullptr;
    const TextUse *use = nullptr;
};

QString ownerOf(const ComparedText &text)
{
    const int owner = text.use->owner;
    return owner < 0 ? text.reading->file() : text.reading->definitions[owner].id;
}

/// Parallel options are good style ("Call the bank" / "Call the shop"): options are compared across questions only.
std::vector<ShingledText> shingled(const std::vector<ComparedText> &texts, TextRole role)
{
    std::vector<ShingledText> shingled;
    shingled.reserve(texts.size());
    qint64 group = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        const bool sameOwner = i > 0 && texts[i].reading == texts[i - 1].reading && texts[i].use->owner == texts[i - 1].use->owner;
        group += sameOwner ? 0 : 1;
        shingled.push_back({shinglesOf(readableProse(texts[i].use->text)), role == TextRole::Option ? group : -1});
    }
    return shingled;
}

std::vector<ComparedText> textsOf(const CheckContext &context, TextRole role, const QString &language)
{
    std::vector<ComparedText> texts;
    for (const FileReading &reading : context.compiled.readings) {
        for (const TextUse &use : reading.texts) {
            if (use.role == role && use.language == language)
                texts.push_back({&reading, &use});
        }
    }
    return texts;
}

Problems duplicatesOf(const CheckContext &context, const Kind &kind, const QString &language)
{
    const std::vector<ComparedText> texts = textsOf(context, kind.role, language);
    Problems problems;
    const QList<NearDuplicate> pairs = findNearDuplicates(shingled(texts, kind.role), kMostShared);
    for (const NearDuplicate &pair : pairs) {
        const ComparedText &first = texts[pair.first];
        const ComparedText &second = texts[pair.second];
        const Place other = first.reading->place(first.use->at);
        problems.append(errorAt(second.reading->place(second.use->at), QStringLiteral("near-duplicate"),
                                QStringLiteral("this %1 shares %2% of its word groups with the one of \"%3\" at %4:%5; make it a different case")
                                    .arg(kind.name.toString(), QString::number(static_cast<int>(pair.share * 100)), ownerOf(first), other.file, QString::number(other.line))));
    }
    return problems;
}

} // namespace

Problems checkDuplicates(const CheckContext &context)
{
    struct Job { Kind kind; QString language; Problems problems; };
    std::vector<Job> jobs;
    for (const Kind &kind : kKinds) {
        for (const QString &language : context.compiled.pack.manifest.languages)
            jobs.push_back({kind, language, {}});
    }
    forEachInParallel(jobs.size(), [&](size_t i) { jobs[i].problems = duplicatesOf(context, jobs[i].kind, jobs[i].language); });
    Problems problems;
    for (const Job &job : jobs)
        problems.append(job.problems);
    return problems;
}

} // namespace mehfooz
