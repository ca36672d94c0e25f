// SPDX-License-Identifier: MIT
// map, grep, reverse: lists made from lists.
#include <algorithm>

#include "runtime/strings/string_operators.h"
#include "runtime/strings/text_builder.h"
#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/item_names.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// Shows each item to a body as $_ . The items of one array are looked at where they are; all others are pushed first.
struct OverItems : Node {
  OverItems(Node* body, Node* items)
      : body(body), items(items), one_array(items->shape() == Shape::OwnArray || items->shape() == Shape::Array) {}

  // visit(item) -> false: left. `pushed` (the items on the stack) lies below what visit pushes.
  template <class Visit>
  bool each(Frame* f, Value*& results, Visit visit) {
    Interpreter& in = *f->in;
    results = in.sp;
    if (one_array) {
      Array* a = items->array(f, Access::Modify);
      if (!a) return false;
      if (!a->has(Magical)) return each_of_array(f, Ref<Array>::sharing(a), visit);
    }
    Value* first = in.sp;
    if (!items->arguments(f)) return false;
    results = in.sp;
    KeptPlace place(f);
    AliasedScalar topic(*in.known.topic);
    for (Value* item = first; item < results; ++item) {
      if (!in.attend()) return false;
      topic.show(item);
      if (!visit(item)) return false;
    }
    return true;
  }

  template <class Visit>
  bool each_of_array(Frame* f, Ref<Array> a, Visit visit) {
    Interpreter& in = *f->in;
    KeptPlace place(f);
    AliasedScalar topic(*in.known.topic);
    for (size_t k = 0; k < a->count && k <= UINT32_MAX; ++k) {
      if (!in.attend()) return false;
      Value cursor{Tag::Cursor, static_cast<uint32_t>(k), {0}};
      cursor.array = a.get();
      topic.set(cursor);
      if (!visit(&cursor)) return false;
    }
    return true;
  }

  Node* body;
  Node* items;
  bool one_array;
};

struct Map : OverItems {
  using OverItems::OverItems;
  bool list(Frame* f) override {
    Value* mark = f->in->sp;
    Value* results = mark;
    if (!each(f, results, [&](Value*) { return body->list(f); })) return abandon(*f->in, mark);
    move_down(*f->in, mark, results);
    return true;
  }
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Value* mark = in.sp;
    Value* results = mark;
    int64_t count = 0;
    bool done = each(f, results, [&](Value*) {
      Value* before = in.sp;
      if (!body->list(f)) return false;
      count += in.sp - before;
      in.drop_to(before);
      return true;
    });
    if (!done) {
      abandon(in, mark);
      return Value::unwind();
    }
    in.drop_to(mark);
    return Value::integer(count);
  }
};

struct Grep : OverItems {
  using OverItems::OverItems;
  template <class Keep>
  bool select(Frame* f, Keep keep) {
    Interpreter& in = *f->in;
    Value* mark = in.sp;
    Value* results = mark;
    bool done = each(f, results, [&](Value* item) {
      Truth t = body->condition(f);
      if (t == Truth::Unwind) return false;
      return t == Truth::False || keep(item);
    });
    if (!done) return abandon(in, mark);
    move_down(in, mark, results);
    return true;
  }
  bool list(Frame* f) override {
    return select(f, [&](Value* item) {
      Value v = read(item);
      if (v.is_unwind()) return false;
      f->in->push(v);
      return true;
    });
  }
  // foreach (grep ...): the variables themselves.
  bool arguments(Frame* f) override {
    return select(f, [&](Value* item) {
      if (item->tag == Tag::Alias) { f->in->push(*item); return true; }
      Box* box = box_slot(*item);
      retain(box);
      f->in->push(Value::of(Tag::Box, box));
      return true;
    });
  }
  Value scalar(Frame* f) override {
    int64_t count = 0;
    bool done = select(f, [&](Value*) { ++count; return true; });
    return done ? Value::integer(count) : Value::unwind();
  }
};

struct Reverse : Node {
  explicit Reverse(Nodes items) : items(std::move(items)) {}
  bool list(Frame* f) override { return reversed(f, &Node::list); }
  bool arguments(Frame* f) override { return reversed(f, &Node::arguments); }
  bool reversed(Frame* f, bool (Node::*push)(Frame*)) {
    Value* mark = f->in->sp;
    for (Node* n : items)
      if (!(n->*push)(f)) return abandon(*f->in, mark);
    std::reverse(mark, f->in->sp);
    return true;
  }
  Value scalar(Frame* f) override {
    if (items.size() == 1 && items[0]->shape() == Shape::OwnScalar) {
      const Value& v = f->pad()[items[0]->slot()];
      if (v.tag == Tag::Str) return reversed_text({v.s->view(), v.s->utf8()});
    }
    return joined_reversed(f);
  }
  [[gnu::noinline]] Value joined_reversed(Frame* f) {
    Interpreter& in = *f->in;
    StackItems all(in);
    for (Node* n : items)
      if (!n->list(f)) return Value::unwind();
    if (items.empty()) in.push(read(&in.known.topic->scalar));
    if (all.size() && all.end()[-1].is_unwind()) return Value::unwind();
    TextBuilder joined;
    for (Value* v = all.begin(); v < all.end(); ++v) {
      if (v->is_undef()) warn_uninitialized_item(in, items, static_cast<size_t>(v - all.begin()), all.size(), "reverse");
      Text text(in, *v);
      joined.append(text.both());
    }
    Held text(joined.take());
    return reversed_text({text->s->view(), text->s->utf8()});
  }
  Nodes items;
};
}  // namespace

Node* make_map(Arena& a, Node* body, Node* list, bool grep) { return grep ? static_cast<Node*>(a.make<Grep>(body, list)) : a.make<Map>(body, list); }
Node* make_reverse(Arena& a, Nodes arguments) { return a.make<Reverse>(std::move(arguments)); }

}  // namespace nacre::tree
