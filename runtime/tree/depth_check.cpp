// SPDX-License-Identifier: MIT
// Calls look whether the C stack has room for the sub; what nests within one body looks here, at a node that the resolver puts in every so many
// levels. So shallow code, which is nearly all there is, never looks.
#include "runtime/stack_room.h"
#include "runtime/tree/around.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
struct DepthCheck final : Around {
  explicit DepthCheck(Node* inner)
      : Around(inner), shape_(Around::shape()), one_value_(inner->is_one_value()), list_lvalue_(inner->is_list_lvalue()), computed_(inner->is_computed()) {}

  Value scalar(Frame* f) override { return is_short(f) ? die_of_depth() : inner->scalar(f); }
  Flow run(Frame* f) override { return refuses(f) ? f->in->flow : inner->run(f); }
  Truth condition(Frame* f) override { return refuses(f) ? Truth::Unwind : inner->condition(f); }
  bool list(Frame* f) override { return !refuses(f) && inner->list(f); }
  bool arguments(Frame* f) override { return !refuses(f) && inner->arguments(f); }
  Value* lvalue(Frame* f) override { return refuses(f) ? nullptr : inner->lvalue(f); }
  const Value* peek(Frame* f, Value& spare) override { return refuses(f) ? nullptr : inner->peek(f, spare); }
  Flow tail(Frame* f) override { return refuses(f) ? f->in->flow : inner->tail(f); }
  Array* array(Frame* f, Access access) override { return refuses(f) ? nullptr : inner->array(f, access); }
  Hash* hash(Frame* f, Access access) override { return refuses(f) ? nullptr : inner->hash(f, access); }
  bool localize(Frame* f) override { return !refuses(f) && inner->localize(f); }
  Value* localize_slot(Frame* f) override { return refuses(f) ? nullptr : inner->localize_slot(f); }
  bool hold(Frame* f, HeldPlace& place) override { return !refuses(f) && inner->hold(f, place); }
  bool places(Frame* f, bool localized) override { return !refuses(f) && inner->places(f, localized); }
  Value reference(Frame* f) override { return is_short(f) ? die_of_depth() : inner->reference(f); }
  bool references(Frame* f) override { return !refuses(f) && inner->references(f); }
  std::string describe(const Frame& f) const override { return is_short(&f) ? std::string() : inner->describe(f); }
  bool assign_from(Frame* f, Value*& next, Value* end) override { return !refuses(f) && inner->assign_from(f, next, end); }
  bool exists(Frame* f, Value& result) override { return !refuses(f) && inner->exists(f, result); }
  Value remove(Frame* f, bool localized) override { return is_short(f) ? die_of_depth() : inner->remove(f, localized); }

  // Asked of each node while those around it are made, these must not go down the whole tree each time.
  Shape shape() const override { return shape_; }
  bool is_one_value() const override { return one_value_; }
  bool is_list_lvalue() const override { return list_lvalue_; }
  bool is_computed() const override { return computed_; }
  uint32_t slot() const override { return inner->slot(); }

 private:
  static bool is_short(const Frame* f) { return static_cast<const char*>(__builtin_frame_address(0)) <= f->in->stack_limit; }
  static bool refuses(const Frame* f) { return is_short(f) && die_of_depth().is_unwind(); }

  Shape shape_;
  bool one_value_, list_lvalue_, computed_;
};
}  // namespace

Node* make_depth_check(Arena& a, Node* inner) { return a.make<DepthCheck>(inner); }

}  // namespace nacre::tree
