// SPDX-License-Identifier: MIT
// The end of a counted object: its contents are released, deep structures without deep recursion, and DESTROY is queued, never run here.
#include <climits>
#include <utility>
#include <vector>

#include "runtime/handle_object.h"
#include "runtime/interpreter.h"
#include "runtime/regexp_object.h"
#include "runtime/tree/body.h"
#include "runtime/values/symbols.h"

namespace nacre {

namespace {
constexpr int deepest_recursion = 64;
constexpr int nothing_dies = INT_MAX;   // depth while an interpreter ends: its heap takes all objects along
thread_local int depth __attribute__((tls_model("initial-exec"))) = 0;
thread_local std::vector<Object*>* later __attribute__((tls_model("initial-exec"))) = nullptr;

template <class T>
void free_object(T* o) { heap->free(o, sizeof(T)); }

void drop(Object* o) {
  if (o) release(o);
}

void destroy_code(Code* c) {
  if (c->body) release(c->body);
  drop(c->glob);
  drop(c->prototype);
  release(c->constant);
  for (uint32_t k = 0; k < c->capture_count; ++k) release(c->captures[k]);
  if (c->captures) heap->free(c->captures, c->capture_count * sizeof(Value));
  free_object(c);
}

void destroy_glob(Glob* g) {
  drop(g->name);
  release(g->scalar);
  drop(g->array);
  drop(g->hash);
  drop(g->code);
  drop(g->io);
  drop(g->format);
  free_object(g);
}

void destroy_contents(Object* o) {
  switch (o->kind) {
    case ObjectKind::String: {
      auto* s = static_cast<String*>(o);
      heap->free(s, Heap::rounded(String::header + s->capacity + 1));
      break;
    }
    case ObjectKind::Box: {
      auto* box = static_cast<Box*>(o);
      release(box->value);
      free_object(box);
      break;
    }
    case ObjectKind::Array: {
      auto* a = static_cast<Array*>(o);
      free_storage(*a);
      free_object(a);
      break;
    }
    case ObjectKind::Hash: {
      auto* h = static_cast<Hash*>(o);
      if (h->has(IsStash)) break;   // a package's table belongs to the interpreter
      free_storage(*h);
      free_object(h);
      break;
    }
    case ObjectKind::Code: destroy_code(static_cast<Code*>(o)); break;
    case ObjectKind::Glob: destroy_glob(static_cast<Glob*>(o)); break;
    case ObjectKind::Handle: destroy_handle(static_cast<HandleObject*>(o)); break;
    case ObjectKind::Regexp: destroy_regexp(static_cast<RegexpObject*>(o)); break;
    case ObjectKind::Dual: {
      auto* dual = static_cast<Dual*>(o);
      release(dual->number);
      release(dual->text);
      free_object(dual);
      break;
    }
    case ObjectKind::WeakCell: free_object(static_cast<WeakCell*>(o)); break;
    case ObjectKind::Magic: {
      auto* magic = static_cast<Magic*>(o);
      if (magic->how->drop) magic->how->drop(*magic);
      release(magic->first);
      release(magic->second);
      free_object(magic);
      break;
    }
  }
}

void forget_weak(Object* o) {
  auto at = interpreter->weak_cells.find(o);
  if (at == interpreter->weak_cells.end()) return;
  WeakCell* cell = at->second;
  cell->target = nullptr;
  interpreter->weak_cells.erase(at);
  release(cell);
}

// What only objects with a history need: DESTROY, weak references, tie. True: the object lives on for now.
bool farewell(Object* o) {
  if (o->package && !interpreter->destructible.empty()) interpreter->destructible.erase(o);
  if (o->package && !o->has(Dying) && interpreter->wants_destroy(*o)) {
    o->refs = 1;
    o->flags |= Dying;
    interpreter->queue_destroy(o);
    return true;
  }
  if (o->has(WeaklyHeld)) forget_weak(o);
  if ((o->kind == ObjectKind::Array || o->kind == ObjectKind::Hash) && o->has(Magical)) interpreter->detach_magic(o);
  return false;
}

void destroy_now(Object* o) {
  if (o->kind != ObjectKind::String && (o->package || (o->flags & (WeaklyHeld | Magical))) && farewell(o)) return;
  destroy_contents(o);
}
}  // namespace

void destroy(Object* o) {
  if (o->kind == ObjectKind::String) [[likely]] {
    auto* s = static_cast<String*>(o);
    heap->free(s, Heap::rounded(String::header + s->capacity + 1));
    return;
  }
  if (depth >= deepest_recursion) {
    if (depth == nothing_dies) return;
    if (!later) later = new std::vector<Object*>;
    later->push_back(o);
    return;
  }
  ++depth;
  destroy_now(o);
  if (--depth > 0 || !later) return;
  std::vector<Object*> pending;
  while (later && !later->empty()) {
    pending.swap(*later);
    ++depth;
    for (Object* next : pending) destroy_now(next);
    --depth;
    pending.clear();
  }
  delete later;
  later = nullptr;
}

ObjectsEnd::~ObjectsEnd() {
  depth = 0;
  delete std::exchange(later, nullptr);
  interpreter = nullptr;
  heap = nullptr;
}

void ObjectsEnd::begin() { depth = nothing_dies; }

}  // namespace nacre
