// SPDX-License-Identifier: MIT
// %!  $!{ENOENT} is $! where it is that error, else 0. Read-only.
#include "runtime/posix/errors.h"
#include "runtime/special/special.h"

namespace nacre {

namespace {

class ErrnoHash final : public ContainerMagic {
 public:
  Value fetch(Interpreter& in, const Value& key) override {
    Text name(in, key);
    int number = posix::error_number(name.view());
    if (number == 0) return string_value("");
    return Value::integer(in.system_error == number ? number : 0);
  }
  Value exists(Interpreter& in, const Value& key) override { return in.truth(posix::error_number(Text(in, key).view()) != 0); }
  bool store(Interpreter& in, const Value&, Value owned) override {
    release(owned);
    return refuse(in);
  }
  Value remove(Interpreter& in, const Value&) override { return refuse(in), Value::unwind(); }
  bool clear(Interpreter& in) override { return refuse(in); }
  Value next_key(Interpreter& in, const Value* previous) override {
    auto names = posix::error_names();
    size_t place = 0;
    if (previous) {
      Text last(in, *previous);
      while (place < names.size() && names[place].name != last.view()) ++place;
      ++place;
    }
    return place < names.size() ? string_value(names[place].name) : Value::undef();
  }
  Value object() override {
    Value tie = Value::of(Tag::Ref, new_hash());
    tie.o->package = interpreter->stash("Errno").package_index;
    return tie;
  }
  Value scalar(Interpreter&) override { return Value::integer(static_cast<int64_t>(posix::error_names().size())); }

 private:
  static bool refuse(Interpreter& in) {
    in.die("ERRNO hash is read only!");
    return false;
  }
};

}  // namespace

void attach_errno_hash(Interpreter& in, Glob& glob) {
  in.attach_magic(glob_hash(glob), std::make_unique<ErrnoHash>());
}

}  // namespace nacre
