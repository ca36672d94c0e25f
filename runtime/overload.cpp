// SPDX-License-Identifier: MIT
// Operators of objects (perldoc overload). A package's methods are subs named "(+" in its table; "((" or "()" says that there are any, and the
// scalar of "()" is `fallback`. Where the operator has no method, perl makes it from others: <= from <=>, -$x from 0 - $x, bool from "".
#include <string>

#include "runtime/interpreter.h"
#include "runtime/taint.h"

namespace nacre {

namespace {
enum class Fallback : uint8_t { Never, Unsaid, Always };   // fallback => 0, undef, 1

struct Operand {
  Stash* package = nullptr;                                // null: not overloaded
  Fallback fallback = Fallback::Always;
  bool autogenerates() const { return package && fallback != Fallback::Never; }
};

bool defines(const Stash& s, Interpreter& in, std::string_view name, Glob*& found) {
  String* known = in.interned.find(name);
  Value* slot = known ? lookup(const_cast<Stash&>(s), known) : nullptr;
  if (!slot || slot->tag != Tag::Glob || !slot->glob->code) return false;
  found = slot->glob;
  return true;
}

Fallback fallback_of(Interpreter& in, Stash& package) {
  for (Stash* s : in.linear_isa(package)) {
    Glob* g = nullptr;
    if (!defines(*s, in, "()", g)) continue;
    Held v(read(&g->scalar));
    if (v->is_undef()) return Fallback::Unsaid;
    return to_truth(in, *v) ? Fallback::Always : Fallback::Never;
  }
  return Fallback::Unsaid;
}

Operand operand_of(Interpreter& in, const Value& v) {
  if (!in.overloaded(v)) return {};
  Stash* package = in.blessed(v);
  return {package, fallback_of(in, *package)};
}

// '+' => "name": overload.pm leaves overload::nil as the code and the method's name in the scalar.
Code* named_method(Interpreter& in, Stash& package, std::string_view key, const std::string& entry) {
  for (Stash* s : in.linear_isa(package)) {
    Glob* g = nullptr;
    if (!defines(*s, in, entry, g)) continue;
    Held name(read(&g->scalar));
    Text text(in, *name);
    if (Code* code = in.find_method(package, text.view())) return code;
    in.fail("Can't resolve method \"" + text.str() + "\" overloading \"" + std::string(key) + "\" in package \"" + std::string(package.name->view()) + "\"");
  }
  return nullptr;
}

enum class Swapped : uint8_t { No, Yes, Assigning };

Value invoke(Interpreter& in, Code& method, const Value& object, const Value& other, Swapped swapped, std::string_view name = {}) {
  Value* args = in.sp;
  in.push(copy(object));
  in.push(copy(other));
  in.push(swapped == Swapped::Assigning ? Value::undef() : in.truth(swapped == Swapped::Yes));
  if (!name.empty()) in.push(string_value(name));
  JumpScope barrier(in, JumpTarget::Kind::Barrier);
  return in.call(method, args, Want::Scalar);
}

std::string in_package(const Operand& side) {
  return side.package ? "in overloaded package " + std::string(side.package->name->view()) : std::string("has no overloaded magic");
}

Value no_unary_method(Interpreter& in, std::string_view key, const Operand& side) {
  return in.die("Operation \"" + std::string(key) + "\": no method found, argument " + in_package(side));
}

Value no_binary_method(Interpreter& in, std::string_view key, const Operand& left, const Operand& right) {
  return in.die("Operation \"" + std::string(key) + "\": no method found,\n\tleft argument " + in_package(left) + ",\n\tright argument " + in_package(right));
}

// Before a mutator (++, +=) changes an object that other variables have too: its "=" method, or a copy of a plain scalar. Two counts are no
// sharing: the variable's and that of the operator at work, which has read it.
Value unshared(Interpreter& in, const Value& object, const Operand& side) {
  if (object.o->refs <= 2) return copy(object);
  if (Code* method = in.overload_method(*side.package, "=")) return invoke(in, *method, object, Value::undef(), Swapped::No);
  bool plain_scalar = object.o->kind == ObjectKind::Box && !real(&object.box->value)->is_ref();
  if (plain_scalar && side.autogenerates()) {
    Box* box = new_box(read(&object.box->value));
    box->package = object.o->package;
    return Value::of(Tag::Ref, box);
  }
  if (Code* method = in.overload_method(*side.package, "nomethod")) return invoke(in, *method, object, Value::undef(), Swapped::No, "=");
  return side.fallback == Fallback::Always ? copy(object) : no_unary_method(in, "=", side);
}

// ++ and += by a method of that name: it changes the object in place; the variable holds that object.
Value mutate(Interpreter& in, Code& method, const Value& object, const Value& other, const Operand& side, Swapped swapped, bool keeps_object) {
  Held own(unshared(in, object, side));
  if (own->is_unwind()) return Value::unwind();
  Value result = invoke(in, method, *own, other, swapped);
  if (result.is_unwind() || !keeps_object) return result;
  release(result);
  return own.take();
}

// ++ by += or +.
bool increment(Interpreter& in, const Value& object, const Operand& side, bool up, Value& result) {
  Value one = Value::integer(1);
  if (Code* method = in.overload_method(*side.package, up ? "+=" : "-=")) result = mutate(in, *method, object, one, side, Swapped::Assigning, true);
  else if (Code* plain = in.overload_method(*side.package, up ? "+" : "-")) result = invoke(in, *plain, object, one, Swapped::Assigning);
  else return false;
  return true;
}

bool by_conversion(Interpreter& in, const Value& object, const Operand& side, std::initializer_list<std::string_view> keys, Value& result) {
  for (std::string_view key : keys) {
    Code* method = in.overload_method(*side.package, key);
    if (!method) continue;
    result = invoke(in, *method, object, Value::undef(), Swapped::No);
    return true;
  }
  return false;
}

bool negate(Interpreter& in, const Value& object, const Operand& side, Value& result) {
  Code* method = in.overload_method(*side.package, "-");
  if (!method) return false;
  result = invoke(in, *method, object, Value::integer(0), Swapped::Yes);
  return true;
}

// abs: the object itself, or its negation where it is below 0.
bool absolute(Interpreter& in, const Value& object, const Operand& side, Value& result) {
  Code* less = in.overload_method(*side.package, "<");
  Code* order = less ? nullptr : in.overload_method(*side.package, "<=>");
  Code* negation = in.overload_method(*side.package, "neg");
  if ((!less && !order) || (!negation && !in.overload_method(*side.package, "-"))) return false;
  Held below(invoke(in, less ? *less : *order, object, Value::integer(0), Swapped::No));
  if (below->is_unwind()) { result = Value::unwind(); return true; }
  bool negative = less ? to_truth(in, *below) : to_integer(in, *below) < 0;
  if (!negative) { result = copy(object); return true; }
  if (!negation) return negate(in, object, side, result);
  result = invoke(in, *negation, object, Value::undef(), Swapped::No);
  return true;
}

bool autogenerate(Interpreter& in, std::string_view key, const Value& object, const Operand& side, Value& result) {
  if (key == "\"\"") return by_conversion(in, object, side, {"0+", "bool"}, result);
  if (key == "0+") return by_conversion(in, object, side, {"\"\"", "bool"}, result);
  if (key == "bool") return by_conversion(in, object, side, {"0+", "\"\""}, result);
  if (key == "++" || key == "--") return increment(in, object, side, key == "++", result);
  if (key == "neg") return negate(in, object, side, result);
  if (key == "abs") return absolute(in, object, side, result);
  if (key != "!" || !by_conversion(in, object, side, {"bool", "0+", "\"\""}, result)) return false;
  if (result.is_unwind()) return true;
  Held truth(result);
  result = in.truth(!to_truth(in, *truth));
  return true;
}

bool is_dereference(std::string_view key) { return key.size() == 3 && key.ends_with("{}"); }
// Without a method these are done as if nothing were overloaded, which then asks for "" or 0+.
bool has_plain_form(std::string_view key) { return key == "int" || key == "<>" || key == "-X" || key == "qr"; }
bool has_plain_binary_form(std::string_view key) { return key == "." || key == "x"; }

// What a comparison can be made from.
std::string_view three_way(std::string_view key) {
  constexpr std::string_view numeric = " < <= > >= == != ", text = " lt le gt ge eq ne ";
  std::string spaced(" ");
  spaced.append(key).append(" ");
  if (numeric.find(spaced) != std::string_view::npos) return "<=>";
  return text.find(spaced) != std::string_view::npos ? "cmp" : std::string_view();
}

bool order_holds(std::string_view key, int64_t order) {
  if (key == "<" || key == "lt") return order < 0;
  if (key == "<=" || key == "le") return order <= 0;
  if (key == ">" || key == "gt") return order > 0;
  if (key == ">=" || key == "ge") return order >= 0;
  return (order == 0) == (key == "==" || key == "eq");
}

struct Binary {
  Interpreter& in;
  std::string_view key;
  const Value& left;
  const Value& right;
  bool assigning;
  Operand l, r;

  std::string named() const { return assigning ? std::string(key) + "=" : std::string(key); }

  // The method of the operator itself: the left's, then the right's with its arguments swapped.
  bool by_own_method(Value& result) const {
    if (l.package && assigning) {
      if (Code* method = in.overload_method(*l.package, named())) {
        result = mutate(in, *method, left, right, l, Swapped::Assigning, false);
        return true;
      }
    }
    if (l.package && (!assigning || l.autogenerates())) {
      if (Code* method = in.overload_method(*l.package, key)) {
        result = invoke(in, *method, left, right, assigning ? Swapped::Assigning : Swapped::No);
        return true;
      }
    }
    Code* method = r.package && key != "-X" ? in.overload_method(*r.package, key) : nullptr;
    if (!method) return false;
    result = invoke(in, *method, right, left, Swapped::Yes);
    return true;
  }

  bool by_three_way(Value& result) const {
    std::string_view order_key = three_way(key);
    if (order_key.empty()) return false;
    Code* method = l.autogenerates() ? in.overload_method(*l.package, order_key) : nullptr;
    bool swapped = !method;
    if (swapped && r.autogenerates()) method = in.overload_method(*r.package, order_key);
    if (!method) return false;
    result = swapped ? invoke(in, *method, right, left, Swapped::Yes) : invoke(in, *method, left, right, Swapped::No);
    if (result.is_unwind()) return true;
    Held order(result);
    result = in.truth(order_holds(key, to_integer(in, *order)));
    return true;
  }

  bool by_nomethod(Value& result) const {
    Code* method = l.package ? in.overload_method(*l.package, "nomethod") : nullptr;
    Swapped swapped = assigning ? Swapped::Assigning : Swapped::No;
    if (method) {
      result = invoke(in, *method, left, right, swapped, named());
      return true;
    }
    method = r.package ? in.overload_method(*r.package, "nomethod") : nullptr;
    if (!method) return false;
    result = invoke(in, *method, right, left, Swapped::Yes, named());
    return true;
  }

  bool run(Value& result) const {
    if (by_own_method(result) || by_three_way(result)) return true;
    bool never = (l.package && l.fallback == Fallback::Never) || (r.package && r.fallback == Fallback::Never);
    if (!never && (has_plain_binary_form(key) || has_plain_form(key))) return false;
    if (by_nomethod(result)) return true;
    if (l.fallback == Fallback::Always && r.fallback == Fallback::Always) return false;
    result = key == "-X" ? no_unary_method(in, key, l) : no_binary_method(in, named(), l, r);
    return true;
  }
};

bool run_unary(Interpreter& in, std::string_view key, const Value& object, const Operand& side, Value& result) {
  bool mutator = key == "++" || key == "--";
  if (Code* method = in.overload_method(*side.package, key)) {
    result = mutator ? mutate(in, *method, object, Value::undef(), side, Swapped::No, true) : invoke(in, *method, object, Value::undef(), Swapped::No);
    return true;
  }
  if (is_dereference(key)) return false;
  if (side.autogenerates()) {
    if (autogenerate(in, key, object, side, result)) return true;
    if (has_plain_form(key)) return false;
  }
  if (Code* method = in.overload_method(*side.package, "nomethod")) {
    result = invoke(in, *method, object, Value::undef(), Swapped::No, key);
    if (!mutator || result.is_unwind()) return true;
    release(result);
    result = copy(object);
    return true;
  }
  if (side.fallback == Fallback::Always) return false;
  result = no_unary_method(in, key, side);
  return true;
}
}  // namespace

bool Interpreter::find_overload(Stash& package) {
  package.has_overload = find_method(package, "((", false) || find_method(package, "()", false);
  package.overload_generation = method_generation;
  return package.has_overload;
}

Code* Interpreter::overload_method(Stash& package, std::string_view key) {
  if (!has_overload(package)) return nullptr;
  std::string entry("(");
  entry += key;
  Code* code = find_method(package, entry, false);
  if (!code || !code->glob || code->glob->name->view() != "nil" || glob_name(*code->glob) != "overload::nil") return code;
  return named_method(*this, package, key, entry);
}

bool Interpreter::overload_binary(std::string_view key, const Value& left, const Value& right, Value& result, bool assign_variant) try {
  Operand l = operand_of(*this, left), r = operand_of(*this, right);
  if (!l.package && !r.package) return false;
  bool handled = Binary{*this, key, left, right, assign_variant, l, r}.run(result);
  if (handled && is_tainted(result)) taint.tainted = true;
  return handled;
} catch (const Unwound&) {
  result = Value::unwind();
  return true;
}

bool Interpreter::overload_unary(std::string_view key, const Value& operand, Value& result) try {
  Operand side = operand_of(*this, operand);
  bool handled = side.package && run_unary(*this, key, operand, side, result);
  if (handled && is_tainted(result)) taint.tainted = true;
  return handled;
} catch (const Unwound&) {
  result = Value::unwind();
  return true;
}

}  // namespace nacre
