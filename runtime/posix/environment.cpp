// SPDX-License-Identifier: MIT
#include "runtime/posix/environment.h"

#include <unistd.h>

#include <cstdlib>

#include "runtime/posix/grants.h"

namespace nacre::posix {

namespace {

bool is_name(std::string_view name) {
  return !name.empty() && name.find('=') == std::string_view::npos && name.find('\0') == std::string_view::npos;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> environment() {
  permit(Need::Environment, "%ENV");
  std::vector<std::pair<std::string, std::string>> out;
  for (char** entry = environ; entry && *entry; ++entry) {
    std::string_view text(*entry);
    auto equals = text.find('=');
    if (equals != std::string_view::npos) out.emplace_back(text.substr(0, equals), text.substr(equals + 1));
  }
  return out;
}

void set_environment(std::string_view name, std::string_view value) {
  permit(Need::Environment, "%ENV");
  if (is_name(name)) ::setenv(std::string(name).c_str(), std::string(value).c_str(), 1);
}

void unset_environment(std::string_view name) {
  permit(Need::Environment, "%ENV");
  if (is_name(name)) ::unsetenv(std::string(name).c_str());
}

void clear_environment() {
  permit(Need::Environment, "%ENV"); ::clearenv(); }

}  // namespace nacre::posix
