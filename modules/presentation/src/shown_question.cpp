// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/shown_question.h>

#include <learning/option_order.h>
#include <text/isolates.h>

#include <QCoreApplication>

#include <algorithm>

namespace mehfooz {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::ShownQuestion)

public:
    //: Answer to a plain fact: it is so.
    static QString isTrue() { return tr("True"); }
    //: Answer to a plain fact: it is not so.
    static QString isFalse() { return tr("False"); }
};

/// Fills what a type's body shows.
class Filling {
public:
    Filling(ShownQuestion &shown, quint32 seed, const Library &library, const LanguageState &language)
        : m_shown{shown}, m_seed{seed}, m_library{library}, m_language{language}, m_prose{library, language}
    {
    }

    void operator()(const SingleChoice &body) { addOptions(body.options); }
    void operator()(const MultipleResponse &body) { addOptions(body.options); }
    void operator()(const TrueFalse &)
    {
        m_shown.options = {{QStringLiteral("true"), Words::isTrue()}, {QStringLiteral("false"), Words::isFalse()}};
    }
    void operator()(const Ordering &body) { addOptions(body.items); }
    void operator()(const Matching &body)
    {
        for (const MatchingPair &pair : body.pairs) {
            m_shown.lefts.append({pair.id.text(), m_prose.plain(pair.left)});
            m_shown.rights.append({pair.id.text(), m_prose.plain(pair.right)});
        }
        for (int i = 0; i < body.extraRight.size(); ++i)
            m_shown.rights.append({QStringLiteral("extra.%1").arg(i), m_prose.plain(body.extraRight.at(i))});
        m_shown.rights = inOrder(m_shown.rights, shuffledRightHand(body, *QuestionId::parse(m_shown.id), m_seed));
    }
    void operator()(const Numeric &body) { m_shown.unit = unitOf(body.units); }
    void operator()(const ShortText &) { }
    void operator()(const Hotspot &body)
    {
        const Specimen *specimen = body.specimen ? m_library.specimen(*body.specimen) : nullptr;
        if (specimen)
            m_shown.specimen = shownSpecimen(*specimen, m_library, m_language);
    }

    void shuffle(const Question &question)
    {
        if (!m_shown.options.isEmpty())
            m_shown.options = inOrder(m_shown.options, shuffledOptions(question, m_seed));
    }

private:
    template<typename Options>
    void addOptions(const Options &options)
    {
        for (const auto &option : options)
            m_shown.options.append({option.id.text(), m_prose.plain(option.text)});
    }
    [[nodiscard]] static QList<ShownOption> inOrder(const QList<ShownOption> &options, const QStringList &order)
    {
        QList<ShownOption> ordered;
        for (const QString &id : order)
            ordered.append(*std::ranges::find(options, id, &ShownOption::id));
        return ordered;
    }
    /// The first unit in the script of the person's language.
    [[nodiscard]] QString unitOf(const QStringList &units) const
    {
        const auto fits = [&](const QString &unit) { return text::startsRightToLeft(unit) == m_language.isRightToLeft(); };
        const auto found = std::ranges::find_if(units, fits);
        return found != units.end() ? *found : units.value(0);
    }

    ShownQuestion &m_shown;
    quint32 m_seed;
    const Library &m_library;
    const LanguageState &m_language;
    ShownProse m_prose;
};

} // namespace

ShownQuestion shownQuestion(const Question &question, quint32 seed, const Library &library, const LanguageState &language)
{
    const ShownProse prose{library, language};
    ShownQuestion shown;
    shown.id = question.id.text();
    shown.type = question.type();
    shown.ask = prose.plain(question.ask);
    shown.hint = prose.plain(question.hint);
    if (question.picture) {
        for (const PackManifest &pack : library.packs())
            shown.pictures.append(pack.directory + u'/' + question.picture->file);
        shown.pictureWords = prose.plain(question.picture->alt);
    }
    Filling filling{shown, seed, library, language};
    std::visit(filling, question.body);
    filling.shuffle(question);
    return shown;
}

Answer untouchedAnswer(const Question &question, quint32 seed)
{
    switch (question.type()) {
    case QuestionType::SingleChoice: return ChoiceAnswer{};
    case QuestionType::TrueFalse: return TruthAnswer{};
    case QuestionType::MultipleResponse: return TickedAnswer{};
    case QuestionType::Matching: return PairsAnswer{};
    case QuestionType::Numeric:
    case QuestionType::ShortText: return TypedAnswer{};
    case QuestionType::Hotspot: return MarksAnswer{};
    case QuestionType::Ordering: break;
    }
    OrderAnswer answer;
    for (const QString &id : shuffledOptions(question, seed))
        answer.order.append(*OptionId::parse(id));
    return answer;
}

} // namespace mehfooz
