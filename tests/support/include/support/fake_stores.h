// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// In-memory twins of every port of learning/ports.h.
#include <support/fake_packs.h>
#include <support/fake_profile_repository.h>
#include <support/fake_profile_stores.h>
