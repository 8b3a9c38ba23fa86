// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition.h"

#include <QElapsedTimer>

namespace mehfooz {

/// Tells on stdout, in milliseconds since it was made, when the packs were open, when the profile was, and when the
/// first page was painted: `packs 41`, `profile 60`, `painted 75`. GUI thread.
class StartMeasure final : public QObject {
    Q_OBJECT

public:
    explicit StartMeasure(QObject *parent = nullptr);

    void watch(Composition &composition);

Q_SIGNALS:
    /// The first page was painted and told of.
    void finished(int exitCode);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const char *what) const;

    QElapsedTimer m_time;
};

} // namespace mehfooz
