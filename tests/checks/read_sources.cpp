// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include "tests/checks/source_tree.h"

namespace nacre::tests {
namespace {

namespace fs = std::filesystem;

// Test scripts are data here: where a comment stands in them is part of what they test.
constexpr std::array data_folders{"tests/script/", "tests/parse/data/", "tests/document/data/"};
constexpr std::array source_endings{".cpp", ".h", ".c", ".S", ".pl", ".pm", ".sh", ".cmake", ".in"};
constexpr std::array sources_without_ending{"CMakeLists.txt", "dev", "compare", "record", "run"};

bool is_source(const fs::path& file) {
  auto is_one_of = [](const auto& list, const std::string& name) { return std::find(list.begin(), list.end(), name) != list.end(); };
  return is_one_of(source_endings, file.extension()) || is_one_of(sources_without_ending, file.filename());
}

bool is_skipped_folder(const fs::path& folder) {
  const auto name = folder.filename().string();
  return name == "build" || (name.starts_with('.') && name != ".ci");
}

bool is_data(const std::string& path) {
  return std::any_of(data_folders.begin(), data_folders.end(), [&](const char* folder) { return path.starts_with(folder); });
}

}  // namespace

std::vector<SourceFile> read_sources(const fs::path& root) {
  std::vector<SourceFile> files;
  for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
    if (entry->is_directory() && is_skipped_folder(entry->path())) entry.disable_recursion_pending();
    const auto path = fs::relative(entry->path(), root).string();
    if (!entry->is_regular_file() || !is_source(entry->path()) || is_data(path)) continue;
    std::ostringstream text;
    text << std::ifstream(entry->path(), std::ios::binary).rdbuf();
    files.push_back({path, std::move(text).str()});
  }
  std::sort(files.begin(), files.end(), [](const SourceFile& left, const SourceFile& right) { return left.path < right.path; });
  return files;
}

}  // namespace nacre::tests
