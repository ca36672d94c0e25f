// SPDX-License-Identifier: MIT
#include "runtime/handle_object.h"

#include <utility>

#include "runtime/files.h"
#include "runtime/io/handle.h"
#include "runtime/posix/directory.h"
#include "runtime/posix/errors.h"

namespace nacre {

namespace {

// What could not be written is told, as nobody asked close. Not of sockets, nor of pipes to commands: perl thinks of files.
void close_forgotten(Interpreter& in, HandleObject& handle) {
  int error_before = in.system_error;
  (void)handle.stream->flush_writes();
  bool may_fail = handle.stream->has_unwritten() || handle.stream->has_error();
  bool wrote = handle.is_output && handle.child_pid == 0 && !(may_fail && handle.stream->is_socket());
  bool good = close_handle(in, handle, false);
  int error = std::exchange(in.system_error, error_before);
  if (good || !wrote || !warns_by_default(in, parser::Warn::Io)) return;
  std::string name(handle.name && handle.name->length ? handle.name->view() : "__ANONIO__");
  in.warn_text("Warning: unable to close filehandle " + name + " properly: " + posix::error_text(error) + in.where());
}

}  // namespace

HandleObject* new_handle_object() {
  void* place = heap->allocate(sizeof(HandleObject));
  auto* handle = new (place) HandleObject();
  handle->refs = 1;
  handle->kind = ObjectKind::Handle;
  handle->flags = 0;
  handle->package = 0;
  interpreter->handles.add(*handle);
  return handle;
}

void destroy_handle(HandleObject* handle) {
  Interpreter& in = *interpreter;
  if (in.last_read == handle) in.last_read = nullptr;
  if (handle->stream) close_forgotten(in, *handle);
  in.handles.remove(*handle);
  release(std::exchange(handle->tied, Value::undef()));
  handle->~HandleObject();
  heap->free(handle, sizeof(HandleObject));
}

}  // namespace nacre
