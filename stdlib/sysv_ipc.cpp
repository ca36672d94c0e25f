// SPDX-License-Identifier: MIT
// IPC::SysV: keys, segments attached at an address that the script keeps, and the status structures as lists of numbers. The classes that use
// them are in perl/IPC.
#include <cerrno>
#include <cstring>

#include "builtins/answers.h"
#include "runtime/posix/constants.h"
#include "runtime/posix/sysv.h"
#include "runtime/system_state.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

using posix::IpcKind;

void expect(Call& call, uint32_t least, uint32_t most, std::string_view arguments) {
  if (call.count() < least || call.count() > most) call.in.fail("Usage: " + std::string(call.row.name) + "(" + std::string(arguments) + ")");
}

// ftok PATH, ID: the id is 1, a number, or a character.
Value do_ftok(Call& call) {
  expect(call, 1, 2, "path, id = &PL_sv_undef");
  int project = 1;
  if (call.has(1) && !call.value(1).is_undef()) {
    const Value& id = call.value(1);
    bool character = id.tag == Tag::Str && id.s->view().size() == 1;
    if (!character && id.tag != Tag::Int) return call.die("invalid project id");
    project = character ? static_cast<unsigned char>(id.s->view()[0]) : static_cast<int>(call.integer(1));
  }
  auto key = posix::ftok(call.bytes(0), project);
  return key ? Value::integer(*key) : refuse(call, key.error());
}

// An address is a string with the bytes of a pointer, as unpack 'P' takes it.
uintptr_t address_of(Call& call, uint32_t i) {
  std::string bytes = call.value(i).tag == Tag::Str ? call.bytes(i) : std::string();
  uintptr_t address = 0;
  if (bytes.size() != sizeof address) call.in.fail("invalid address value");
  std::memcpy(&address, bytes.data(), sizeof address);
  return address;
}

Value do_shmat(Call& call) {
  expect(call, 3, 3, "id, addr, flag");
  uintptr_t wanted = call.value(1).is_undef() ? 0 : address_of(call, 1);
  auto address = call.in.system->segments.hand_out(static_cast<int>(call.integer(0)), wanted, static_cast<int>(call.integer(2)));
  if (!address) return refuse(call, address.error());
  return call.text_value({reinterpret_cast<const char*>(&*address), sizeof *address});
}

Value do_shmdt(Call& call) {
  expect(call, 1, 1, "addr");
  auto done = call.in.system->segments.take_back(address_of(call, 0));
  return done ? Value::integer(0) : refuse(call, done.error());
}

Value do_memread(Call& call) {
  expect(call, 4, 4, "addr, var, pos, size");
  auto bytes = call.in.system->segments.read_at(address_of(call, 0), call.integer(2), call.integer(3));
  if (!bytes) return refuse(call, bytes.error());
  if (!call.assign(1, string_value(*bytes))) return Value::unwind();
  return Value::integer(1);
}

Value do_memwrite(Call& call) {
  expect(call, 4, 4, "addr, var, pos, size");
  return one_or_undef(call, call.in.system->segments.write_at(address_of(call, 0), call.integer(2), call.integer(3), call.bytes(1)));
}

// stat objects are blessed arrays of the structure's fields; the methods' class says which structure.
Array& fields_of(Call& call, std::string_view method) {
  std::string_view name = call.row.name;
  std::string class_name(name.substr(0, name.rfind("::")));
  const Value& self = call.value(0);
  Stash* package = self.is_ref() ? call.in.blessed(self) : nullptr;
  if (!package || self.o->kind != ObjectKind::Array || package->name->view() != class_name)
    call.in.fail("Method " + std::string(method) + " not called a " + class_name + " object");
  return *self.array;
}

template <IpcKind kind>
Value do_unpack(Call& call) {
  expect(call, 2, 2, "obj, ds");
  Array& fields = fields_of(call, "unpack");
  std::string bytes = call.bytes(1);
  auto numbers = posix::ipc_fields(kind, bytes);
  if (numbers.empty()) {
    std::string_view name = call.row.name;
    call.in.fail("Bad arg length for " + std::string(name.substr(0, name.rfind("::"))) + ", length is " + std::to_string(bytes.size()) + ", should be " +
                 std::to_string(posix::ipc_status_size(kind)));
  }
  clear(fields);
  for (int64_t number : numbers) push_back(fields, Value::integer(number));
  return copy(call.value(0));
}

template <IpcKind kind>
Value do_pack(Call& call) {
  expect(call, 1, 1, "obj");
  Array& fields = fields_of(call, "pack");
  std::vector<int64_t> numbers;
  for (size_t i = 0; i < fields.count; ++i) {
    Held field(read(fields.items + i));
    numbers.push_back(field->is_undef() ? 0 : to_integer(call.in, *field));
  }
  return call.text_value(posix::ipc_structure(kind, numbers));
}

}  // namespace

constinit const Row sysv_table[] = {
    {"IPC::Msg::stat::pack", {}, Needs::Nothing, Taint::Neither, "the structure that IPC_SET takes", do_pack<IpcKind::Queue>},
    {"IPC::Msg::stat::unpack", {}, Needs::Nothing, Taint::Neither, "the fields of what IPC_STAT gave", do_unpack<IpcKind::Queue>},
    {"IPC::Semaphore::stat::pack", {}, Needs::Nothing, Taint::Neither, "the structure that IPC_SET takes", do_pack<IpcKind::Semaphores>},
    {"IPC::Semaphore::stat::unpack", {}, Needs::Nothing, Taint::Neither, "the fields of what IPC_STAT gave", do_unpack<IpcKind::Semaphores>},
    {"IPC::SharedMem::stat::pack", {}, Needs::Nothing, Taint::Neither, "the structure that IPC_SET takes", do_pack<IpcKind::SharedMemory>},
    {"IPC::SharedMem::stat::unpack", {}, Needs::Nothing, Taint::Neither, "the fields of what IPC_STAT gave", do_unpack<IpcKind::SharedMemory>},
    {"IPC::SysV::ftok", "$;$", Needs::ReadFiles, Taint::Neither, "a key from a path and an id", do_ftok},
    {"IPC::SysV::memread", "$$$$", Needs::Shm, Taint::Fills, "reads at the address of an attached segment", do_memread},
    {"IPC::SysV::memwrite", "$$$$", Needs::Shm, Taint::Neither, "writes there", do_memwrite},
    {"IPC::SysV::shmat", "$$$", Needs::Shm, Taint::Neither, "attaches a segment: its address", do_shmat},
    {"IPC::SysV::shmdt", "$", Needs::Shm, Taint::Neither, "detaches it", do_shmdt},
};
const Rows sysv_rows = sysv_table;

void load_sysv(Interpreter& in) {
  for (std::string_view header : {"sys/ipc", "sys/msg", "sys/sem", "sys/shm"})
    for (const auto& constant : posix::header_constants(header)) in.define_constant("IPC::SysV::" + std::string(constant.name), Value::integer(constant.value));
  in.define_constant("IPC::SysV::SHMLBA", Value::integer(posix::attach_granularity()));
  for (const auto& constant : posix::fcntl_constants())
    if (constant.name.starts_with("S_IR") || constant.name.starts_with("S_IW") || constant.name.starts_with("S_IX"))
      in.define_constant("IPC::SysV::" + std::string(constant.name), Value::integer(constant.value));
  for (auto [name, number] : {std::pair{"ENOSPC", ENOSPC}, {"ENOSYS", ENOSYS}, {"ENOMEM", ENOMEM}, {"EACCES", EACCES}})
    in.define_constant("IPC::SysV::" + std::string(name), Value::integer(number));
}

}  // namespace nacre
