// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/workshop_statistics.h>

#include <cmath>

namespace mehfooz {

namespace {

/// Pearson correlation; nothing where either side has no spread.
std::optional<double> correlation(const QList<double> &a, const QList<double> &b)
{
    const auto n = static_cast<double>(a.size());
    double sumA = 0;
    double sumB = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        sumA += a.at(i);
        sumB += b.at(i);
    }
    double squaresA = 0;
    double squaresB = 0;
    double products = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const double fromA = a.at(i) - sumA / n;
        const double fromB = b.at(i) - sumB / n;
        squaresA += fromA * fromA;
        squaresB += fromB * fromB;
        products += fromA * fromB;
    }
    // Sums of whole numbers: without spread they are off zero by rounding alone.
    constexpr double kNoSpread = 1e-12;
    if (squaresA < kNoSpread || squaresB < kNoSpread)
        return std::nullopt;
    return products / std::sqrt(squaresA * squaresB);
}

QString answerTo(const QStringList &sheet, qsizetype item)
{
    return item < sheet.size() ? sheet.at(item) : QString{};
}

int rightIn(const QStringList &sheet, const QStringList &key)
{
    int right = 0;
    for (qsizetype item = 0; item < key.size(); ++item)
        right += answerTo(sheet, item) == key.at(item) ? 1 : 0;
    return right;
}

QMap<QString, int> everyOption(const QStringList &key, const QList<QStringList> &sheets)
{
    QMap<QString, int> options;
    for (const QString &right : key)
        options.insert(right, 0);
    for (const QStringList &sheet : sheets) {
        for (const QString &answer : sheet)
            options.insert(answer, 0);
    }
    options.remove(QString{});
    return options;
}

/// The sheets of one form with the number of right answers on each.
struct MarkedSheets {
    const QList<QStringList> &sheets;
    QList<int> totals;
};

ItemFigures figuresOfItem(qsizetype item, const QString &key, const MarkedSheets &marked)
{
    ItemFigures figures;
    figures.item = static_cast<int>(item) + 1;
    figures.n = static_cast<int>(marked.sheets.size());
    QList<double> scores;
    QList<double> others;
    for (qsizetype person = 0; person < marked.sheets.size(); ++person) {
        const QString answer = answerTo(marked.sheets.at(person), item);
        const bool right = answer == key;
        figures.right += right ? 1 : 0;
        if (answer.isEmpty())
            ++figures.omitted;
        else
            ++figures.optionCounts[answer];
        scores.append(right ? 1 : 0);
        others.append(marked.totals.at(person) - (right ? 1 : 0));
    }
    figures.difficulty = wilson(figures.right, figures.n);
    figures.discrimination = correlation(scores, others);
    return figures;
}

/// Kuder–Richardson formula 20; undefined with under two items or without spread.
std::optional<double> kr20(const FormFigures &form)
{
    const auto items = static_cast<double>(form.items.size());
    if (form.items.size() < 2 || !(form.variance > 0))
        return std::nullopt;
    double itemVariance = 0;
    for (const ItemFigures &item : form.items)
        itemVariance += item.difficulty.share * (1 - item.difficulty.share);
    return items / (items - 1) * (1 - itemVariance / form.variance);
}

} // namespace

FormFigures analyseItems(const QStringList &key, const QList<QStringList> &sheets)
{
    FormFigures form;
    form.n = static_cast<int>(sheets.size());
    if (sheets.isEmpty())
        return form;
    MarkedSheets marked{sheets, {}};
    for (const QStringList &sheet : sheets)
        marked.totals.append(rightIn(sheet, key));
    double sum = 0;
    for (const int total : std::as_const(marked.totals))
        sum += total;
    form.meanRight = sum / form.n;
    double squares = 0;
    for (const int total : std::as_const(marked.totals))
        squares += (total - form.meanRight) * (total - form.meanRight);
    form.variance = squares / form.n;
    const QMap<QString, int> options = everyOption(key, sheets);
    for (qsizetype item = 0; item < key.size(); ++item) {
        ItemFigures figures = figuresOfItem(item, key.at(item), marked);
        for (auto option = options.cbegin(); option != options.cend(); ++option)
            figures.optionCounts.insert(option.key(), figures.optionCounts.value(option.key()));
        form.items.append(figures);
    }
    form.kr20 = kr20(form);
    return form;
}

} // namespace mehfooz
