// SPDX-License-Identifier: MIT
// The nodes around the others in taint mode. Each hands every way of asking on to the one inside and keeps the statement's state.
#include "runtime/handle_object.h"
#include "runtime/matching/match_state.h"
#include "runtime/tree/around.h"
#include "runtime/tree/taint.h"

namespace nacre::tree {

namespace {
// What the operation inside is shown is its own matter: the asker's notes come back when it is done.
class Operation {
 public:
  // A match is made in what is kept of an earlier one.
  Operation(Interpreter& in, const TaintRole& role) : Operation(in) {
    if ((role.matches || role.substitutes) && in.spare_match) in.spare_match->tainted = false;
  }
  explicit Operation(Interpreter& in) : state_(in.taint), seen_(state_.seen), place_(state_.place), made_(state_.place_made), began_(state_.statements) {
    state_.seen = 0;
    state_.place = nullptr;
  }
  ~Operation() {
    state_.seen = static_cast<uint8_t>(seen_ | shown_);
    if (shows_place_) return;
    state_.place = place_;
    state_.place_made = made_;
  }
  Operation(const Operation&) = delete;
  Operation& operator=(const Operation&) = delete;
  void show(uint8_t seen) { shown_ |= seen; }
  void show(const Value& v) { if (is_tainted(v) || is_tainted_regexp(v)) shown_ |= SeenValue; }
  void show_place() { shows_place_ = true; }
  bool ran_statements() const { return state_.statements != began_; }

 private:
  TaintState& state_;
  uint8_t seen_, shown_ = 0;
  Value* place_;
  uint64_t made_, began_;
  bool shows_place_ = false;
};

struct Watched : Around {
  Watched(Node* inner, TaintRole role) : Around(inner), role(role) {}

  Value scalar(Frame* f) override {
    Operation operation(*f->in, role);
    Value v = inner->scalar(f);
    if (v.is_unwind()) return v;
    v = finished(*f->in, operation, v, role.makes);
    operation.show(v);
    return v;
  }
  bool list(Frame* f) override { return role.substitutes || role.assigns ? Node::list(f) : pushed(f, true); }
  // Variables that a sub is to see are not read.
  bool arguments(Frame* f) override { return pushed(f, false); }
  Flow run(Frame* f) override {
    Operation operation(*f->in, role);
    Flow flow = inner->run(f);
    if (flow == Flow::Normal) done(*f->in, operation);
    return flow;
  }
  Truth condition(Frame* f) override {
    Interpreter& in = *f->in;
    if ((!role.consumes && !role.clears) || role.copies) {
      Peek v(this, f);
      if (!v) return Truth::Unwind;
      in.taint.tainted |= is_tainted(*v);
      return truth_of(in, *v);
    }
    Operation operation(in, role);
    Truth t = inner->condition(f);
    if (t != Truth::Unwind) done(in, operation);
    return t;
  }
  const Value* peek(Frame* f, Value& spare) override {
    if (role.makes || role.brings || role.changes || role.assigns || role.clears || role.calls) return Node::peek(f, spare);
    Operation operation(*f->in, role);
    const Value* v = inner->peek(f, spare);
    if (!v) return nullptr;
    done(*f->in, operation);
    operation.show(*v);
    return v;
  }
  Value* lvalue(Frame* f) override {
    Operation operation(*f->in, role);
    return shown(f, operation, inner->lvalue(f));
  }
  Value* localize_slot(Frame* f) override {
    Operation operation(*f->in, role);
    return shown(f, operation, inner->localize_slot(f));
  }
  bool hold(Frame* f, HeldPlace& place) override { return Node::hold(f, place); }
  bool places(Frame* f, bool localized) override {
    Operation operation(*f->in, role);
    return inner->places(f, localized);
  }
  Value* shown(Frame* f, Operation& operation, Value* slot) {
    TaintState& taint = f->in->taint;
    if (!slot) return nullptr;
    done(*f->in, operation);
    operation.show_place();
    if (!role.is_part) {
      taint.place = slot;
      taint.place_made = taint.statements;
    }
    if (role.makes && taint.tainted && !role.changes && !slot->is_indirect()) set_tainted(*slot, true);
    if (taint.place && is_tainted(*real(taint.place))) operation.show(SeenPlace);
    return slot;
  }
  Flow tail(Frame* f) override {
    bool shows_only = !role.makes && !role.brings && !role.changes && !role.matches && !role.substitutes && !role.repeats && !role.accumulates;
    if (!shows_only) return Node::tail(f);
    Operation operation(*f->in, role);
    return inner->tail(f);
  }
  Value reference(Frame* f) override {
    if (role.makes && !role.changes && !role.is_part) return Node::reference(f);
    TaintState& taint = f->in->taint;
    Operation operation(*f->in, role);
    Value v = inner->reference(f);
    if (v.is_ref() && v.o->kind == ObjectKind::Box) {        // what changes the place may ask for it so
      taint.place = real(&static_cast<Box*>(v.o)->value);
      taint.place_made = taint.statements;
      operation.show_place();
      if (is_tainted(*taint.place)) operation.show(SeenPlace);
    }
    return v;
  }
  bool localize(Frame* f) override {
    Operation operation(*f->in, role);
    return inner->localize(f);
  }
  bool assign_from(Frame* f, Value*& next, Value* end) override {
    Operation operation(*f->in, role);
    return inner->assign_from(f, next, end);
  }

  // reads: values are wanted, not the places themselves
  bool pushed(Frame* f, bool reads) {
    Interpreter& in = *f->in;
    Operation operation(in, role);
    auto first = in.sp - in.stack_base;
    if (!(reads ? inner->list(f) : inner->arguments(f))) return false;
    bool marks = brings(in) || captures_tainted(in) || repeats_tainted(in);
    done(in, operation);
    marks = marks || (role.makes_list && in.taint.tainted);
    for (Value* v = in.stack_base + first; v < in.sp; ++v) {
      if (v->is_indirect()) continue;
      if (marks) *v = tainted_value(*v);
      if (reads) operation.show(*v);
    }
    return true;
  }
  bool brings(const Interpreter& in) const { return role.brings && !(role.reads_handle && in.last_read && in.last_read->untainted); }
  bool answer_tainted(const Interpreter& in) const { return role.by_locale || (role.matches && role.keeps_taint && in.taint.seen); }
  bool captures_tainted(const Interpreter& in) const {
    return answer_tainted(in) || (role.matches && (in.taint.seen & SeenPattern));
  }
  bool repeats_tainted(const Interpreter& in) const { return role.repeats && (in.taint.tainted || (in.taint.seen & SeenPattern)); }

  // What the operation leaves behind; its value, marked as it should be.
  Value finished(Interpreter& in, Operation& operation, Value v, bool makes) {
    bool captured = answer_tainted(in);
    makes = makes || repeats_tainted(in);
    if (role.substitutes) return substituted(in, v);
    done(in, operation);
    if (role.assigns) in.taint.tainted = is_tainted(v);
    if (brings(in) || captured || (makes && in.taint.tainted)) return tainted_value(v);
    if (role.quotes && in.taint.tainted) taint_regexp(v);
    return v;
  }
  void done(Interpreter& in, const Operation& operation) {
    TaintState& taint = in.taint;
    if (role.substitutes) { substituted(in, Value::undef()); return; }
    if (role.matches) return matched(in);
    if (role.assigns) taint.tainted = taint.place && taint.place_made == taint.statements && is_tainted(*real(taint.place));
    uint8_t counts = role.changes || role.is_part ? taint.seen : taint.seen & ~SeenPlace;
    if ((role.consumes && counts) || brings(in)) taint.tainted = true;
    if (role.accumulates && taint.tainted) set_tainted(*real(&in.glob("main::^A").scalar), true);
    if (role.changes) change_place(in, role.brings ? brings(in) : role.repeats || role.steps ? (taint.seen & SeenPlace) != 0 : taint.tainted);
    if (role.clears || (role.calls && operation.ran_statements())) taint.tainted = false;
  }
  void change_place(Interpreter& in, bool tainted) {
    TaintState& taint = in.taint;
    if (!taint.place || taint.place_made != taint.statements) return;
    Value& slot = *real(taint.place);
    if (slot.tag < Tag::Box) set_tainted(slot, tainted);
  }
  // A match leaves the statement clean unless its pattern was tainted. What it captured is clean but where the program says otherwise.
  void matched(Interpreter& in) {
    if (in.match && !in.match.is_shared()) in.match->tainted = captures_tainted(in);
    in.taint.tainted = (in.taint.seen & SeenPattern) != 0;
  }
  // s///: the place is tainted by itself, by the pattern and by what is put in; the count of s///g by the first two.
  Value substituted(Interpreter& in, Value v) {
    uint8_t seen = in.taint.seen;
    bool subject = role.by_locale || (seen & (SeenValue | SeenPlace | SeenPattern)) != 0;
    bool all = role.by_locale || seen != 0;
    if (in.match && !in.match.is_shared()) in.match->tainted = role.by_locale;
    if (!role.copies && all) change_place(in, true);
    in.taint.tainted = false;
    if (role.copies ? all : role.counts_matches && subject) return tainted_value(v);
    return v;
  }
  TaintRole role;
};

// if ($x), $x || ...: reading it counts at once.
struct Settled : Around {
  using Around::Around;
  Value scalar(Frame* f) override {
    Operation operation(*f->in);
    Value v = inner->scalar(f);
    if (!v.is_unwind() && is_tainted(v)) f->in->taint.tainted = true;
    if (!v.is_unwind()) operation.show(v);
    return v;
  }
  Truth condition(Frame* f) override {
    TaintState& taint = f->in->taint;
    Operation operation(*f->in);
    Truth t = inner->condition(f);
    if (taint.seen) taint.tainted = true;
    return t;
  }
  const Value* peek(Frame* f, Value& spare) override { return Node::peek(f, spare); }
  Value* lvalue(Frame* f) override {
    Value* slot = inner->lvalue(f);
    if (slot && is_tainted(*real(slot))) f->in->taint.tainted = true;
    return slot;
  }
};

// The operand of a larger operation that has to know which of them was tainted.
struct Noted : Around {
  Noted(Node* inner, Seen as) : Around(inner), as(as) {}
  bool arguments(Frame* f) override {
    Interpreter& in = *f->in;
    auto first = in.sp - in.stack_base;
    if (!inner->arguments(f)) return false;
    for (Value* v = in.stack_base + first; v < in.sp; ++v)
      if (is_tainted(*real(v)) || is_tainted_regexp(*real(v))) in.taint.seen |= as;
    return true;
  }
  Value scalar(Frame* f) override {
    Operation operation(*f->in);
    Value v = inner->scalar(f);
    if (!v.is_unwind() && (is_tainted(v) || is_tainted_regexp(v))) operation.show(as);
    if (f->in->taint.seen) operation.show(as);
    return v;
  }
  const Value* peek(Frame* f, Value& spare) override { return Node::peek(f, spare); }
  Seen as;
};

struct FreshStatement : Around {
  using Around::Around;
  static void begin(Interpreter& in) {
    in.taint.tainted = false;
    in.taint.seen = 0;
    in.taint.place = nullptr;
    ++in.taint.statements;
  }
  Value scalar(Frame* f) override { begin(*f->in); return inner->scalar(f); }
  Flow run(Frame* f) override { begin(*f->in); return inner->run(f); }
  Truth condition(Frame* f) override { begin(*f->in); return inner->condition(f); }
  bool list(Frame* f) override { begin(*f->in); return inner->list(f); }
  bool arguments(Frame* f) override { begin(*f->in); return inner->arguments(f); }
  Value* lvalue(Frame* f) override { begin(*f->in); return inner->lvalue(f); }
  const Value* peek(Frame* f, Value& spare) override { begin(*f->in); return inner->peek(f, spare); }
  Flow tail(Frame* f) override { begin(*f->in); return inner->tail(f); }
};

// What is evaluated, required, run by the shell.
struct GuardedOperand : Around {
  GuardedOperand(Node* inner, std::string_view what, Guarded how) : Around(inner), what(what), how(how) {}
  static bool is_loaded(Interpreter& in, const Value& file) {
    Hash* loaded = in.known.inc_hash->hash;
    return file.tag == Tag::Str && loaded && loaded->find(file.s->view());
  }
  bool passes(Interpreter& in) const { return how == Guarded::Run ? may_run(in, what) : may_use(in, what); }
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Operation operation(in);
    Held v(inner->scalar(f));
    if (v->is_unwind()) return v.take();
    in.taint.tainted |= is_tainted(*v) || in.taint.seen;
    if (how == Guarded::Load && is_loaded(in, *v)) return v.take();
    return passes(in) ? v.take() : Value::unwind();
  }
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    auto first = in.sp - in.stack_base;
    if (!inner->list(f)) return false;
    if (in.sp - in.stack_base == first || !is_tainted(in.stack_base[first])) return true;
    in.taint.tainted = true;
    return passes(in);
  }
  const Value* peek(Frame* f, Value& spare) override { return Node::peek(f, spare); }
  Flow run(Frame* f) override { return Node::run(f); }
  Truth condition(Frame* f) override { return Node::condition(f); }
  std::string_view what;
  Guarded how;
};
}  // namespace

Node* make_watched(Arena& a, Node* inner, TaintRole role) {
  if (inner->constant()) return inner;
  if (role.settles) return a.make<Settled>(inner);
  return a.make<Watched>(inner, role);
}
Node* make_noted(Arena& a, Node* inner, Seen as) { return inner->constant() ? inner : a.make<Noted>(inner, as); }
Node* make_fresh_statement(Arena& a, Node* inner) { return a.make<FreshStatement>(inner); }
Node* make_guarded(Arena& a, Node* inner, std::string_view what, Guarded how) { return a.make<GuardedOperand>(inner, what, how); }

}  // namespace nacre::tree
