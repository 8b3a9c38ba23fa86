// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage_fixture.h"

#include <QDirIterator>

#include <unistd.h>

namespace mehfooz::test {

/// Where the tests run as root, who may write everything, this process is an ordinary user while the object lives, and
/// the folder is theirs to write or only to read.
class OrdinaryUser final {
public:
    enum class Rights { ReadAndWrite, Read };

    explicit OrdinaryUser(const DataFolderFixture &folder, Rights rights = Rights::ReadAndWrite)
        : m_path{folder.path()}, m_wasRoot{::geteuid() == 0}
    {
        if (m_wasRoot)
            giveAway(QFileInfo{m_path}.absolutePath());
        if (rights == Rights::Read)
            setFolders(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        if (m_wasRoot && ::seteuid(kNobody) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
        setFolders(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    static constexpr uid_t kNobody = 65534;

    void setFolders(QFile::Permissions permissions) const
    {
        QDirIterator folders{m_path, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories};
        while (folders.hasNext())
            QFile::setPermissions(folders.next(), permissions);
        QFile::setPermissions(m_path, permissions);
    }
    static void giveAway(const QString &root)
    {
        QDirIterator all{root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories};
        while (all.hasNext())
            chownTo(all.next());
        chownTo(root);
    }
    static void chownTo(const QString &path)
    {
        if (::chown(QFile::encodeName(path).constData(), kNobody, static_cast<gid_t>(-1)) != 0)
            qFatal("cannot give the test's folder away");
    }

    QString m_path;
    bool m_wasRoot;
};

} // namespace mehfooz::test
