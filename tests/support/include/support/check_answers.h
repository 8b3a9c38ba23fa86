// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/library_builder.h>
#include <support/open_workspace.h>

#include <presentation/check_recorder.h>

namespace mehfooz::test {

/// Answers an item of the check, and waits until it is saved.
inline void answer(OpenWorkspace &open, const QString &item, CheckValue value)
{
    CheckRecorder recorder{open.workspace(), open.language()};
    QSignalSpy saved{&recorder, &CheckRecorder::saved};
    recorder.answer(id<CheckItemId>(item), value);
    QVERIFY(saved.wait());
}

inline void answerAll(OpenWorkspace &open, CheckValue value)
{
    for (const ScoredItem &item : open.workspace().library().catalogue().items)
        answer(open, item.id.text(), value);
}

} // namespace mehfooz::test
