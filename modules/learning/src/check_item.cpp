// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/check_item.h>

#include "key_table.h"

#include <base/digest.h>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr std::array<KeyRow<CheckValue>, 5> kCheckValues{{
    {CheckValue::Unknown, u"unknown"},
    {CheckValue::Yes, u"yes"},
    {CheckValue::Partly, u"partly"},
    {CheckValue::No, u"no"},
    {CheckValue::NotApplicable, u"na"},
}};

} // namespace

double evidenceFactor(EvidenceGrade grade)
{
    switch (grade) {
    case EvidenceGrade::A:
        return 1.0;
    case EvidenceGrade::B:
        return 0.8;
    case EvidenceGrade::C:
        return 0.6;
    case EvidenceGrade::D:
        return 0.4;
    }
    return 0;
}

QString catalogueId(QList<ActivePack> packs)
{
    std::sort(packs.begin(), packs.end(), [](const ActivePack &a, const ActivePack &b) { return a.id < b.id; });
    QByteArray lines;
    for (const ActivePack &pack : std::as_const(packs)) {
        lines += pack.id.text().toUtf8() + '@' + QByteArray::number(pack.version);
        if (!pack.scoringDigest.isEmpty())
            lines += '+' + pack.scoringDigest.toUtf8();
        lines += '\n';
    }
    return QString::fromLatin1(sha256Hex(lines));
}

QString toKey(CheckValue value)
{
    return keyIn(kCheckValues, value);
}

std::optional<CheckValue> checkValueFromKey(QStringView key)
{
    return valueIn(kCheckValues, key);
}

} // namespace mehfooz
