// SPDX-License-Identifier: MIT
#include "stdlib/modules.h"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "stdlib/embedded.h"

namespace nacre {

namespace {

// The modules that have native rows; one may have several tables.
struct NativeRows {
  std::string_view module;
  const Rows& rows;
};
const NativeRows native_rows[] = {
    {"Config", config_rows},
    {"constant", constant_rows},
    {"Cwd", cwd_rows},
    {"Exporter", exporter_rows},
    {"File::Glob", file_glob_rows},
    {"IO", io_rows},
    {"IO::Select", io_select_rows},
    {"IPC::Open3", open3_rows},
    {"IPC::SysV", sysv_rows},
    {"IO::Tty", pseudo_terminal_rows},
    {"IPC::Chat", chat_rows},
    {"Data::Dumper", data_dumper_rows},
    {"Digest::MD5", md5_rows},
    {"Encode", encode_rows},
    {"MIME::Base64", base64_rows},
    {"Nacre::Fiber", fiber_rows},
    {"List::Util", list_util_rows},
    {"List::Util", list_util_pair_rows},
    {"POSIX", posix_math_rows},
    {"POSIX", posix_number_rows},
    {"POSIX", posix_system_rows},
    {"POSIX", posix_terminal_rows},
    {"POSIX", posix_text_rows},
    {"Scalar::Util", scalar_util_rows},
    {"Socket", socket_module_rows},
    {"Socket", socket_name_rows},
    {"Socket::MsgHdr", socket_message_rows},
    {"Sys::Hostname", hostname_rows},
    {"Time::HiRes", time_hires_rows},
    {"warnings", warnings_for_callers_rows},
    {"warnings::register", warnings_for_callers_rows},
};

// Those that set up more than rows when they are loaded: constants that the system decides.
struct NativeLoad {
  std::string_view module;
  void (*load)(Interpreter&);
};
constexpr NativeLoad native_loads[] = {{"Errno", load_errno}, {"Fcntl", load_fcntl}, {"IO::Tty::Constant", load_terminal_constants},
                                       {"IPC::SysV", load_sysv}, {"POSIX", load_posix}, {"Socket", load_socket}};

// Modules that are rows alone.
struct NativeModule {
  std::string_view name;
  const Rows& rows;
  std::string_view help;
};
const NativeModule native_modules[] = {
    {"DynaLoader", dynaloader_rows, "says that compiled modules cannot be loaded, unless we have them"},
    {"XSLoader", xsloader_rows, "says that compiled modules cannot be loaded, unless we have them"},
    {"Internals", internals_rows, "read-only marks and reference counts, for perl's own modules"},
    {"UNIVERSAL", universal_rows, "isa, can, DOES and VERSION of every package"},
    {"bytes", bytes_rows, "text taken as bytes"},
    {"feature", feature_rows, "say, state and other newer features"},
    {"integer", integer_rows, "arithmetic on integers"},
    {"lib", lib_rows, "changes @INC while compiling"},
    {"mro", mro_rows, "the order in which methods are looked for"},
    {"re", re_rows, "flags for all patterns; functions on patterns"},
    {"strict", strict_rows, "refuses symbolic references, undeclared variables and barewords"},
    {"utf8", utf8_rows, "the source is UTF-8; functions on the UTF-8 flag"},
    {"vars", vars_rows, "declares package variables"},
    {"warnings", warnings_rows, "turns categories of warnings on and off"},
    {"warnings::register", warnings_register_rows, "a category of warnings for a module"},
    {"locale", locale_rows, "accepted; the C locale is always in force"},
    {"overloading", overloading_rows, "accepted; overloading stays on"},
};

struct Joined {
  std::deque<std::string> names;
  std::deque<std::vector<Row>> rows;
  std::vector<Module> modules;
};

// "List/Util.pm" -> "List::Util"; empty: no module.
std::string module_name(std::string_view file) {
  if (!file.ends_with(".pm")) return {};
  std::string name(file.substr(0, file.size() - 3));
  for (size_t at; (at = name.find('/')) != std::string::npos;) name.replace(at, 1, "::");
  return name;
}

// A module's one table as it is; several are copied into one.
Rows rows_of(std::string_view module, std::deque<std::vector<Row>>& copies) {
  Rows only;
  std::vector<Row> rows;
  for (const NativeRows& native : native_rows) {
    if (native.module != module) continue;
    if (only.empty()) {
      only = native.rows;
      continue;
    }
    if (rows.empty()) rows.assign(only.begin(), only.end());
    rows.insert(rows.end(), native.rows.begin(), native.rows.end());
  }
  return rows.empty() ? only : Rows(copies.emplace_back(std::move(rows)));
}

Rows with_more_rows(const NativeModule& m, std::deque<std::vector<Row>>& copies) {
  Rows more = rows_of(m.name, copies);
  if (more.empty()) return m.rows;
  std::vector<Row> rows(m.rows.begin(), m.rows.end());
  rows.insert(rows.end(), more.begin(), more.end());
  return copies.emplace_back(std::move(rows));
}

void (*load_of(std::string_view module))(Interpreter&) {
  for (const NativeLoad& native : native_loads)
    if (native.module == module) return native.load;
  return nullptr;
}

Module with_source(std::string_view name, const EmbeddedSource& source, std::deque<std::vector<Row>>& copies) {
  return {name, rows_of(name, copies), source.text, {}, load_of(name)};
}

Module of_rows(const NativeModule& m, std::deque<std::vector<Row>>& copies) { return {m.name, with_more_rows(m, copies), {}, m.help, load_of(m.name)}; }

Module of_header(const HeaderModule& header) { return {header.file, header.rows, {}, "constants of a C header, as h2ph writes them", header.load}; }

Joined joined() {
  Joined all;
  for (const EmbeddedSource& source : embedded_sources()) {
    std::string name = module_name(source.file);
    if (name.empty()) name = source.file;   // Comm.pl
    all.names.push_back(std::move(name));
    all.modules.push_back(with_source(all.names.back(), source, all.rows));
  }
  for (const NativeModule& m : native_modules) all.modules.push_back(of_rows(m, all.rows));
  for (const HeaderModule& header : header_modules()) all.modules.push_back(of_header(header));
  std::sort(all.modules.begin(), all.modules.end(), [](const Module& a, const Module& b) { return a.name < b.name; });
  return all;
}

// "List::Util" -> "List/Util.pm"; a file is no module's name.
std::string file_name(std::string_view module) {
  if (module.find('/') != std::string_view::npos) return {};
  std::string file(module);
  for (size_t at; (at = file.find("::")) != std::string::npos;) file.replace(at, 2, "/");
  return file + ".pm";
}

// What has been asked for: each is put together once, for all interpreters.
class Wanted {
 public:
  const Module* find(std::string_view name) {
    std::scoped_lock lock(guard_);
    if (auto at = made_.find(name); at != made_.end()) return &at->second;
    for (const NativeModule& m : native_modules)
      if (m.name == name) return keep(name, of_rows(m, copies_));
    for (const HeaderModule& header : header_modules())
      if (header.file == name) return keep(name, of_header(header));
    std::string file = file_name(name);
    for (const EmbeddedSource& source : embedded_sources())
      if (source.file == file || source.file == name) return keep(name, with_source(name, source, copies_));
    return nullptr;
  }

 private:
  const Module* keep(std::string_view name, const Module& module) {
    auto at = made_.emplace(name, module).first;
    at->second.name = at->first;
    return &at->second;
  }
  std::mutex guard_;
  std::map<std::string, Module, std::less<>> made_;
  std::deque<std::vector<Row>> copies_;
};

}  // namespace

std::span<const Module> all_modules() {
  static const Joined all = joined();
  return all.modules;
}

const Module* find_module(std::string_view name) {
  static Wanted wanted;
  return wanted.find(name);
}

Rows preloaded_rows(std::string_view package) {
  static const std::pair<std::string_view, const Rows&> preloaded[] = {
      {"Internals", internals_rows}, {"UNIVERSAL", universal_rows}, {"re", regexp_rows}, {"utf8", utf8_rows}};
  for (const auto& [name, rows] : preloaded)
    if (name == package) return rows;
  return {};
}

// The source's second line says what the module is. Read only when asked for: every source would have to come from the disk.
std::string_view help_of(const Module& module) {
  size_t start = module.source.find("\n# ");
  if (!module.help.empty() || start == std::string_view::npos) return module.help;
  start += 3;
  return module.source.substr(start, module.source.find('\n', start) - start);
}

}  // namespace nacre
