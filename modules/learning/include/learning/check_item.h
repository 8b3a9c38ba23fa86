// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/profile.h>

#include <QDateTime>

namespace mehfooz {

enum class EvidenceGrade { A, B, C, D };

/// Factor of a grade: 1.0, 0.8, 0.6, 0.4 (spec: scoring, section 1).
[[nodiscard]] double evidenceFactor(EvidenceGrade grade);

struct ThreatEffect {
    ThreatId threat;
    double effect = 0; ///< 0..1, share of the threat's risk that is removed.
    friend bool operator==(const ThreatEffect &, const ThreatEffect &) = default;
};

/// The scoring-relevant fields of a check item; kept with every catalogue version.
struct ScoredItem {
    CheckItemId id;
    AreaId area;
    int revision = 1;
    bool essential = false;
    QList<RoleId> essentialFor;
    EvidenceGrade evidence = EvidenceGrade::C;
    double minutes = 1;      ///< To do it once; above 0.
    double checkMinutes = 1; ///< To find out whether it is done; above 0.
    QList<ThreatEffect> effects;
    QList<CheckItemId> requires_;
    QList<FlagId> appliesIfAny;
    friend bool operator==(const ScoredItem &, const ScoredItem &) = default;
};

/// One version of the list of check items (spec: scoring, section 1.2).
struct Catalogue {
    QString id; ///< SHA-256 in lower-case hexadecimal; fixed texts in golden data.
    int version = 1;
    QList<ScoredItem> items;
    friend bool operator==(const Catalogue &, const Catalogue &) = default;
};

/// A pack as the catalogue id sees it.
struct ActivePack {
    PackId id;
    int version = 1;
    QString scoringDigest; ///< Set only for a pack opened from a folder that is being written.
};

/// Id of the catalogue that these packs give together.
[[nodiscard]] QString catalogueId(QList<ActivePack> packs);

enum class CheckValue { Unknown, Yes, Partly, No, NotApplicable };

/// "yes", "partly", "no", "unknown", "na".
[[nodiscard]] QString toKey(CheckValue value);
[[nodiscard]] std::optional<CheckValue> checkValueFromKey(QStringView key);

/// One answer as it was given. Answers are only appended, never changed.
struct CheckAnswer {
    CheckItemId item;
    CheckValue value = CheckValue::Unknown;
    int revision = 1;      ///< Of the item, when it was answered.
    QDateTime at;          ///< UTC.
    QString note;          ///< The person's own words.
    friend bool operator==(const CheckAnswer &, const CheckAnswer &) = default;
};

enum class Platform { Android, Iphone, Windows, Linux, Service };

struct HowTo {
    Platform platform = Platform::Service;
    QList<LocalizedText> steps;
};

struct CheckArea {
    AreaId id;
    LocalizedText title;
    QString icon;
};

/// A line of the checklist as a person reads it.
struct CheckItem {
    ScoredItem scored;
    LocalizedText changed; ///< Why the revision grew; filled from revision 2 on.
    LocalizedText title;
    LocalizedText why;
    QList<HowTo> how;
    FactSource evidenceSource;
    QString probe; ///< Empty: the computer cannot see it.
    LocalizedText simple;
    QStringList also;
};

} // namespace mehfooz
