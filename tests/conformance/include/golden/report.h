// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mehfooz::golden {

/// One place where a golden file and the product do not agree, or where the file itself is not in its form.
struct Difference {
    QString path; ///< Such as "cases[13].expected.low.shown".
    QString expected;
    QString actual;
};

/// What a run over one golden document found.
struct Report {
    int passed = 0; ///< Cases.
    int failed = 0; ///< Cases, and one more where something outside the cases is wrong.
    QList<Difference> differences;

    [[nodiscard]] bool isGood() const { return failed == 0 && passed > 0; }
    Report &operator+=(const Report &other)
    {
        passed += other.passed;
        failed += other.failed;
        differences += other.differences;
        return *this;
    }
};

} // namespace mehfooz::golden
