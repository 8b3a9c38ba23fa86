// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace mehfooz::server {

/// Answers on the wire that fit a question's frame, of any type that phones play; empty for no question.
[[nodiscard]] QList<QByteArray> answersFor(const QByteArray &frame);

} // namespace mehfooz::server
