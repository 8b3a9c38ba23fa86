// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/generated_pack.h>

#include <QTemporaryDir>

#include <cstdlib>

/// The two sizes that everything is measured at.
namespace mehfooz::bench {

inline constexpr test::GeneratedPackSize kSmall{1'000, 50, 7};
inline constexpr test::GeneratedPackSize kLarge{10'000, 500, 7};
/// Ten times the size may cost so many times the time.
inline constexpr double kMostForTenfold = 12;

/// A generated pack in a folder that goes with it.
class PackOnDisk final {
public:
    explicit PackOnDisk(const test::GeneratedPackSize &size) : m_size{size}
    {
        if (!m_home.isValid() || test::writeGeneratedPack(folder(), size) == 0) {
            std::fprintf(stderr, "%s: cannot be written; is the disk full?\n", qUtf8Printable(m_home.path()));
            std::exit(3);
        }
    }

    [[nodiscard]] QString folder() const { return m_home.filePath(QStringLiteral("pack")); }
    [[nodiscard]] QString file(const QString &name) const { return m_home.filePath(name); }
    /// Such as "10000 questions, 500 lessons".
    [[nodiscard]] QString words() const { return QStringLiteral("%1 questions, %2 lessons").arg(m_size.questions).arg(m_size.lessons); }

private:
    QTemporaryDir m_home;
    test::GeneratedPackSize m_size;
};

} // namespace mehfooz::bench
