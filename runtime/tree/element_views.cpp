// SPDX-License-Identifier: MIT
// Elements where perl treats them neither as a value nor as a plain place: foreach, map and grep make them, m//g looks without making.
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
struct ElementView : Node {
  explicit ElementView(Node* element) : element(element) {}
  Value scalar(Frame* f) override { return element->scalar(f); }
  const Value* peek(Frame* f, Value& spare) override { return element->peek(f, spare); }
  std::string describe(const Frame& f) const override { return element->describe(f); }
  bool is_one_value() const override { return true; }
  Node* element;
};

// for ($h{x}) { ... }  map { ... } $h{x}
struct MadeElement : ElementView {
  using ElementView::ElementView;
  bool arguments(Frame* f) override {
    Value v = element->reference(f);
    if (v.is_unwind()) return false;
    if (v.o->kind == ObjectKind::Box) v.tag = Tag::Box;
    f->in->push(v);
    return true;
  }
};

// $h{x} =~ /.../g  needs a place for pos(), but only where there is something to match.
struct SeenElement : ElementView {
  using ElementView::ElementView;
  Value* lvalue(Frame* f) override {
    Value* mark = f->in->sp;
    if (!element->arguments(f)) return nullptr;
    f->in->sp = mark;
    return real(temporary_slot(*f->in, *mark));
  }
};
}  // namespace

Node* make_made_element(Arena& a, Node* element) { return a.make<MadeElement>(element); }
Node* make_seen_element(Arena& a, Node* element) { return a.make<SeenElement>(element); }

}  // namespace nacre::tree
