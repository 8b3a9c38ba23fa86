// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition.h"

namespace mehfooz {

/// Prints a lesson or a plan as the command line asked for, without a window and without opening a profile. What was
/// written goes to stdout, what went wrong to stderr in the language of the options. GUI thread.
class PrintJob final : public QObject {
    Q_OBJECT

public:
    /// `composition` outlives the job.
    PrintJob(Composition &composition, const Options &options, QObject *parent = nullptr);

    /// Opens the packs, then prints.
    void start();

Q_SIGNALS:
    /// 0: written. 1: no pack is good. 2: no such object or language. 3: a pack or the PDF cannot be read or written.
    void finished(int exitCode);

private:
    /// The exit code, after saying what went wrong or where it was written.
    [[nodiscard]] int print() const;
    [[nodiscard]] int tellPackTrouble() const;
    [[nodiscard]] QString unknownObject() const;

    Composition &m_composition;
    Options m_options;
};

} // namespace mehfooz
