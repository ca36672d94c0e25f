// SPDX-License-Identifier: MIT
// What :jobs, :fds, :sigs and :ipcs show: tables, a line a thing.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "app/repl/children.h"
#include "app/repl/commands.h"
#include "app/repl/repl.h"

namespace nacre::repl {

namespace {
class Table {
 public:
  explicit Table(std::vector<std::string> heads) { add(std::move(heads)); }
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  bool empty() const { return rows_.size() == 1; }
  std::string text() const {
    std::vector<size_t> widths(rows_[0].size());
    for (const auto& row : rows_)
      for (size_t k = 0; k < row.size(); ++k) widths[k] = std::max(widths[k], row[k].size());
    std::string out;
    for (const auto& row : rows_) {
      std::string line;
      for (size_t k = 0; k < row.size(); ++k) line.append(row[k]).append(widths[k] + 2 - row[k].size(), ' ');
      line.erase(line.find_last_not_of(' ') + 1);
      out += line + "\n";
    }
    return out;
  }

 private:
  std::vector<std::vector<std::string>> rows_;
};

std::string word_for(char state) {
  switch (state) {
    case 'R': return "runs";
    case 'S': case 'I': return "waits";
    case 'D': return "waits for a device";
    case 'T': case 't': return "stopped";
    case 'Z': case 'X': return "has ended, not waited for";
    default: return std::string(1, state);
  }
}

std::string or_nothing(size_t bytes) { return bytes == 0 ? "" : std::to_string(bytes); }

// A table of /proc/sysvipc by the names of its columns.
void add_ipcs(Table& table, const char* file, const char* kind, const char* size_column, const char* unit) {
  std::ifstream in(std::string("/proc/sysvipc/") + file);
  std::string line;
  if (!std::getline(in, line)) return;
  std::vector<std::string> names;
  std::istringstream heads(line);
  for (std::string name; heads >> name;) names.push_back(name);
  while (std::getline(in, line)) {
    std::istringstream words(line);
    std::vector<std::string> values(names.size());
    for (std::string& value : values) words >> value;
    auto of = [&](std::string_view name) {
      auto at = std::find(names.begin(), names.end(), name);
      return at == names.end() ? std::string() : values[static_cast<size_t>(at - names.begin())];
    };
    std::string id = of("shmid") + of("semid") + of("msqid"), used = of("nattch").empty() ? "" : of("nattch") + " attached";
    if (!of("qnum").empty()) used = of("qnum") + " messages";
    bool own = of("cpid") == std::to_string(own_process());
    table.add({kind, id, of("key"), of("uid"), of("perms"), of(size_column) + unit, used + (own ? ", made here" : "")});
  }
}
}  // namespace

std::string shown_jobs() {
  Table table({"PID", "STATE", "COMMAND"});
  for (const Child& child : children()) table.add({std::to_string(child.pid), word_for(child.state), child.command});
  return table.empty() ? "No children" : table.text();
}

std::string shown_handles(Repl& repl) {
  Table table({"FD", "HANDLE", "", "LEADS TO", "LAYERS", "READ AHEAD", "UNWRITTEN"});
  for (const inspect::Handle& h : inspect::handles(repl.perl())) {
    std::string target = h.target.empty() && h.descriptor < 0 ? "memory" : h.target;
    if (h.child > 0) target += " (process " + std::to_string(h.child) + ")";
    table.add({h.descriptor < 0 ? "-" : std::to_string(h.descriptor), h.name, h.access, target, h.layers, or_nothing(h.unread), or_nothing(h.unwritten)});
  }
  return table.text();
}

std::string shown_signals(Repl& repl) {
  Table table({"SIGNAL", "ACTION"});
  for (const inspect::SignalAction& s : inspect::signals(repl.perl())) table.add({s.name, s.action + (s.pending ? " (one is pending)" : "")});
  return table.empty() ? "No signal has a handler" : table.text();
}

std::string shown_ipcs() {
  Table table({"KIND", "ID", "KEY", "UID", "MODE", "SIZE", "USE"});
  add_ipcs(table, "shm", "shared memory", "size", " bytes");
  add_ipcs(table, "sem", "semaphores", "nsems", "");
  add_ipcs(table, "msg", "queue", "cbytes", " bytes");
  return table.empty() ? "No System V objects" : table.text();
}

}  // namespace nacre::repl
