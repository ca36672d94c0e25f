// SPDX-License-Identifier: MIT
// formline PICTURE, LIST
#include "runtime/formats.h"
#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/item_names.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {

// A line with ~~ is formed anew, its values evaluated again, until there is no text left.
struct Formline : Node {
  explicit Formline(Nodes nodes) : nodes(std::move(nodes)) {}

  Value scalar(Frame* f) override {
    for (int lines = 0;; ++lines) {
      Formed formed = once(f);
      if (formed == Formed::Done) return Value::integer(1);
      if (formed == Formed::Unwound) return Value::unwind();
      if (lines >= 200 && runaway(*f->in)) return f->in->die("Runaway format");
    }
  }

  Formed once(Frame* f) {
    Interpreter& in = *f->in;
    Value* args = in.sp;
    for (Node* node : nodes)
      if (!node->arguments(f)) return abandon(in, args), Formed::Unwound;
    auto count = static_cast<size_t>(in.sp - args);
    auto warn = [&](size_t k) { warn_uninitialized_item(in, nodes, k + 1, count, "formline"); };
    Formed formed = Formed::Done;
    if (count > 0) {
      Held picture(read(real(args)));
      Text text(in, *picture);
      formed = form_lines(in, text.both(), args + 1, count - 1, warn);
    }
    if (formed == Formed::Unwound) abandon(in, args);
    else in.drop_to(args);
    return formed;
  }

  // The last two lines are the same.
  static bool runaway(Interpreter& in) {
    Held text(read(real(&in.glob("main::^A").scalar)));
    std::string all = Text(in, *text).str();
    size_t last = all.size() < 2 ? std::string::npos : all.rfind('\n', all.size() - 2);
    if (last == std::string::npos) return false;
    size_t length = all.size() - last - 1;
    return last + 1 >= length && all.compare(last + 1 - length, length, all, last + 1, length) == 0;
  }

  Nodes nodes;
};

}  // namespace

Node* make_formline(Arena& a, Nodes nodes) { return a.make<Formline>(std::move(nodes)); }

}  // namespace nacre::tree
