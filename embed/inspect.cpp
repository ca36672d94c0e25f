// SPDX-License-Identifier: MIT
// What there is in an interpreter: names for completion, handles, signals.
#include <algorithm>
#include <filesystem>
#include <set>

#include "builtins/builtins.h"
#include "embed/core.h"
#include "embed/language_help.h"
#include "nacre/session.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/address.h"
#include "runtime/posix/directory.h"
#include "runtime/posix/file.h"
#include "runtime/posix/default_action.h"
#include "runtime/posix/signals.h"
#include "runtime/posix/socket.h"
#include "runtime/tree/body.h"
#include "runtime/tree/node.h"
#include "stdlib/include_path.h"
#include "stdlib/modules.h"

namespace nacre::v1::inspect {

using v1::inside::Access;
using v1::inside::Inside;

namespace {
using Names = std::set<std::string>;

std::vector<std::string> sorted(const Names& names) { return {names.begin(), names.end()}; }

template <class F>
void each_glob(nacre::Interpreter& in, std::string_view package, F&& tell) {
  Stash* stash = in.find_stash(package);
  uint32_t place = 0;
  while (Hash::Entry* e = stash ? next_entry(*stash, place) : nullptr)
    if (e->value.tag == Tag::Glob) tell(*e->value.glob);
}

// Names that Perl spells: no ^W, no "_<file".
bool is_word(std::string_view name) {
  auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80; };
  return !name.empty() && letter(name[0]) && std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

void add_subs(nacre::Interpreter& in, std::string_view package, Names& names) {
  each_glob(in, package, [&](Glob& g) {
    if (g.code && g.code->defined() && is_word(g.name->view())) names.emplace(g.name->view());
  });
}

void add_modules_below(const std::filesystem::path& root, const std::filesystem::path& folder, int depth, Names& names) {
  constexpr int deepest = 6;
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::string leaf = at->path().filename().string();
    std::error_code ignored;
    if (at->path().extension() == ".pm") {
      std::string name = at->path().lexically_relative(root).replace_extension().string();
      for (size_t slash; (slash = name.find('/')) != std::string::npos;) name.replace(slash, 1, "::");
      names.insert(std::move(name));
    } else if (depth < deepest && is_word(leaf) && at->is_directory(ignored) && !at->is_symlink(ignored)) {
      add_modules_below(root, at->path(), depth + 1, names);
    }
  }
}
}  // namespace

std::vector<std::string> packages(Interpreter& host) {
  Inside inside(Access::core(host));
  Names names;
  for (const auto& [name, stash] : inside.in.stashes)
    if (stash->count > 0) names.insert(name);
  return sorted(names);
}

std::vector<std::string> variables(Interpreter& host, std::string_view package) {
  Inside inside(Access::core(host));
  Names names;
  each_glob(inside.in, package, [&](Glob& g) {
    if (!is_word(g.name->view())) return;
    std::string name(g.name->view());
    if (!g.scalar.is_undef()) names.insert("$" + name);
    if (g.array) names.insert("@" + name);
    if (g.hash) names.insert("%" + name);
  });
  return sorted(names);
}

std::vector<std::string> subs(Interpreter& host, std::string_view package) {
  Inside inside(Access::core(host));
  Names names;
  add_subs(inside.in, package, names);
  return sorted(names);
}

std::vector<std::string> methods(Interpreter& host, std::string_view package) {
  Inside inside(Access::core(host));
  Names names;
  if (Stash* stash = inside.in.find_stash(package))
    for (Stash* from : inside.in.linear_isa(*stash)) add_subs(inside.in, from->name->view(), names);
  add_subs(inside.in, "UNIVERSAL", names);
  return sorted(names);
}

std::vector<std::string> builtins() {
  Names names;
  for (const Family& family : builtin_families())
    for (const Row& row : family.rows) names.emplace(row.name);
  for (const LanguageWord& word : language_words()) names.emplace(word.name);
  return sorted(names);
}

std::vector<std::string> modules(Interpreter& host) {
  Names names;
  std::vector<std::string> folders;
  {
    Inside inside(Access::core(host));
    for (const Module& m : all_modules()) names.emplace(m.name);
    Array& inc = *glob_array(*inside.in.known.inc);
    for (int64_t k = 0; k < static_cast<int64_t>(inc.count); ++k) {
      Held folder(read(element(inc, k)));
      if (!folder->is_ref() && !folder->is_undef()) folders.push_back(Text(inside.in, *folder).str());
    }
  }
  for (const std::string& folder : folders) add_modules_below(folder, folder, 0, names);
  return sorted(names);
}

std::string sub_name(const Value& code) {
  if (Access::tag(code) != Access::held) return {};
  nacre::Value v = Access::cell(code).value;
  if (!v.is_ref() || v.o->kind != ObjectKind::Code) return {};
  const nacre::Code& sub = *v.code;
  std::string name = sub.glob ? glob_name(*sub.glob) : "__ANON__";
  if (!sub.body || (sub.glob && !name.ends_with("__ANON__"))) return name;
  return sub.body->file.empty() ? name : name + ", " + sub.body->file + " line " + std::to_string(sub.body->first_line);
}

std::vector<std::string> installed_folders() { return installed_perl_folders(); }

// --- Handles

namespace {
std::string address_text(const std::string& packed) {
  if (packed.empty()) return {};
  if (auto path = posix::unpack_unix_address(packed)) return *path;
  auto address = posix::unpack_internet_address(packed);
  if (!address) return {};
  std::string host = posix::address_to_text(posix::address_family(packed), address->host).value_or("?");
  return (host.find(':') == std::string::npos ? host : "[" + host + "]") + ":" + std::to_string(address->port);
}

std::string path_of(int fd) { return posix::readlink("/proc/self/fd/" + std::to_string(fd)).value_or(""); }

std::string target_of(const io::Handle& stream) {
  v1::inside::ByItself host;
  int fd = stream.fd();
  if (fd < 0) return {};
  if (stream.is_socket()) {
    std::string own = address_text(posix::getsockname(fd).value_or("")), peer = address_text(posix::getpeername(fd).value_or(""));
    return peer.empty() ? own : own + " -> " + peer;
  }
  return path_of(fd);
}

std::string layers_of(const io::Handle& stream) {
  std::string text;
  for (const std::string& name : stream.layers().names())
    if (name != "unix" && name != "perlio" && name != "scalar") text.append(":").append(name);
  return text;
}

std::string name_of(const HandleObject& object) { return object.name ? std::string(object.name->view()) : std::string(); }

Handle describe(const HandleObject& object) {
  const io::Handle& stream = *object.stream;
  Handle handle;
  handle.name = name_of(object);
  handle.descriptor = stream.fd();
  handle.access = stream.can_read() && stream.can_write() ? "+<" : stream.can_write() ? ">" : "<";
  handle.target = target_of(stream);
  handle.layers = layers_of(stream);
  handle.unread = stream.buffered();
  handle.unwritten = stream.unwritten();
  handle.child = object.child_pid;
  return handle;
}

void name_standard(nacre::Interpreter& in, const HandleObject& object, Handle& handle) {
  if (&object == in.known.stdin_->io) handle.name = "STDIN";
  if (&object == in.known.stdout_->io) handle.name = "STDOUT";
  if (&object == in.known.stderr_->io) handle.name = "STDERR";
}
}  // namespace

std::vector<Handle> handles(Interpreter& host) {
  Inside inside(Access::core(host));
  std::vector<Handle> list;
  inside.in.handles.each([&](const HandleObject& object) {
    if (object.stream && object.stream->is_open()) list.push_back(describe(object));
    else if (object.directory) list.push_back({name_of(object), object.directory->fd().value_or(-1), "dir", {}, {}, 0, 0, 0});
    else return;
    name_standard(inside.in, object, list.back());
    if (object.directory) list.back().target = path_of(list.back().descriptor);
  });
  std::sort(list.begin(), list.end(), [](const Handle& a, const Handle& b) { return a.descriptor < b.descriptor; });
  return list;
}

std::vector<SignalAction> signals(Interpreter& host) {
  Inside inside(Access::core(host));
  nacre::Interpreter& in = inside.in;
  std::vector<SignalAction> list;
  Glob* glob = in.find_glob("main::SIG");
  posix::SignalSet noted = posix::signals::noted();
  uint32_t place = 0;
  while (Hash::Entry* e = glob && glob->hash ? next_entry(*glob->hash, place) : nullptr) {
    Held value(read(&e->value));
    SignalAction action{std::string(e->key->view()), {}};
    if (value->is_ref() && value->o->kind == ObjectKind::Code) action.action = sub_name(inside.to_host(copy(*value)));
    else if (!value->is_undef()) action.action = Text(in, *value).str();
    if (action.action.empty() || action.action == "DEFAULT") continue;
    action.pending = noted.contains(posix::signals::number(action.name));
    list.push_back(std::move(action));
  }
  std::sort(list.begin(), list.end(), [](const SignalAction& a, const SignalAction& b) { return a.name < b.name; });
  return list;
}

}  // namespace nacre::v1::inspect

namespace nacre::v1 {
void set_default_action(int signal, void (*handler)(int)) { posix::signals::set_default_action(signal, handler); }
}  // namespace nacre::v1
