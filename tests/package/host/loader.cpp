// SPDX-License-Identifier: MIT
// Loads the plugin at run time, from a thread of its own and beside another one, lets it go and loads it again.
#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {
int answer_of(const char* path) {
  void* plugin = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!plugin) return std::printf("%s\n", dlerror()), -2;
  auto* function = reinterpret_cast<int (*)()>(dlsym(plugin, "plugin_answer"));
  int answer = function ? function() : -3;
  dlclose(plugin);
  return answer;
}
}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  int first = 0;
  std::thread([&] { first = answer_of(argv[1]); }).join();
  int second = answer_of(argv[1]);
  std::printf("%d %d\n", first, second);
  return first == 42 && second == 42 ? EXIT_SUCCESS : EXIT_FAILURE;
}
