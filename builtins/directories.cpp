// SPDX-License-Identifier: MIT
// Directory handles: opendir to closedir.
#include <cerrno>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/file_test.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/posix/directory.h"

namespace nacre {

namespace {

// The open directory of argument 0; null: warned, and $! is EBADF.
posix::Directory* open_directory(Call& call) {
  HandleObject* handle = call.handle(0);
  if (handle && handle->directory) return handle->directory.get();
  call.in.system_error = EBADF;
  if (call.warns(parser::Warn::Io)) {
    std::string name = call.handle_name(0);
    call.warn(parser::Warn::Io, std::string(call.row.name) + "() attempted on invalid dirhandle" + (name.empty() ? "" : " " + name));
  }
  return nullptr;
}

Value do_opendir(Call& call) {
  HandleObject* handle = handle_to_open(call, 0);
  if (!handle) return refuse(call, EBADF);
  std::string path = call.bytes(1);
  handle->directory.reset();
  auto opened = posix::Directory::open(path.substr(0, path.find('\0')));
  if (!opened) return refuse(call, opened.error());
  handle->directory = std::make_unique<posix::Directory>(std::move(*opened));
  return Value::integer(1);
}

Value do_readdir(Call& call) {
  posix::Directory* directory = open_directory(call);
  if (!directory) return call.wants_list() ? call.list() : Value::undef();
  for (;;) {
    auto name = directory->read();
    if (!name) return call.fails(name.error());
    if (name->empty()) return call.wants_list() ? call.list() : Value::undef();
    if (!call.wants_list()) return call.text_value(*name);
    call.push(call.text_value(*name));
  }
}

Value do_rewinddir(Call& call) {
  posix::Directory* directory = open_directory(call);
  return directory ? one_or_undef(call, directory->rewind()) : Value::undef();
}

Value do_telldir(Call& call) {
  posix::Directory* directory = open_directory(call);
  if (!directory) return Value::undef();
  auto place = directory->tell();
  return place ? Value::integer(*place) : refuse(call, place.error());
}

Value do_seekdir(Call& call) {
  posix::Directory* directory = open_directory(call);
  return directory ? one_or_undef(call, directory->seek(call.integer(1))) : Value::undef();
}

Value do_closedir(Call& call) {
  posix::Directory* directory = open_directory(call);
  if (!directory) return Value::undef();
  auto closed = directory->close();
  call.handle(0)->directory.reset();
  return one_or_undef(call, closed);
}

}  // namespace

constexpr Row directory_rows[] = {
    {"closedir", "*", Needs::Handles, Taint::Neither, "closes a directory handle", do_closedir},
    {"opendir", "*$", Needs::ReadFiles, Taint::Neither, "opens a directory for readdir", do_opendir},
    {"readdir", "*", Needs::Handles, Taint::Source, "the next name in a directory, or all", do_readdir},
    {"rewinddir", "*", Needs::Handles, Taint::Neither, "back to the first name", do_rewinddir},
    {"seekdir", "*$", Needs::Handles, Taint::Neither, "goes to such a place", do_seekdir},
    {"telldir", "*", Needs::Handles, Taint::Neither, "a place that seekdir takes", do_telldir},
};
static_assert(sorted_and_documented(directory_rows));

const Rows directory_builtins = directory_rows;

}  // namespace nacre
