// SPDX-License-Identifier: MIT
// A host with plugins: each is a Perl file that uses the host's module, defines hooks, and works on the host's objects. One that fails is
// reported and left out.
//   sample-plugins FOLDER
#include <nacre/interpreter.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>

namespace {

// What the plugins work on: in Perl, an object of the class Document.
class Document {
 public:
  explicit Document(std::string text) : text_(std::move(text)) {}
  ~Document() { std::cout << "(a document is gone)\n"; }
  std::string text() const { return text_; }
  void set_text(std::string text) { text_ = std::move(text); }
  void note(const std::string& name, int value) { notes_[name] = value; }
  const std::map<std::string, int>& notes() const { return notes_; }

 private:
  std::string text_;
  std::map<std::string, int> notes_;
};

nacre::Options with_output() {
  nacre::Options options;                                  // what plugins print comes between what the host does
  options.output = nacre::Stream::writer([](std::string_view bytes) { std::cout << bytes; });
  return options;
}

class Plugins {
 public:
  Plugins() : perl_(with_output()) {
    perl_.eval("$| = 1");
    perl_.define_class<Document>("Document")
        .constructor<std::string>()
        .method("text", &Document::text)
        .method("set_text", &Document::set_text)
        .method("note", &Document::note);
    // use Host;   on(saved => sub { my ($document) = @_; ... });
    perl_.define_module("Host", [this](nacre::Interpreter& in) {
      in.define("Host::on", [this](std::string hook, nacre::Value code) { hooks_[hook].push_back(code); });
      in.define("Host::say_hello", [] { std::cout << "hello from the host\n"; });
    }, {"on"});
  }

  void load(const std::filesystem::path& path) {
    try {
      perl_.run_file(path.string());
    } catch (const nacre::Error& error) {
      std::cout << path.filename().string() << " is left out: " << error.message();
    }
  }

  void call(const std::string& hook, const nacre::Value& document) {
    for (const nacre::Value& code : hooks_[hook]) {
      try {
        code(document);
      } catch (const nacre::Error& error) {
        std::cout << "a hook of " << hook << " died: " << error.message();
        for (const nacre::TraceEntry& at : error.trace())
          std::cout << "  in " << at.sub << ", called from " << (at.line ? "line " + std::to_string(at.line) : "the host") << "\n";
      }
    }
  }

  nacre::Interpreter& perl() { return perl_; }

 private:
  nacre::Interpreter perl_;                                // last to go: the hooks below are its values
  std::map<std::string, std::vector<nacre::Value>> hooks_;
};

std::vector<std::filesystem::path> plugin_files(const char* folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".plugin") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return std::cerr << "usage: sample-plugins FOLDER\n", 2;
  Plugins plugins;
  for (const auto& file : plugin_files(arguments[1])) plugins.load(file);
  auto document = std::make_shared<Document>("the pearl and the nacre\n");
  nacre::Value handle = plugins.perl().make_object("Document", document, typeid(Document));
  plugins.call("opened", handle);
  plugins.call("saved", handle);
  std::cout << document->text();
  for (const auto& [name, value] : document->notes()) std::cout << name << ": " << value << "\n";
}
