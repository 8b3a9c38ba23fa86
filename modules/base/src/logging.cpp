// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>

Q_LOGGING_CATEGORY(logContent, "mehfooz.content", QtInfoMsg)
Q_LOGGING_CATEGORY(logServer, "mehfooz.server", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "mehfooz.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "mehfooz.ui", QtInfoMsg)
