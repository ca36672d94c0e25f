// SPDX-License-Identifier: MIT
// crypt, by the system's libcrypt, which is loaded when it is first wanted.
#include <dlfcn.h>

#include "builtins/builtins.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"

namespace nacre {

namespace {

using CryptFunction = char* (*)(const char* phrase, const char* setting);

CryptFunction load_crypt() {
  for (const char* library : {"libcrypt.so.1", "libcrypt.so.2", "libcrypt.so"})
    if (void* handle = dlopen(library, RTLD_NOW | RTLD_LOCAL))
      if (void* symbol = dlsym(handle, "crypt")) return reinterpret_cast<CryptFunction>(symbol);
  return nullptr;
}

Value do_crypt(Call& call) {
  Text phrase = call.text(0), salt = call.text(1);
  std::string buffer;
  bool wide = false;
  std::string bytes(downgraded(phrase.both(), buffer, wide).bytes);
  if (wide) return call.die("Wide character in crypt");
  static const CryptFunction function = load_crypt();
  if (!function) return call.die("The crypt() function is unimplemented due to the lack of libcrypt.");
  const char* hashed = function(bytes.c_str(), salt.str().c_str());
  return hashed ? string_value(hashed) : Value::undef();
}

constexpr Row crypt_rows[] = {
    {"crypt", "$$", Needs::Nothing, Taint::Neither, "a password's one-way hash", do_crypt},
};
static_assert(sorted_and_documented(crypt_rows));

}  // namespace

const Rows crypt_builtins = crypt_rows;

}  // namespace nacre
