// SPDX-License-Identifier: MIT
#include "embed/host_object.h"

namespace nacre::v1 {

using inside::Access;
using inside::HostObject;
using inside::Inside;

namespace {
HostObject* object_in(const Magic& magic) { return reinterpret_cast<HostObject*>(magic.first.u); }

nacre::Value get(Magic& magic) { return string_value(object_in(magic)->type->name()); }
bool refuse(Magic&, nacre::Value value) {
  release(value);
  nacre::interpreter->die("Modification of a read-only value attempted");
  return false;
}
void drop(Magic& magic) {
  HostObject* object = object_in(magic);
  object->core->objects.erase(object);
  delete object;
}
const MagicKind host_object_kind{"host object", get, refuse, drop};
}  // namespace

Value Interpreter::make_object(std::string_view package, std::shared_ptr<void> object, const std::type_info& type) {
  Inside inside(Access::core(*this));
  auto* held = new HostObject{std::move(object), &type, core_.get()};
  core_->objects.insert(held);
  nacre::Value content = magic_value(host_object_kind, nacre::Value::unsigned_integer(reinterpret_cast<uint64_t>(held)));
  return bless(inside.to_host(nacre::Value::of(Tag::Ref, new_box(content))), package);
}

std::shared_ptr<void> inside::object_of(const Value& value, const std::type_info& type) {
  const nacre::Value* v = Access::tag(value) == Access::held ? &Access::cell(value).value : nullptr;
  if (v && !Access::cell(value).core->in.load()) misuse("the interpreter is gone");
  bool is_box = v && v->is_ref() && v->o->kind == ObjectKind::Box;
  const nacre::Value content = is_box ? v->box->value : nacre::Value::undef();
  if (content.tag != Tag::Magic || content.magic->how != &host_object_kind) misuse("the value is no object of the host's");
  if (*object_in(*content.magic)->type != type) misuse("the object is of another class");
  return object_in(*content.magic)->object;
}

}  // namespace nacre::v1
