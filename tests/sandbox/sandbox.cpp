// SPDX-License-Identifier: MIT
#include "sandbox.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "builtins/builtins.h"
#include "runtime/handle_object.h"
#include "runtime/interpreter.h"
#include "runtime/io/handle.h"
#include "runtime/posix/large_stack.h"
#include "runtime/system_state.h"
#include "stdlib/modules.h"

namespace nacre::sandbox_tests {

namespace {

struct Job {
  std::string program;
  const posix::Grants& grants;
  std::string answer;
};

// What the program says on STDERR.
class Said final : public io::Device {
 public:
  explicit Said(std::string& text) : text_(text) {}
  io::Result<size_t> read(char*, size_t) override { return io::Error{EBADF}; }
  io::Result<size_t> write(std::string_view bytes) override {
    text_ += bytes;
    return bytes.size();
  }
  io::Result<int64_t> seek(int64_t, io::Whence) override { return io::Error{ESPIPE}; }
  io::Result<void> truncate(int64_t) override { return io::Error{EINVAL}; }
  io::Result<void> close() override { return {}; }

 private:
  std::string& text_;
};

void give_errors(Interpreter& in, std::string& said) {
  io::Handle& process_own = *in.known.stderr_->io->stream;
  in.system->descriptors.add(process_own.fd());   // stays open
  in.known.stderr_->io->stream = std::make_unique<io::Handle>(in.system->context, std::make_unique<Said>(said), io::Handle::Access::Write);
}

void run(void* context, const char* limit) {
  auto* job = static_cast<Job*>(context);
  Options options;
  options.builtins = builtin_families();
  options.find_module = find_module;
  options.preloaded = preloaded_rows;
  options.include_path = {"nacre:lib"};
  options.program_name = "sandboxed.pl";
  options.grants = std::make_shared<const posix::Grants>(job->grants);
  Interpreter in(std::move(options));
  in.stack_limit = limit;
  std::string said;
  give_errors(in, said);
  if (int status = in.run(job->program, "sandboxed.pl", 1, {}); status != 0) {
    job->answer = "ended with status " + std::to_string(status) + ": " + said;
    return;
  }
  Held left(read(&in.glob("main::answer").scalar));
  job->answer = left->is_undef() ? "" : Text(in, *left).str();
}

}  // namespace

Scratch::Scratch() {
  char name[] = "/tmp/nacre-sandbox-XXXXXX";
  root_ = ::mkdtemp(name);
  std::filesystem::create_directory(inside());
  std::filesystem::create_directory(outside());
  write_file(inside("file"), "inside\n");
  write_file(outside("secret"), "secret\n");
}

Scratch::~Scratch() {
  std::error_code ignored;
  std::filesystem::remove_all(root_, ignored);
}

std::string Scratch::below(std::string_view folder, std::string_view name) const {
  std::string path = root_ + "/" + std::string(folder);
  return name.empty() ? path : path + "/" + std::string(name);
}

void write_file(const std::string& path, std::string_view text) { std::ofstream(path) << text; }

std::string read_file(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

std::string answer(std::string_view program, const posix::Grants& grants, const Scratch* scratch) {
  std::string text = "our ($answer, $touched, $in, $out);";
  if (scratch) text += " $in = '" + scratch->inside() + "'; $out = '" + scratch->outside() + "';";
  text.append(" eval {\n").append(program).append("\n; 1 } or $answer = \"died: $@\";");
  Job job{std::move(text), grants, {}};
  posix::run_on_large_stack(run, &job);
  return job.answer;
}

std::string refusal(std::string_view statements, const posix::Grants& grants, const Scratch* scratch) {
  return answer("eval {\n" + std::string(statements) + "\n; 1 } ? ($answer = 'no error') : ($answer = $@)", grants, scratch);
}

bool refuses(std::string_view text, std::string_view need) {
  return text.find(": not permitted by the host (needs " + std::string(need)) != std::string_view::npos;
}

posix::Grants files_inside(const Scratch& scratch) {
  posix::Grants grants;
  grants.read_files = grants.write_files = {scratch.inside()};
  grants.load = true;
  return grants;
}

}  // namespace nacre::sandbox_tests
