// SPDX-License-Identifier: MIT
#include "nacre/session.h"

#include "embed/core.h"
#include "runtime/files.h"
#include "runtime/posix/waiter.h"
#include "runtime/session.h"
#include "runtime/tree/node.h"

namespace nacre::v1 {

using inside::Access;
using inside::Core;
using inside::CorePointer;
using inside::Inside;

struct Session::State {
  explicit State(const CorePointer& of) : core(of) {}
  CorePointer core;
  std::unique_ptr<nacre::Session> session;
};

namespace {
// What is compiled while it lives gives errors of that kind.
class Compiling {
 public:
  explicit Compiling(Core& core) : core_(core) { core_.compiling = true; }
  ~Compiling() { core_.compiling = false; }
  Compiling(const Compiling&) = delete;
  Compiling& operator=(const Compiling&) = delete;

 private:
  Core& core_;
};

struct BodyHolder {
  ~BodyHolder() { if (body) release(body); }
  nacre::Body* body = nullptr;
};

void compile(Inside& inside, Core& core, nacre::Session& session, std::string_view text, const std::string& name, BodyHolder& holder) {
  Compiling compiling(core);
  inside.guarded([&] {
    holder.body = session.compile(text, name);
    core.incomplete = !holder.body && inside.in.incomplete_text;
    return holder.body ? nacre::Value::undef() : nacre::Value::unwind();
  });
}

// A reference to the variable's storage.
nacre::Value reference_to(const nacre::Value& storage) {
  nacre::Value shared = copy(storage);
  shared.tag = Tag::Ref;
  return shared;
}
}  // namespace

Session::Session(Interpreter& in) : state_(std::make_unique<State>(Access::core(in))) {
  Inside inside(state_->core);
  state_->session = std::make_unique<nacre::Session>(inside.in);
}

Session::~Session() {
  if (!state_->core->in.load()) {   // with the interpreter all of it went
    (void)state_->session.release();
    return;
  }
  Inside inside(state_->core);
  state_->session.reset();
}

std::vector<Value> Session::eval(std::string_view text, const std::string& name, Want want) {
  Inside inside(state_->core);
  nacre::Interpreter& in = inside.in;
  BodyHolder holder;
  compile(inside, *state_->core, *state_->session, text, name, holder);
  nacre::Value* at = in.sp;
  nacre::Value result = inside.guarded([&] { return state_->session->run(*holder.body, static_cast<nacre::Want>(want)); });
  std::vector<Value> values;
  if (want == Want::Scalar) values.push_back(inside.to_host(result));
  else release(result);
  if (want == Want::List)
    for (nacre::Value* v = at; v < in.sp; ++v) values.push_back(inside.to_host(read(v)));
  in.drop_to(at);
  (void)flush_standard_output(in);
  return values;
}

bool Session::is_incomplete(std::string_view text) {
  Inside inside(state_->core);
  return state_->session->is_incomplete(text);
}
bool Session::shows_value() const { return state_->session->shows_value(); }

std::string Session::tree(std::string_view text) {
  Inside inside(state_->core);
  std::string tree;
  inside.guarded([&] {
    tree = state_->session->tree(text, "(input)");
    return nacre::Value::undef();
  });
  return tree;
}

void Session::declare(const std::string& name, const Value& value) {
  Inside inside(state_->core);
  nacre::Value owned = inside.to_perl(value);
  bool container = !name.empty() && name[0] != '$';
  if (container) {
    if (!owned.is_ref()) inside::misuse("a reference is wanted for " + name);
    owned.tag = owned.o->kind == ObjectKind::Hash ? Tag::Hash : Tag::Array;
  }
  state_->session->declare(name, owned);
}

std::vector<std::string> Session::variables() const {
  std::vector<std::string_view> names = state_->session->variables();
  return {names.begin(), names.end()};
}

Value Session::variable(std::string_view name) const {
  Inside inside(state_->core);
  if (const nacre::Value* storage = state_->session->find(name)) return inside.to_host(reference_to(*storage));
  const parser::Variable* lexical = state_->session->variable(name);
  std::string word(name.substr(name.empty() ? 0 : 1));
  std::string qualified = lexical ? lexical->our_name : word.find("::") == std::string::npos ? std::string(state_->session->package()) + "::" + word : word;
  Glob* glob = inside.in.find_glob(qualified);
  if (!glob) glob = inside.in.find_glob("main::" + word);     // %ENV and its kin
  if (!glob || name.empty()) return {};
  switch (name[0]) {
    case '@': return glob->array ? inside.to_host(reference_to(nacre::Value::of(Tag::Array, glob->array))) : Value();
    case '%': return glob->hash ? inside.to_host(reference_to(nacre::Value::of(Tag::Hash, glob->hash))) : Value();
    case '$': {
      Box* box = box_slot(glob->scalar);
      retain(box);
      return inside.to_host(nacre::Value::of(Tag::Ref, box));
    }
    default: return {};
  }
}

std::string Session::package() const { return std::string(state_->session->package()); }

int Session::wait(std::initializer_list<int> descriptors, int milliseconds) {
  constexpr short readable = 1;
  Inside inside(state_->core);
  std::vector<posix::PollEntry> entries;
  for (int descriptor : descriptors) entries.push_back({descriptor, readable, 0});
  int ready = -1;
  inside.guarded([&] {
    int64_t time = milliseconds < 0 ? -1 : int64_t{milliseconds} * 1000000;
    auto polled = inside.in.waiter.poll(entries, time);
    if (!polled && left_by_signal(inside.in, polled.error())) return nacre::Value::unwind();
    if (polled.value_or(0) > 0)
      while (entries[static_cast<size_t>(++ready)].returned == 0) continue;
    return inside.in.attend() ? nacre::Value::undef() : nacre::Value::unwind();
  });
  (void)flush_standard_output(inside.in);
  return ready;
}

int Session::end(int status) {
  Inside inside(state_->core);
  inside.guarded([&] {
    status = inside.in.run_end_blocks(status);
    return nacre::Value::undef();
  });
  inside.in.flush_all();
  return status;
}

}  // namespace nacre::v1
