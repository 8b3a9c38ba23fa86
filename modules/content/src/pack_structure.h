// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_compiler.h"

namespace mehfooz {

/// Reports what fits the schema of each file, but not of the whole: lessons whose languages differ in their parts,
/// blueprints that cannot be drawn, unequal forms, pictures that are not there, changes that nothing takes up.
void checkStructure(CompiledFolder &compiled);

} // namespace mehfooz
