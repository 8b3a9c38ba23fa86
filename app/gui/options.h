// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QSize>
#include <QStringList>

namespace mehfooz {

/// What the command line of the window asks for.
struct Options {
    QString dataFolder;              ///< Empty: the standard one.
    QStringList packs;               ///< --pack, besides the installed and the person's own ones.
    QString profile;                 ///< Name of a profile to open; "guest" opens a guest.
    QString language;                ///< Empty: as kept, or as the system.
    QString theme;                   ///< "light", "dark", "contrast" or empty.
    int scalePercent = 0;            ///< 100 to 200; 0: as kept.
    QString tourFolder;              ///< Not empty: play the guided tour and leave pictures there.
    bool measureStart = false;       ///< Tell how long the first page took, and leave.
    QString printKind;               ///< Not empty: print and leave.
    QString printFile;
    QString printOut;
    QSize windowSize{1280, 800};
    QString file;                    ///< A pack, quiz or journal to open.
};

/// What the arguments mean. InvalidInput with a sentence for the person; NotFound carries the help text asked for.
/// Both in the language of the translator that is installed.
[[nodiscard]] Expected<Options> parseOptions(const QStringList &arguments);

/// The language to complain in about arguments that may be wrong: that of --lang, else as kept in the data folder they
/// name, else the system's.
[[nodiscard]] QString languageOfMessages(const QStringList &arguments);

/// Pack folders that come with the program: beside it, in the system's data folders, or in its source tree.
[[nodiscard]] QStringList installedPackFolders(const QString &programFolder);
/// Pack folders that the person added, in the data folder and by name.
[[nodiscard]] QStringList addedPackFolders(const QString &dataFolder, const QStringList &named);

} // namespace mehfooz
