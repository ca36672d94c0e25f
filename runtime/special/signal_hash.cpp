// SPDX-License-Identifier: MIT
// %SIG: what is stored there becomes the signal's disposition at once. The values lie in the hash itself, so that __WARN__ and __DIE__ are
// found by a plain lookup. And dispatch_signals: the handlers, run one after the other at safe points.
#include <cerrno>

#include "runtime/files.h"
#include "runtime/permits.h"
#include "runtime/posix/signals.h"
#include "runtime/special/special.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

using posix::Disposition;
namespace signals = posix::signals;

bool is_hook(std::string_view name) { return name == "__WARN__" || name == "__DIE__"; }

// -1: no signal's name.
int signal_of(std::string_view name) { return is_hook(name) ? -1 : signals::number(name); }

// The same; the last name is known, since `local $SIG{ALRM}` asks several times.
class KnownSignal {
 public:
  int number(const String& name) {
    if (&name != name_.get()) {
      name_ = Ref<String>::sharing(const_cast<String*>(&name));
      number_ = signal_of(name.view());
    }
    return number_;
  }

 private:
  Ref<String> name_;                                         // held, so that nobody changes it in place
  int number_ = -1;
};

bool same_text(const Value& value, std::string_view text) { return value.tag == Tag::Str && value.s->view() == text; }

// 'IGNORE', 'DEFAULT', '', undef, or something to call.
Disposition disposition_of(const Value& value) {
  if (value.is_ref()) return Disposition::Deferred;
  if (value.is_undef() || same_text(value, "") || same_text(value, "DEFAULT")) return Disposition::Default;
  return same_text(value, "IGNORE") ? Disposition::Ignore : Disposition::Deferred;
}

// A handler's bare name means main's sub, wherever it was assigned.
Value qualified_handler(Interpreter& in, Value owned) {
  if (owned.is_ref() || owned.tag == Tag::Glob || owned.is_undef()) return owned;
  Held held(owned);
  Text text(in, *held);
  std::string_view name = text.view();
  bool plain = name.empty() || name == "IGNORE" || name == "DEFAULT" || name.find("::") != std::string_view::npos || name.find('\'') != std::string_view::npos;
  return plain ? string_value(name) : string_value("main::" + std::string(name));
}

class SignalHash final : public ContainerMagic {
 public:
  explicit SignalHash(Hash& hash) : hash_(hash) {}

  Value fetch(Interpreter& in, const Value& key) override {
    Ref<String> name = key_of(in, key);
    return found(lookup(hash_, name.get()), *name);
  }
  bool saved(Interpreter& in, const Value& key, Value& old) override {
    Ref<String> name = key_of(in, key);
    Value* slot = lookup(hash_, name.get());
    old = slot ? found(slot, *name) : Value::unwind();
    return true;
  }

  bool store(Interpreter& in, const Value& key, Value owned) override try {
    Ref<String> name = key_of(in, key);
    Value* slot = insert(hash_, name.get());
    Held value(qualified_handler(in, owned));
    int number = known_.number(*name);
    if (number > 0 && !permits(in, Needs::Signal)) posix::permit(Needs::Signal, "$SIG{" + std::string(name->view()) + "}");
    Disposition disposition = disposition_of(*value);
    if (!nacre::store(slot, value.take())) return false;
    if (number < 0 && is_hook(name->view())) return true;
    if (!in.system->actions.empty()) in.system->actions.erase(number);
    return install(in, name->view(), number, disposition);
  } catch (const Unwound&) {
    return false;
  }

  Value exists(Interpreter& in, const Value& key) override { return in.truth(lookup(hash_, key_of(in, key).get()) != nullptr); }

  Value remove(Interpreter& in, const Value& key) override {
    Ref<String> name = key_of(in, key);
    Value old = Value::undef();
    if (!nacre::remove(hash_, name.get(), old)) return Value::undef();
    int number = signal_of(name->view());
    if (number > 0 && permits(in, Needs::Signal)) (void)signals::install(number, Disposition::Default);
    return take_slot(old);
  }

  bool clear(Interpreter&) override {
    uint32_t place = 0;
    while (auto* entry = next_entry(hash_, place)) {
      int number = entry->value.is_undef() ? -1 : signal_of(entry->key->view());
      if (number > 0) (void)signals::install(number, Disposition::Default);
    }
    nacre::clear(hash_);
    return true;
  }

  Value next_key(Interpreter& in, const Value* previous) override {
    uint32_t place = 0;
    bool found = previous == nullptr;
    Ref<String> last = found ? Ref<String>() : key_of(in, *previous);
    while (auto* entry = next_entry(hash_, place)) {
      if (found) return retain(entry->key), Value::of(Tag::Str, entry->key);
      found = entry->key->view() == last->view();
    }
    return Value::undef();
  }
  Value scalar(Interpreter&) override { return Value::integer(hash_.count); }

 private:
  Value found(Value* slot, const String& name) {
    if (slot && !slot->is_undef()) return read(slot);
    // What was ignored before we started, or under the signal's other name.
    int number = known_.number(name);
    if (number > 0 && !name.view().starts_with("SIG")) {
      auto now = signals::current(number);
      if (now && *now == Disposition::Ignore) return string_value("IGNORE");
    }
    return Value::undef();
  }
  bool install(Interpreter& in, std::string_view name, int number, Disposition disposition) {
    if (number <= 0 || name.starts_with("SIG")) {
      if (in.warns(parser::Warn::Signal)) in.warn(parser::Warn::Signal, "No such signal: SIG" + std::string(name));
      return true;
    }
    auto done = signals::install(number, disposition);
    if (!done) in.system_error = done.error();
    return true;
  }

  Hash& hash_;
  KnownSignal known_;
};

// The handler's value, and the name it is to be told. CHLD and CLD, POLL and IO, ABRT and IOT are one signal each: the value may lie under
// either name.
Value handler_of(Interpreter& in, int number, Ref<String>& name) {
  Hash& hash = *in.known.sig->hash;
  name = Ref<String>::sharing(in.system->signal_keys[static_cast<size_t>(number)]);
  if (Value* slot = lookup(hash, name.get()); slot && !slot->is_undef()) return read(slot);
  uint32_t place = 0;
  while (auto* entry = next_entry(hash, place))
    if (!entry->value.is_undef() && signal_of(entry->key->view()) == number) return read(&entry->value);
  return Value::undef();
}

// The sub that a handler value means; null: none.
Code* code_of(Interpreter& in, const Value& handler) {
  if (handler.is_ref() && handler.o->kind == ObjectKind::Code) return handler.code;
  if (Glob* glob = glob_of_handle(handler)) return glob->code;
  return handler.is_ref() ? nullptr : in.find_sub(Text(in, handler).view());
}

// How the warning calls a handler that is not there.
std::string shown_handler(Interpreter& in, const Value& handler) {
  Glob* glob = glob_of_handle(handler);
  if (handler.is_ref() && handler.o->kind == ObjectKind::Code) glob = handler.code->glob;
  if (!glob && handler.is_ref()) return "__ANON__";
  std::string name = glob ? glob_name(*glob) : Text(in, handler).str();
  return name.substr(name.rfind("::") == std::string::npos ? 0 : name.rfind("::") + 2);
}

constexpr int with_info = 4;                                  // SA_SIGINFO
constexpr int reset_first = static_cast<int>(0x80000000);    // SA_RESETHAND

// What a handler set with SA_SIGINFO gets besides the name.
void push_info(Interpreter& in, int number) {
  auto info = signals::last_info(number);
  Hash* facts = new_hash();
  auto put = [&](std::string_view name, int64_t value) { store(insert(*facts, in.intern(name)), Value::integer(value)); };
  put("signo", number);
  put("code", info.code);
  put("errno", info.error);
  put("pid", info.pid);
  put("uid", info.uid);
  put("addr", static_cast<int64_t>(info.address));
  put("status", info.status);
  put("band", info.band);
  in.push(Value::of(Tag::Ref, facts));
  in.push(string_value(""));
}

// As perl, a handler runs in an eval of its own: caller() shows it and $^S is 1. What it dies of passes on nevertheless.
class HandlerCall {
 public:
  explicit HandlerCall(Interpreter& in) : in_(in) {
    ++in_.eval_depth;
    in_.eval_blocks.push_back({in_.frame, in_.frame ? in_.frame->place : nullptr, Want::Scalar, Value::undef()});
  }
  ~HandlerCall() {
    --in_.eval_depth;
    release(in_.eval_blocks.back().result);
    in_.eval_blocks.pop_back();
  }
  HandlerCall(const HandlerCall&) = delete;
  HandlerCall& operator=(const HandlerCall&) = delete;

  bool run(Code& code, Value* arguments) {
    JumpScope barrier(in_, JumpTarget::Kind::Barrier);    // last and next do not reach the loops outside
    Held result(in_.call(code, arguments, Want::Scalar));
    return !result->is_unwind();
  }

 private:
  Interpreter& in_;
};

// Runs one signal's handler; false: it unwound.
bool run_handler(Interpreter& in, int number) {
  Ref<String> name;
  Held handler(handler_of(in, number, name));
  Ref<Code> code = Ref<Code>::sharing(code_of(in, *handler));
  if (!code || !code->defined()) {
    if (in.warns(parser::Warn::Signal))
      in.warn(parser::Warn::Signal, std::string("SIG") + signals::name(number) + " handler \"" + shown_handler(in, *handler) + "\" not defined.\n");
    return true;
  }
  Value* arguments = in.sp;
  in.push(Value::of(Tag::Str, name.take()));
  auto action = in.system->actions.find(number);
  if (action == in.system->actions.end()) return HandlerCall(in).run(*code, arguments);
  if (action->second.flags & with_info) push_info(in, number);
  if (action->second.flags & reset_first) (void)signals::install(number, Disposition::Default);
  signals::Blocked blocked(action->second.mask);
  return HandlerCall(in).run(*code, arguments);
}

}  // namespace

// One round: each pending signal once, in order of numbers. Those of this round do not interrupt each other's handlers; what comes anew does,
// but for the handler's own signal, which waits for its end.
bool Interpreter::dispatch_signals() try {
  signals::port->lower(posix::Attention::Signal);
  for (int number = 0; (number = signals::take_from(number + 1)) != 0;) {
    signals::Holding holding(number);
    int error_before = system_error;
    Held thrown_before(read(&known.eval_error->scalar));
    if (!run_handler(*this, number)) {
      if (!signals::noted().empty()) signals::port->raise(posix::Attention::Signal);
      return false;
    }
    system_error = error_before;                              // $! and $@ are as the handler found them
    nacre::store(real(&known.eval_error->scalar), thrown_before.take());
  }
  return true;
} catch (const Unwound&) {
  return false;
}

void attach_signal_hash(Interpreter& in, Glob& glob) {
  Hash* hash = glob_hash(glob);
  in.known.sig = &glob;
  reserve(*hash, 72);
  in.system->signal_keys.resize(signals::highest + 1);
  for (int number = 1; number <= signals::highest; ++number) {
    String*& name = in.system->signal_keys[static_cast<size_t>(number)];
    name = in.intern(signals::name(number));
    insert(*hash, name);
  }
  for (const char* other : {"CLD", "IOT", "POLL"}) insert(*hash, in.intern(other));
  in.attach_magic(hash, std::make_unique<SignalHash>(*hash));
}

}  // namespace nacre
