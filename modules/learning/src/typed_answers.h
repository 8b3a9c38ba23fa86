// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/answer.h>

namespace mehfooz {

/// Spec learning, sections 3 and 3.1.
[[nodiscard]] Verdict scoreNumber(const Numeric &question, const QString &typed);
/// Spec learning, section 3.2.
[[nodiscard]] Verdict scoreShortText(const ShortText &question, const QString &typed);

} // namespace mehfooz
