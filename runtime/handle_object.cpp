// SPDX-License-Identifier: MIT
#include "runtime/handle_object.h"

#include <algorithm>

#include "runtime/files.h"
#include "runtime/io/handle.h"
#include "runtime/posix/directory.h"

namespace nacre {

HandleObject* new_handle_object() {
  void* place = heap->allocate(sizeof(HandleObject));
  auto* handle = new (place) HandleObject();
  handle->refs = 1;
  handle->kind = ObjectKind::Handle;
  handle->flags = 0;
  handle->package = 0;
  return handle;
}

void destroy_handle(HandleObject* handle) {
  if (interpreter) {
    if (handle->stream) close_handle(*interpreter, *handle, false);
    if (interpreter->last_read == handle) interpreter->last_read = nullptr;
    auto& open = interpreter->open_handles;
    open.erase(std::remove(open.begin(), open.end(), handle), open.end());
  }
  release(std::exchange(handle->tied, Value::undef()));
  handle->~HandleObject();
  heap->free(handle, sizeof(HandleObject));
}

}  // namespace nacre
