// SPDX-License-Identifier: GPL-3.0-or-later
// Folding of search keys, against what Qt's own normalisation of the same text takes.
#include <support/generated_pack.h>
#include <text/folding.h>

#include <benchmark/benchmark.h>

namespace mehfooz::bench {

namespace {

constexpr int kWords = 14; // as a sentence of a lesson

QString sentence(const char *language)
{
    return test::PlainWords{3}.sentence(QString::fromLatin1(language), kWords);
}

void count(benchmark::State &state, const QString &text)
{
    state.SetItemsProcessed(state.iterations() * text.size());
}

template<typename Work>
void onSentence(benchmark::State &state, const char *language, Work work)
{
    const QString text = sentence(language);
    for (auto _ : state)
        benchmark::DoNotOptimize(work(text));
    count(state, text);
}

QString qtNormalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

void baseline(benchmark::State &state, const char *language)
{
    onSentence(state, language, qtNormalized);
}

void fold(benchmark::State &state, const char *language)
{
    onSentence(state, language, [](const QString &text) { return text::fold(text); });
}

void loose(benchmark::State &state, const char *language)
{
    onSentence(state, language, [](const QString &text) { return text::loose(text); });
}

void origins(benchmark::State &state, const char *language)
{
    onSentence(state, language, [](const QString &text) { return text::foldWithOrigins(text).key; });
}

BENCHMARK_CAPTURE(baseline, en, "en");
BENCHMARK_CAPTURE(fold, en, "en");
BENCHMARK_CAPTURE(loose, en, "en");
BENCHMARK_CAPTURE(origins, en, "en");
BENCHMARK_CAPTURE(baseline, ur, "ur");
BENCHMARK_CAPTURE(fold, ur, "ur");
BENCHMARK_CAPTURE(loose, ur, "ur");
BENCHMARK_CAPTURE(origins, ur, "ur");

} // namespace

} // namespace mehfooz::bench

BENCHMARK_MAIN();
