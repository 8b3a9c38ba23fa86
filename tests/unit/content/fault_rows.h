// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <content/pack_check.h>
#include <support/pack_copy.h>
#include <support/warnings.h>

#include <QTest>

/// Tables of faults: each row breaks one passage of the small fixture pack and says what the check must then tell.
namespace mehfooz::test {

inline void faultColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words"); ///< A piece of the message.
}

/// One passage of a file and what stands there instead.
struct Change {
    QString from;
    QString to;
};

/// What must be told of it.
struct Told {
    QString rule;
    QString words = {};
};

inline void fault(const char *name, const QString &file, const Change &change, const Told &told)
{
    QTest::newRow(name) << file << change.from << change.to << told.rule << told.words;
}

[[nodiscard]] inline PackCheck checked(const PackCopy &pack)
{
    return checkPack(pack.folder(), {QDate{2026, 11, 22}, nullptr});
}

/// "file:line: severity: rule: text" of each problem, for messages of failing tests.
[[nodiscard]] inline QByteArray listed(const QList<Diagnostic> &problems)
{
    QString text = QStringLiteral("told was:");
    for (const Diagnostic &problem : problems) {
        text += QStringLiteral("\n%1:%2:%3: %4: %5").arg(problem.place.file).arg(problem.place.line).arg(problem.place.column)
                    .arg(problem.rule, problem.text);
    }
    return text.toUtf8();
}

/// The line on which the replaced passage begins, from 1.
[[nodiscard]] inline int lineOf(const QByteArray &text, const QString &passage)
{
    const QString all = QString::fromUtf8(text);
    return static_cast<int>(1 + all.left(all.indexOf(passage)).count(u'\n'));
}

/// Breaks the small pack as the row says and expects its rule, in that file, near that line; and the pack refused.
inline void expectFault(Severity severity = Severity::Error)
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, rule);
    QFETCH(QString, words);
    const PackCopy pack{QStringLiteral("small")};
    pack.replace(file, from, to);

    const QList<Diagnostic> problems = checked(pack).problems;

    const auto found = std::ranges::find_if(problems, [&](const Diagnostic &problem) {
        return problem.rule == rule && problem.text.contains(words) && problem.severity == severity;
    });
    QVERIFY2(found != problems.end(), listed(problems).constData());
    QVERIFY2(found->place.line > 0 && found->place.column > 0 && !found->place.file.isEmpty(), listed(problems).constData());
}

/// How many problems of a rule were told.
[[nodiscard]] inline qsizetype toldOf(const QString &rule, const QList<Diagnostic> &problems)
{
    return std::ranges::count(problems, rule, &Diagnostic::rule);
}

} // namespace mehfooz::test
