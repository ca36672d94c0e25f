// SPDX-License-Identifier: MIT
// $^H and %^H: the pragmas of what is being compiled, as BEGIN blocks and import functions see and change them. At run time they are empty;
// (caller)[8] and [10] tell what was in force.
#include "runtime/compile.h"
#include "runtime/special/special.h"

namespace nacre {

namespace {
using Hints = std::map<std::string, std::string>;

struct HintBit {
  int64_t bit;
  uint8_t strict;
  bool parser::Pragmas::*flag;
};
constexpr HintBit hint_bits[] = {
    {0x1, 0, &parser::Pragmas::integer}, {0x4, 0, &parser::Pragmas::locale}, {0x8, 0, &parser::Pragmas::bytes}, {0x800000, 0, &parser::Pragmas::utf8},
    {0x2, parser::StrictRefs, nullptr}, {0x200, parser::StrictSubs, nullptr}, {0x400, parser::StrictVars, nullptr},
};
constexpr int64_t block_scope = 0x100;

Value get_hints(Magic&) {
  parser::Names* names = compiling(*interpreter);
  int64_t bits = block_scope;
  for (const HintBit& hint : hint_bits) {
    if (!names) break;
    const parser::Pragmas& p = *names->pragmas();
    if (hint.flag ? p.*hint.flag : (p.strict & hint.strict) != 0) bits |= hint.bit;
  }
  return Value::integer(bits);
}

bool set_hints(Magic&, Value value) try {
  Held held(value);
  int64_t bits = to_integer(*interpreter, *held);
  parser::Names* names = compiling(*interpreter);
  if (!names) return true;
  parser::Pragmas& p = names->pragmas_for_change();
  for (const HintBit& hint : hint_bits) {
    bool on = (bits & hint.bit) != 0;
    if (hint.flag) p.*hint.flag = on;
    else p.strict = static_cast<uint8_t>(on ? p.strict | hint.strict : p.strict & ~hint.strict);
  }
  return true;
} catch (const Unwound&) {
  return false;
}
constexpr MagicKind hints_kind{"$^H", get_hints, set_hints, nullptr};

class HintHash final : public ContainerMagic {
 public:
  Value fetch(Interpreter& in, const Value& key) override {
    const Hints* hints = current(in);
    if (!hints) return Value::undef();
    auto at = hints->find(Text(in, key).str());
    return at == hints->end() ? Value::undef() : string_value(at->second);
  }
  bool store(Interpreter& in, const Value& key, Value owned) override {
    Held value(owned);
    change(in, [&](Hints& hints) { hints[Text(in, key).str()] = value->is_undef() ? std::string() : Text(in, *value).str(); });
    return true;
  }
  Value exists(Interpreter& in, const Value& key) override {
    const Hints* hints = current(in);
    return in.truth(hints && hints->contains(Text(in, key).str()));
  }
  Value remove(Interpreter& in, const Value& key) override {
    Value old = fetch(in, key);
    change(in, [&](Hints& hints) { hints.erase(Text(in, key).str()); });
    return old;
  }
  bool clear(Interpreter& in) override {
    change(in, [](Hints& hints) { std::erase_if(hints, [](const auto& hint) { return !is_hidden(hint.first); }); });
    return true;
  }
  Value next_key(Interpreter& in, const Value* previous) override {
    const Hints* hints = current(in);
    if (!hints) return Value::undef();
    auto at = previous ? hints->upper_bound(Text(in, *previous).str()) : hints->begin();
    while (at != hints->end() && is_hidden(at->first)) ++at;
    return at == hints->end() ? Value::undef() : string_value(at->first);
  }

 private:
  static bool is_hidden(std::string_view name) { return name.starts_with('\0'); }   // the state of modules' warnings
  static const Hints* current(Interpreter& in) {
    parser::Names* names = compiling(in);
    return names ? names->pragmas()->hints.get() : nullptr;
  }
  template <class Change>
  static void change(Interpreter& in, Change apply) {
    parser::Names* names = compiling(in);
    if (!names) return;
    Hints hints;
    if (const Hints* now = current(in)) hints = *now;
    apply(hints);
    names->pragmas_for_change().hints = std::make_shared<const Hints>(std::move(hints));
  }
};
}  // namespace

void attach_hints(Interpreter& in, Glob& glob) {
  bind_scalar(glob, hints_kind);
  in.attach_magic(glob_hash(glob), std::make_unique<HintHash>());
}

}  // namespace nacre
