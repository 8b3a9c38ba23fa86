// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <memory>

#include <unistd.h>

namespace mehfooz::test {

/// Lets the process be an ordinary person while it lives, since nothing is closed to root; with a folder of theirs.
class Unprivileged final {
public:
    Unprivileged() : m_before{geteuid()}
    {
        // The saved id stays, so that the way back is open.
        if (m_before == 0 && setresuid(kNobody, kNobody, 0) != 0)
            return;
        m_folder = std::make_unique<QTemporaryDir>();
    }
    ~Unprivileged()
    {
        m_folder.reset();
        if (m_before == 0 && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

    [[nodiscard]] bool isUnprivileged() const { return geteuid() != 0 && m_folder && m_folder->isValid(); }
    [[nodiscard]] QString folder() const { return m_folder->path(); }

private:
    static constexpr uid_t kNobody = 65534;

    uid_t m_before;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace mehfooz::test
