// SPDX-License-Identifier: MIT
// What the element nodes share: the names that warnings give to elements, and deleting a key.
#pragma once

#include <string>
#include <string_view>

#include "runtime/tree/make.h"

namespace nacre::tree {

// The variable that n names outright, its value as it is now; for messages only. Null: n computes something.
const Value* named_value(const Node* n, const Frame& f);
// "@a" -> "$a[1]", "%h" -> "$h{"k"}".
std::string element_name(const std::string& container, int64_t index);
std::string element_name(const std::string& container, std::string_view key);
// delete $h{key}: what was there, owned; unwind.
Value remove_key(Frame* f, Hash& h, const Value& key, bool localized);
Value remove_index(Frame* f, Array& a, int64_t index, bool localized);

inline Array* own_container(Value* at, Array*) { return at->tag == Tag::Array ? at->array : nullptr; }
inline Hash* own_container(Value* at, Hash*) { return at->tag == Tag::Hash ? at->hash : nullptr; }
inline Array* open_container(Node* n, Frame* f, Array*) { return n->array(f, Access::Create); }
inline Hash* open_container(Node* n, Frame* f, Hash*) { return n->hash(f, Access::Create); }
inline Array* container_behind(Frame* f, Value* slot, Array*) { return array_of(f, slot, Access::Create); }
inline Hash* container_behind(Frame* f, Value* slot, Hash*) { return hash_of_slot(f, slot, Access::Create); }

// The container T (Array, Hash) of an element: the sub's own and what stands behind a plain reference are found without a call of the container node.
template <class T>
class Container {
 public:
  explicit Container(Node* node) : node_(node), target_(node->dereferenced()), slot_(target_ ? target_->slot() : node->slot()) {
    Shape shape = node->shape();
    if (target_ && (fixed_ = target_->fixed_slot())) way_ = Way::FixedReference;
    else if (target_) way_ = target_->shape() == Shape::OwnScalar ? Way::OwnReference : Way::Reference;
    else way_ = shape == Shape::OwnArray || shape == Shape::OwnHash ? Way::Own : Way::Other;
  }
  [[gnu::always_inline]] T* open(Frame* f) const {                                  // null: unwound
    constexpr T* kind = nullptr;
    switch (way_) {
      case Way::Own:
        if (T* own = own_container(f->pad() + slot_, kind)) [[likely]] return own;
        break;
      case Way::OwnReference: return behind(f, real(f->pad() + slot_));
      case Way::FixedReference: return behind(f, real(fixed_));
      case Way::Reference: return behind(f, target_->lvalue(f));
      case Way::Other: break;
    }
    return open_container(node_, f, kind);
  }
  Node* node() const { return node_; }

 private:
  enum class Way : uint8_t { Own, OwnReference, FixedReference, Reference, Other };
  static T* behind(Frame* f, Value* at) {
    constexpr ObjectKind wanted = std::is_same_v<T, Array> ? ObjectKind::Array : ObjectKind::Hash;
    if (!at) return nullptr;
    if (at->tag == Tag::Ref && at->o->kind == wanted && (!at->o->package || !f->in->overloaded(*at))) [[likely]] return static_cast<T*>(at->o);
    return container_behind(f, at, static_cast<T*>(nullptr));
  }
  Node* node_;
  Node* target_;
  Value* fixed_ = nullptr;
  uint32_t slot_;
  Way way_;
};

}  // namespace nacre::tree
