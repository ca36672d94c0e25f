// SPDX-License-Identifier: MIT
// die and warn.
#include <string>

#include "builtins/builtins.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"

namespace nacre {

namespace {
// The arguments as one text; undef warns as join does.
std::string joined(Call& call, bool& utf8) {
  Held out(string_value(""));
  for (uint32_t k = 0; k < call.count(); ++k) {
    call.warn_if_undef(k);
    append_text(out.get(), Text(call.in, call.value(k)).both());
  }
  utf8 = out->s->utf8();
  return std::string(out->s->view());
}

Value with_place(Call& call, std::string text, bool utf8) {
  if (!text.ends_with('\n')) text += call.in.where();
  return string_value(text, utf8);
}

// die with nothing to say: $@ is passed on.
Value propagate(Call& call) {
  Held error(nacre::read(&call.in.known.eval_error->scalar));
  if (error->is_ref()) {
    Stash* package = call.in.blessed(*error);
    if (package && call.in.find_method(*package, "PROPAGATE", false)) {
      const Place& at = call.in.place();
      Held file(string_value(at.file));
      return call.in.die_value(call.in.call_method(*error, "PROPAGATE", {*file, Value::integer(at.line)}).take());
    }
    return call.in.die_value(error.take());
  }
  Text text(call.in, *error);
  if (text.view().empty()) return call.in.die("Died");
  return call.in.die_value(with_place(call, text.str() + "\t...propagated", text.utf8()));
}

Value do_die(Call& call) {
  if (call.count() == 1 && call.value(0).is_ref()) return call.in.die_value(copy(call.value(0)));
  bool utf8 = false;
  std::string text = joined(call, utf8);
  if (text.empty()) return propagate(call);
  return call.in.die_value(with_place(call, std::move(text), utf8));
}

Value do_warn(Call& call) {
  if (call.count() == 1 && call.value(0).is_ref()) {
    call.in.warn_value(copy(call.value(0)));
    return Value::integer(1);
  }
  bool utf8 = false;
  std::string text = joined(call, utf8);
  if (text.empty()) {
    Held error(nacre::read(&call.in.known.eval_error->scalar));
    Text before(call.in, *error);
    text = before.view().empty() ? "Warning: something's wrong" : before.str() + "\t...caught";
  }
  call.in.warn_value(with_place(call, std::move(text), utf8));
  return Value::integer(1);
}

constexpr Row rows[] = {
    {"die", "@", Needs::Nothing, Taint::Neither, "throws an exception: the innermost eval catches it", do_die},
    {"warn", "@", Needs::Nothing, Taint::Neither, "prints a message on STDERR, with the place", do_warn},
};
static_assert(sorted_and_documented(rows));
}  // namespace

const Rows error_builtins = rows;

}  // namespace nacre
