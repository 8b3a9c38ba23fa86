// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/shown_specimen.h>

#include <algorithm>

namespace mehfooz {

namespace {

/// Place of the sign's first element in the message; past the end for a sign without one.
qsizetype placeOf(const QString &signId, const QList<SpecimenElement> &elements)
{
    const auto first = std::ranges::find_if(elements, [&](const auto &element) { return element.signIds.contains(signId); });
    return first - elements.begin();
}

QString phraseOf(const QString &signId, const QList<SpecimenElement> &elements)
{
    QStringList words;
    for (const SpecimenElement &element : elements) {
        if (element.signIds.contains(signId))
            words.append(element.text);
    }
    return words.join(u' ');
}

QList<ShownSign> numberedSigns(const Specimen &specimen, const QList<SpecimenElement> &elements, const ShownProse &prose)
{
    QList<ShownSign> signs;
    for (const Sign &sign : specimen.signs)
        signs.append({sign.id.text(), 1, phraseOf(sign.id.text(), elements), prose.plain(sign.because)});
    std::ranges::stable_sort(signs, {}, [&](const ShownSign &sign) { return placeOf(sign.id, elements); });
    for (int i = 0; i < signs.size(); ++i)
        signs[i].number = i + 1;
    return signs;
}

} // namespace

ShownSpecimen shownSpecimen(const Specimen &specimen, const Library &library, const LanguageState &language)
{
    const ShownProse prose{library, language};
    ShownSpecimen shown;
    shown.id = specimen.id.text();
    shown.channel = specimen.channel;
    shown.language = specimen.language;
    shown.genuine = specimen.genuine;
    shown.from = specimen.from;
    shown.subject = specimen.subject;
    shown.sent = specimen.sent;
    shown.elements = elementsOf(specimen);
    shown.signs = numberedSigns(specimen, shown.elements, prose);
    shown.explain = prose.plain(specimen.explain);
    shown.safeAction = prose.inlines(specimen.safeAction);
    return shown;
}

} // namespace mehfooz
