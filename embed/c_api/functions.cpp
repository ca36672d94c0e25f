// SPDX-License-Identifier: MIT
// A script calls a host in C: its functions, modules and objects.
#include "embed/c_api/guard.h"

using namespace nacre::v1;
using namespace nacre::v1::c_api;

namespace {
// As long as the function runs its call has a handle.
class CallHandle {
 public:
  explicit CallHandle(Underway& state) : handle(calls.add(&state)) {}
  ~CallHandle() { calls.remove(handle); }
  CallHandle(const CallHandle&) = delete;
  CallHandle& operator=(const CallHandle&) = delete;
  nacre_call* const handle;
};

HostFunction wrapped(nacre_interpreter* perl, nacre_function function, const std::shared_ptr<Kept>& kept) {
  return [perl, function, kept](Call& call) {
    Underway state{call, perl, {}, {}, {}};
    int status = 0;
    {
      CallHandle underway(state);
      status = function(underway.handle, kept->user);
    }
    if (status == 0) return;
    if (state.dies_of) throw Error(*state.dies_of);
    throw Error(Error::Kind::Die, std::string(call.name()) + " failed");
  };
}

int dies(nacre_call* call, const std::function<Error()>& make) noexcept {
  guarded(nullptr, [&] { underway(call).dies_of = make(); });
  return 1;
}

struct HostObject {
  Kept kept;
  const void* type;
};
}  // namespace

// --- Defining

nacre_status nacre_define(nacre_interpreter* perl, const char* sub, nacre_function function, void* user, nacre_release release, nacre_error** error) {
  return guarded(error, [&] {
    auto kept = std::make_shared<Kept>(user, release);
    host(perl)->define_native(name(sub, "a sub"), wrapped(perl, &needed(function, "a function"), kept));
    kept->is_kept = true;
  });
}
nacre_status nacre_new_function(nacre_interpreter* perl, nacre_function function, void* user, nacre_release release, nacre_value** code, nacre_error** error) {
  return guarded(error, [&] {
    auto kept = std::make_shared<Kept>(user, release);
    needed(code, "where the sub goes");
    give(code, host(perl)->native(wrapped(perl, &needed(function, "a function"), kept)));
    kept->is_kept = true;
  });
}
nacre_status nacre_define_constant(nacre_interpreter* perl, const char* constant, const nacre_value* content, nacre_error** error) {
  return guarded(error, [&] { host(perl)->define_constant(name(constant, "a constant"), value(content)); });
}
nacre_status nacre_define_module(nacre_interpreter* perl, const char* module, nacre_module_loader load, void* user, nacre_release release,
                                 const char* const* exports, nacre_error** error) {
  return guarded(error, [&] {
    auto kept = std::make_shared<Kept>(user, release);
    std::string package = name(module, "a module");
    needed(load, "what loads a module");
    host(perl)->define_module(package, [perl, load, kept, package](Interpreter&) {
      if (load(perl, kept->user) != 0) throw Error(Error::Kind::Die, "the host could not load " + package);
    }, strings(exports));
    kept->is_kept = true;
  });
}

// --- A call as the function sees it

size_t nacre_call_count(const nacre_call* call) {
  size_t count = 0;
  guarded(nullptr, [&] { count = underway(call).call.count(); });
  return count;
}
nacre_status nacre_call_argument(const nacre_call* call, size_t i, nacre_value** out, nacre_error** error) {
  return guarded(error, [&] { give(out, underway(call).call[i]); });
}
nacre_status nacre_call_int64(const nacre_call* call, size_t i, int64_t* number, nacre_error** error) {
  return guarded(error, [&] { needed(number, "where the number goes") = underway(call).call[i].integer(); });
}
nacre_status nacre_call_double(const nacre_call* call, size_t i, double* number, nacre_error** error) {
  return guarded(error, [&] { needed(number, "where the number goes") = underway(call).call[i].number(); });
}
nacre_status nacre_call_text(nacre_call* call, size_t i, const char** out, size_t* length, nacre_error** error) {
  return guarded(error, [&] {
    Underway& state = underway(call);
    needed(out, "where the text goes");
    const std::string& kept = state.texts.emplace_back(state.call[i].text());
    *out = kept.c_str();
    if (length) *length = kept.size();
  });
}
nacre_status nacre_call_assign(const nacre_call* call, size_t i, const nacre_value* content, nacre_error** error) {
  return guarded(error, [&] { underway(call).call.assign(i, value(content)); });
}
nacre_want nacre_call_want(const nacre_call* call) {
  nacre_want want = NACRE_VOID;
  guarded(nullptr, [&] { want = static_cast<nacre_want>(underway(call).call.want()); });
  return want;
}
const char* nacre_call_name(nacre_call* call) {
  const char* out = "";
  guarded(nullptr, [&] {
    Underway& state = underway(call);
    out = (state.name = state.call.name()).c_str();
  });
  return out;
}
nacre_interpreter* nacre_call_interpreter(const nacre_call* call) {
  Underway** found = calls.find(call);
  return found ? (*found)->perl : nullptr;
}
nacre_status nacre_answer(nacre_call* call, const nacre_value* content, nacre_error** error) {
  return guarded(error, [&] { underway(call).call.answer(value(content)); });
}
nacre_status nacre_answer_int64(nacre_call* call, int64_t number, nacre_error** error) {
  return guarded(error, [&] { underway(call).call.answer_integer(number); });
}
nacre_status nacre_answer_double(nacre_call* call, double number, nacre_error** error) {
  return guarded(error, [&] { underway(call).call.answer_number(number); });
}
nacre_status nacre_answer_text(nacre_call* call, const char* utf8, size_t length, nacre_error** error) {
  return guarded(error, [&] { underway(call).call.answer(Value(text(utf8, length, "a text"))); });
}

int nacre_call_die(nacre_call* call, const char* message) {
  return dies(call, [&] { return Error(Error::Kind::Die, name(message, "a message")); });
}
int nacre_call_die_value(nacre_call* call, const nacre_value* object) {
  return dies(call, [&] { return Error(Error::Kind::Die, value(object).text(), value(object)); });
}
int nacre_call_die_error(nacre_call* call, const nacre_error* error) {
  return dies(call, [&] {
    HeldError* found = errors.find(error);
    return found ? found->error : Error(Error::Kind::Misuse, "no error: a null pointer, freed, or something else");
  });
}

// --- Objects

nacre_status nacre_new_object(nacre_interpreter* perl, const char* package, void* object, const void* type, nacre_release destroy, nacre_value** out,
                              nacre_error** error) {
  return guarded(error, [&] {
    needed(out, "where the object goes");
    std::shared_ptr<HostObject> held(new HostObject{Kept(object, destroy), type});
    Value made = host(perl)->make_object(name(package, "a package"), held, typeid(HostObject));
    give(out, std::move(made));
    held->kept.is_kept = true;
  });
}
nacre_status nacre_object(const nacre_value* handle, const void* type, void** object, nacre_error** error) {
  return guarded(error, [&] {
    auto held = std::static_pointer_cast<HostObject>(inside::object_of(value(handle), typeid(HostObject)));
    if (held->type != type) misuse("the object is of another class");
    needed(object, "where the object goes") = held->kept.user;
  });
}
