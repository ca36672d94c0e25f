// SPDX-License-Identifier: MIT
// Lists whose variables are read at the end, because something behind them in the list changes them:  print $1, f(), $1;  ($i, $i++)
#include "runtime/tree/item_names.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
struct LateList : NodeList {
  LateList(Nodes nodes, std::vector<bool> late, Node* plain) : NodeList(std::move(nodes)), late(std::move(late)), plain(plain) {}
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Value* first = in.sp;
    for (size_t k = 0; k < items.size(); ++k)
      if (!(late[k] ? items[k]->arguments(f) : items[k]->list(f))) return false;
    for (Value* v = first; v < in.sp; ++v) {
      if (!v->is_indirect()) continue;
      Value now = read(v);
      release(std::exchange(*v, now.is_unwind() ? Value::undef() : now));
      if (now.is_unwind()) return false;
    }
    return true;
  }
  Value scalar(Frame* f) override { return plain->scalar(f); }
  Flow run(Frame* f) override { return plain->run(f); }
  bool arguments(Frame* f) override { return plain->arguments(f); }
  Value* lvalue(Frame* f) override { return plain->lvalue(f); }
  Value reference(Frame* f) override { return plain->reference(f); }
  bool references(Frame* f) override { return plain->references(f); }
  bool localize(Frame* f) override { return plain->localize(f); }
  bool places(Frame* f, bool localized) override { return plain->places(f, localized); }
  bool is_list_lvalue() const override { return plain->is_list_lvalue(); }
  bool assign_from(Frame* f, Value*& next, Value* end) override { return plain->assign_from(f, next, end); }
  std::vector<bool> late;
  Node* plain;
};

// join(",", $i, $i++): the builtin is shown the variable.
struct ShownVariable : Node {
  explicit ShownVariable(Node* variable) : variable(variable) {}
  Value scalar(Frame* f) override { return variable->scalar(f); }
  bool list(Frame* f) override { return variable->arguments(f); }
  std::string describe(const Frame& f) const override { return variable->describe(f); }
  Node* variable;
};
}  // namespace

Node* make_late_list(Arena& a, Nodes items, std::vector<bool> late) {
  Node* plain = make_list(a, items);
  return a.make<LateList>(std::move(items), std::move(late), plain);
}
Node* make_shown_variable(Arena& a, Node* variable) { return a.make<ShownVariable>(variable); }

}  // namespace nacre::tree
