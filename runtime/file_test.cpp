// SPDX-License-Identifier: MIT
#include "runtime/file_test.h"

#include <algorithm>
#include <cerrno>

#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/directory.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/process.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

constexpr size_t sample_size = 512;   // what -T and -B look at

// How perl names the test in "Invalid \0 character in pathname for ftis".
std::string_view operation_name(char letter) {
  struct Name { char letter; std::string_view name; };
  static constexpr Name names[] = {
      {'e', "ftis"}, {'z', "ftzero"}, {'s', "ftsize"}, {'M', "ftmtime"}, {'A', "ftatime"}, {'C', "ftctime"}, {'f', "ftfile"},
      {'d', "ftdir"}, {'p', "ftpipe"}, {'S', "ftsock"}, {'l', "ftlink"}, {'b', "ftblk"}, {'c', "ftchr"}, {'u', "ftsuid"},
      {'g', "ftsgid"}, {'k', "ftsvtx"}, {'T', "fttext"}, {'B', "ftbinary"}, {'r', "fteread"}, {'w', "ftewrite"}, {'x', "fteexec"},
      {'o', "fteowned"}, {'R', "ftrread"}, {'W', "ftrwrite"}, {'X', "ftrexec"}, {'O', "ftrowned"}, {'t', "fttty"}};
  for (const Name& n : names) if (n.letter == letter) return n.name;
  return "stat";
}

bool is_underscore(Interpreter& in, const Value& operand) { return operand.tag == Tag::Glob && operand.glob == in.known.topic; }

bool remember(Interpreter& in, const posix::Result<posix::FileStatus>& seen) {
  LastStat& last = in.system->last_stat;
  last.error = seen.error();
  if (seen) last.status = *seen;
  else in.system_error = seen.error();
  return last.error == 0;
}

bool look_at_handle(Interpreter& in, const Value& operand, std::string_view operation) {
  LastStat& last = in.system->last_stat;
  HandleObject* handle = in.handle_of(operand);
  last.path.clear();
  last.was_lstat = false;
  last.handle = Ref<HandleObject>::sharing(handle);
  int fd = handle ? descriptor_of(*handle) : -1;
  if (fd < 0 && handle && handle->directory) fd = handle->directory->fd().value_or(-1);
  if (fd >= 0) return remember(in, posix::fstat(fd));
  if (!handle || !handle->stream) warn_unusable(in, handle, operand, operation);   // one in memory is open, but no file
  return remember(in, posix::Error{EBADF});
}

bool look_at_path(Interpreter& in, std::string path, bool follow, std::string_view operation) {
  LastStat& last = in.system->last_stat;
  last.handle = {};
  last.was_lstat = !follow;
  last.path = std::move(path);
  std::string_view name = operation.starts_with('-') ? operation_name(operation[1]) : operation;
  if (!acceptable_path(in, last.path, name)) return remember(in, posix::Error{ENOENT});
  bool good = remember(in, follow ? posix::stat(last.path) : posix::lstat(last.path));
  if (!good && last.path.ends_with('\n') && in.warns(parser::Warn::Newline))
    in.warn(parser::Warn::Newline, "Unsuccessful " + std::string(follow ? "stat" : "lstat") + " on filename containing newline");
  return good;
}

// Text or binary: a NUL, or more than a third of odd characters that are not UTF-8.
bool looks_like_text(std::string_view sample) {
  if (sample.find('\0') != std::string_view::npos) return false;
  size_t cut = sample.size();
  while (cut > 0 && sample.size() - cut < 4 && (sample[cut - 1] & 0x80)) --cut;   // a character may be cut in two at the end
  if (!is_ascii(sample) && (is_valid_utf8(sample) || (sample.size() == sample_size && is_valid_utf8(sample.substr(0, cut))))) return true;
  size_t odd = static_cast<size_t>(std::count_if(sample.begin(), sample.end(), [](char c) {
    auto byte = static_cast<unsigned char>(c);
    return byte > 127 || (byte < 32 && byte != '\n' && byte != '\r' && byte != '\b' && byte != '\t' && byte != '\f' && byte != 27);
  }));
  return odd * 3 <= sample.size();
}

Value test_text(Interpreter& in, char letter) {
  LastStat& last = in.system->last_stat;
  std::string sample(sample_size, '\0');
  if (last.handle) {
    if (!last.handle->stream) return Value::undef();
    io::StringSink ahead;
    size_t done = 0;
    if (last.handle->stream->read(sample_size, ahead, done) == io::Got::Failed) return Value::undef();
    last.handle->stream->unread(ahead.text);
    sample = ahead.text;
  } else {
    if (last.status.is_directory()) return in.truth(letter == 'B');
    auto fd = posix::open(last.path, posix::OpenFlags::read_only);
    if (!fd) { in.system_error = fd.error(); return Value::undef(); }
    posix::Descriptor file(*fd);
    auto got = posix::read(*fd, sample.data(), sample.size());
    if (!got) { in.system_error = got.error(); return Value::undef(); }
    sample.resize(*got);
  }
  if (sample.empty()) return Value::integer(1);
  return in.truth(looks_like_text(sample) == (letter == 'T'));
}

double age(Interpreter& in, const posix::Timestamp& then) {
  return (static_cast<double>(in.start_time) - static_cast<double>(then.seconds)) / 86400.0;
}

Value answer(Interpreter& in, char letter) {
  const posix::FileStatus& status = in.system->last_stat.status;
  switch (letter) {
    case 'e': return Value::integer(1);
    case 'f': return in.truth(status.is_regular());
    case 'd': return in.truth(status.is_directory());
    case 'l': return in.truth(status.is_symlink());
    case 'p': return in.truth(status.is_fifo());
    case 'S': return in.truth(status.is_socket());
    case 'b': return in.truth(status.is_block_device());
    case 'c': return in.truth(status.is_character_device());
    case 'z': return in.truth(status.size == 0);
    case 's': return Value::integer(status.size);
    case 'u': return in.truth(status.mode & 04000);
    case 'g': return in.truth(status.mode & 02000);
    case 'k': return in.truth(status.mode & 01000);
    case 'r': return in.truth(permitted(status, 4, true));
    case 'w': return in.truth(permitted(status, 2, true));
    case 'x': return in.truth(permitted(status, 1, true));
    case 'R': return in.truth(permitted(status, 4, false));
    case 'W': return in.truth(permitted(status, 2, false));
    case 'X': return in.truth(permitted(status, 1, false));
    case 'o': return in.truth(status.uid == posix::user_ids().effective);
    case 'O': return in.truth(status.uid == posix::user_ids().real);
    case 'M': return Value::number(age(in, status.modified));
    case 'A': return Value::number(age(in, status.accessed));
    case 'C': return Value::number(age(in, status.changed));
    case 'T': case 'B': return test_text(in, letter);
  }
  return Value::undef();
}

// -t   -t STDIN   -t $fh   -t 0
Value test_terminal(Interpreter& in, const Value* operand) {
  int fd = -1;
  if (!operand) {
    fd = 0;
  } else if (HandleObject* handle = in.handle_of(*operand)) {
    fd = descriptor_of(*handle);
  } else if (!names_handle(*operand)) {
    Text name(in, *operand);
    auto number = parse_number(name.view());
    if (!name.view().empty() && number.whole && number.value.tag == Tag::Int) fd = static_cast<int>(number.value.i);
  }
  if (fd < 0) { in.system_error = EBADF; return Value::undef(); }
  return in.truth(posix::isatty(fd));
}

}  // namespace

bool names_handle(const Value& value) {
  return value.tag == Tag::Glob || (value.is_ref() && (value.o->kind == ObjectKind::Glob || value.o->kind == ObjectKind::Handle));
}

bool acceptable_path(Interpreter& in, std::string_view path, std::string_view operation) {
  size_t nul = path.find('\0');
  if (nul == std::string_view::npos) return true;
  in.system_error = ENOENT;
  if (in.warns(parser::Warn::Syscalls)) {
    std::string shown = std::string(path.substr(0, nul)) + "\\0" + std::string(path.substr(nul + 1));
    in.warn(parser::Warn::Syscalls, "Invalid \\0 character in pathname for " + std::string(operation) + ": " + shown);
  }
  return false;
}

bool permitted(const posix::FileStatus& status, unsigned permission, bool effective) {
  auto users = posix::user_ids();
  auto groups = posix::group_ids();
  if ((effective ? users.effective : users.real) == 0) return permission != 1 || (status.mode & 0111) != 0 || status.is_directory();
  unsigned bits = status.mode;
  if (status.uid == (effective ? users.effective : users.real)) return (bits & (permission << 6)) != 0;
  bool in_group = status.gid == (effective ? groups.effective : groups.real);
  if (!in_group) {
    auto more = posix::getgroups();
    in_group = more && std::find((*more).begin(), (*more).end(), status.gid) != (*more).end();
  }
  return (bits & (in_group ? permission << 3 : permission)) != 0;
}

bool look_at(Interpreter& in, const Value& operand, bool follow, std::string_view operation) {
  LastStat& last = in.system->last_stat;
  if (is_underscore(in, operand)) {
    if (!follow && !last.was_lstat) in.fail("The stat preceding " + std::string(operation == "lstat" ? "lstat()" : "-l _") + " wasn't an lstat");
    if (last.error) in.system_error = last.error;
    return last.error == 0;
  }
  if (names_handle(operand)) {
    if (operation == "lstat" && in.warns(parser::Warn::Io))
      in.warn(parser::Warn::Io, "lstat() on filehandle" + spaced_name(in, operand));
    return look_at_handle(in, operand, operation);
  }
  return look_at_path(in, Text(in, operand).str(), follow, operation);
}

Value file_test_again(Interpreter& in, char letter) {
  if (letter == 't') return test_terminal(in, nullptr);
  if (letter == 'l' && !in.system->last_stat.was_lstat) return in.die("The stat preceding -l _ wasn't an lstat");
  return in.system->last_stat.error ? Value::undef() : answer(in, letter);
}

Value file_test(Interpreter& in, char letter, const Value* operand) try {
  if (letter == 't') return test_terminal(in, operand);
  Held topic;
  if (!operand) {
    topic = Held(read(&in.known.topic->scalar));
    if (topic->is_unwind()) return topic.take();
    operand = &*topic;
  }
  std::string operation{'-', letter};
  if (letter == 'l' && names_handle(*operand) && !is_underscore(in, *operand)) {
    if (in.warns(parser::Warn::Io)) in.warn(parser::Warn::Io, "Use of -l on filehandle" + spaced_name(in, *operand));
    in.system_error = EBADF;
    return Value::undef();
  }
  return look_at(in, *operand, letter != 'l', operation) ? answer(in, letter) : Value::undef();
} catch (const Unwound&) {
  return Value::unwind();
}

}  // namespace nacre
