// SPDX-License-Identifier: MIT
// The end of an interpreter. The program's own end (END, DESTROY, global destruction) is finish()'s; here all that it still owns is given back:
// objects that own more than memory are ended one by one, the others go with the heap.
#include "runtime/fibers.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/interpreter.h"
#include "runtime/io/handle.h"
#include "runtime/posix/directory.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/memory.h"
#include "runtime/regexp_object.h"
#include "runtime/tree/body.h"
#include "runtime/tree/node.h"

namespace nacre {

namespace {
// First all trees, which hold bodies of their own, then what held them.
void end_bodies(Roll<Body>& bodies) {
  bodies.each([](Body& body) { retain(&body); });
  bodies.each([](Body& body) { body.arena.reset(); });
  bodies.each([](Body& body) { delete &body; });
}
}  // namespace

Interpreter::~Interpreter() {
  interpreter = this;
  heap = &own_heap;
  posix::sandbox = sandbox.get();
  fibers.reset();
  posix::signals::close(port);
  close_all_files(*this);
  ObjectsEnd::begin();
  end_bodies(bodies);
  regexps.each([](RegexpObject& regexp) { regexp.~RegexpObject(); });
  handles.each([](HandleObject& handle) { handle.~HandleObject(); });
  for (Stash* package : packages)
    if (package) delete package->methods;
  posix::Reservation values{reinterpret_cast<char*>(stack_base), size_t(stack_end - stack_base) * sizeof(Value)};
  static_cast<Strand&>(*this) = Strand();          // the base would end after the heap
  posix::return_memory(values);
}

}  // namespace nacre
