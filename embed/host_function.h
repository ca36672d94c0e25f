// SPDX-License-Identifier: MIT
// A function of the host's as a native sub: a row with the callable behind it.
#pragma once

#include "embed/core.h"
#include "runtime/row.h"

namespace nacre {

struct HostFunctionRow : Row {
  std::string own_name;
  v1::HostFunction function;
};

}  // namespace nacre

namespace nacre::v1::inside {

const HostFunctionRow& keep_row(Core& core, std::string_view name, HostFunction function);
// What a host has thrown, and is being caught, as what the script dies of.
nacre::Value die_of_exception(nacre::Interpreter& in, const std::string& whose);
std::string qualified(std::string_view name);   // "f" -> "main::f"

}  // namespace nacre::v1::inside
