// SPDX-License-Identifier: MIT
// Categories of warnings by name: perl's own are bits of the pragmas; those that modules registered are kept among the hints of the scope,
// under names that no %^H shows (they begin with a NUL).
#pragma once

#include <string>
#include <string_view>

#include "runtime/interpreter.h"

namespace nacre {

// Adds the bits of a category or group; false: nobody knows it.
bool add_category(Interpreter& in, std::string_view name, parser::WarnSet& set);
parser::WarnSet warnings_on_by_default();

enum class ModuleWarning : uint8_t { Off, On, Fatal };
ModuleWarning module_warning(const parser::Pragmas& pragmas, std::string_view category);
void set_module_warning(parser::Pragmas& pragmas, std::string_view category, ModuleWarning state);
void set_all_module_warnings(parser::Pragmas& pragmas, ModuleWarning state);   // use warnings; no warnings

}  // namespace nacre
