// SPDX-License-Identifier: MIT
#include "embed/options.h"

#include <algorithm>
#include <cerrno>

#include "builtins/builtins.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/file.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/process.h"
#include "runtime/system_state.h"
#include "runtime/tree/node.h"
#include "stdlib/include_path.h"
#include "stdlib/modules.h"

namespace nacre::v1::inside {

namespace {
// A handle's bytes by way of the host's callbacks. What those throw is an error of input and output.
class CallbackDevice final : public io::Device {
 public:
  CallbackDevice(const Stream& stream, posix::Waiter& waiter) : waiter_(waiter), read_(stream.read), write_(stream.write) {}
  io::Result<size_t> read(char* buffer, size_t size) override try {
    if (!read_) return io::Error{EBADF};
    return std::min(read_(buffer, size), size);
  } catch (...) {
    return io::Error{EIO};
  }
  io::Result<size_t> write(std::string_view bytes) override try {
    if (!write_) return io::Error{EBADF};
    size_t size = bytes.size();
    if (!waiter_.may_write(size, false)) return io::Error{EINTR};
    write_(bytes.substr(0, size));
    waiter_.wrote(size);
    return size;
  } catch (...) {
    return io::Error{EIO};
  }
  io::Result<int64_t> seek(int64_t, io::Whence) override { return io::Error{ESPIPE}; }
  io::Result<void> truncate(int64_t) override { return io::Error{EINVAL}; }
  io::Result<void> close() override { return {}; }

 private:
  posix::Waiter& waiter_;
  std::function<size_t(char*, size_t)> read_;
  std::function<void(std::string_view)> write_;
};

using Direction = io::Handle::Access;

void give_stream(nacre::Interpreter& in, Glob& glob, const Stream& stream, Direction direction) {
  if (stream.kind == Stream::Kind::Inherit) return;
  HandleObject& handle = *glob.io;
  handle.stream.reset();
  std::erase(in.open_handles, &handle);
  if (stream.kind == Stream::Kind::None) return;
  if (stream.kind == Stream::Kind::Descriptor) {
    posix::made(stream.fd);
    handle.stream = io::Handle::on(in.system->context, stream.fd, direction);
  } else {
    handle.stream = std::make_unique<io::Handle>(in.system->context, std::make_unique<CallbackDevice>(stream, in.waiter), direction);
  }
  in.open_handles.push_back(&handle);
}

// What stays the host's: each stream that it gave, and the process's own unless the script may change what is the process's. Those that a stream
// of the host's stands for are none of the script's business.
void lend_descriptors(nacre::Interpreter& in, const Options& given) {
  posix::Possessions& possessions = static_cast<Core*>(in.host)->possessions;
  const Stream* streams[] = {&given.input, &given.output, &given.errors};
  for (int standard : {0, 1, 2}) {
    bool is_given = streams[standard]->kind != Stream::Kind::Inherit;
    if (is_given || !given.grants.process) possessions.lent.push_back(standard);
    if (is_given && in.sandbox) in.sandbox->drop(standard);
    if (streams[standard]->kind == Stream::Kind::Descriptor) possessions.lent.push_back(streams[standard]->fd);
  }
  possessions.streams_are_given = !possessions.lent.empty();
}

void give_environment(nacre::Interpreter& in, const std::map<std::string, std::string>& wanted) {
  Hash& hash = *glob_hash(in.glob("main::ENV"));
  nacre::Value* at = in.sp;
  for (const auto& [name, value] : wanted) {
    in.push(string_value(name));
    in.push(string_value(value));
  }
  (void)tree::replace(in, hash, at, in.sp);
  in.drop_to(at);
}
}  // namespace

namespace {
bool is_everything(const Grants& g) {
  auto has_root = [](const std::vector<std::string>& folders) { return std::ranges::find(folders, "/") != folders.end(); };
  bool all = g.spawn && g.fork && g.signal && g.shm && g.environment && g.users && g.observe && g.process && g.load && g.system_calls;
  return all && g.network == Grants::Network::All && has_root(g.read_files) && has_root(g.write_files);
}

void expect_folder(const std::string& folder) {
  ByItself host;
  auto status = posix::stat(folder);
  if (!folder.starts_with('/') || !status || !status->is_directory()) misuse("a working directory is a folder, by its absolute path, not " + folder);
}

// Null: everything, where the process is.
std::shared_ptr<const posix::Grants> grants_of(const Grants& given, const std::string& folder) {
  if (!folder.empty()) expect_folder(folder);
  bool everything = is_everything(given);
  if (everything && folder.empty()) return nullptr;
  for (const auto* places : {&given.read_files, &given.write_files})
    for (const std::string& place : *places)
      if (!place.starts_with('/')) misuse("a folder is granted by its absolute path, not " + place);
  auto grants = std::make_shared<posix::Grants>();
  grants->read_files = given.read_files, grants->write_files = given.write_files;
  grants->load = given.load, grants->network = static_cast<posix::Reach>(given.network);
  grants->spawn = given.spawn, grants->fork = given.fork, grants->signal = given.signal, grants->shm = given.shm;
  grants->environment = given.environment, grants->users = given.users, grants->observe = given.observe;
  grants->process = given.process, grants->system_calls = given.system_calls;
  grants->everything = everything, grants->folder = folder;
  return grants;
}
}  // namespace

nacre::Limits limits_of(const Limits& given) {
  auto refuse_zero = [](bool is_zero, const char* which) {
    if (is_zero) misuse(std::string("a limit of 0: ") + which);
  };
  refuse_zero(given.steps == 0u, "steps");
  refuse_zero(given.memory == 0u, "memory");
  refuse_zero(given.time && given.time->count() <= 0, "time");
  refuse_zero(given.depth == 0u, "depth");
  refuse_zero(given.output == 0u, "output");
  refuse_zero(given.descriptors == 0u, "descriptors");
  refuse_zero(given.children == 0u, "children");
  nacre::Limits limits;
  limits.steps = given.steps;
  limits.memory = given.memory;
  if (given.time) limits.time = given.time->count();
  limits.depth = given.depth;
  limits.output = given.output;
  limits.descriptors = given.descriptors;
  limits.children = given.children;
  return limits;
}

Limits limits_from(const nacre::Limits& limits) {
  Limits out;
  out.steps = limits.steps;
  out.memory = limits.memory;
  if (limits.time) out.time = std::chrono::nanoseconds(*limits.time);
  out.depth = limits.depth;
  out.output = limits.output;
  out.descriptors = limits.descriptors;
  out.children = limits.children;
  return out;
}

nacre::Options options_of(const Options& given) {
  nacre::Options o;
  o.builtins = builtin_families();
  o.find_module = find_module;
  o.preloaded = preloaded_rows;
  o.include_path = given.include_path;
  o.include_path.emplace_back("nacre:lib");
  o.program_name = given.program_name;
  o.executable = posix::executable_path().value_or("nacre");
  o.arguments = given.arguments;
  o.warn_switch = given.warnings;
  o.taint = given.taint ? 1 : 0;
  o.grants = grants_of(given.grants, given.folder);
  return o;
}

void furnish(Inside& inside, const Options& given) {
  nacre::Interpreter& in = inside.in;
  lend_descriptors(in, given);
  give_stream(in, *in.known.stdin_, given.input, Direction::Read);
  give_stream(in, *in.known.stdout_, given.output, Direction::Write);
  give_stream(in, *in.known.stderr_, given.errors, Direction::Write);
  if (in.known.stderr_->io->stream) in.known.stderr_->io->stream->unbuffered = true;
  in.system->first_output = in.known.stdout_->io->stream.get();
  if (given.environment) give_environment(in, *given.environment);
}

}  // namespace nacre::v1::inside

namespace nacre::v1 {

Grants Grants::all() {
  Grants g;
  g.read_files = g.write_files = {"/"};
  g.spawn = g.fork = g.signal = g.shm = g.environment = g.users = g.observe = g.process = g.load = g.system_calls = true;
  g.network = Network::All;
  return g;
}

std::vector<std::string> Signals::all() {
  std::vector<std::string> names;
  for (int number = 1; number <= posix::signals::highest; ++number) {
    std::string_view name = posix::signals::name(number);
    if (name != "KILL" && name != "STOP" && name != "URG") names.emplace_back(name);
  }
  return names;
}

Stream Stream::reader(std::function<size_t(char*, size_t)> read) {
  Stream stream(Kind::Reader);
  stream.read = std::move(read);
  return stream;
}
Stream Stream::writer(std::function<void(std::string_view)> write) {
  Stream stream(Kind::Writer);
  stream.write = std::move(write);
  return stream;
}

}  // namespace nacre::v1
