# SPDX-License-Identifier: MIT
# Checks of what `cmake --install` puts under a prefix.

# What was installed must work wherever it is moved to.
install_and_move() {
  cmake --install "$build" --prefix "$work/first" --strip && mv "$work/first" "$work/prefix"
}

installed_files() {
  local file missing=0
  for file in bin/nacre include/nacre/{interpreter,value,error,options,config}.h share/man/man{1/nacre.1,3/nacre.3}.gz \
    share/bash-completion/completions/nacre share/zsh/site-functions/_nacre share/fish/vendor_completions.d/nacre.fish \
    share/doc/nacre/{README.md,abi.md,LICENSE}; do
    [[ -s $prefix/$file ]] || { echo "missing: $file" && missing=1; }
  done
  for file in libnacre.{a,so,so."$abi",so."$version"} pkgconfig/nacre.pc cmake/nacre/nacre{Config,ConfigVersion,Targets,StaticTargets}.cmake; do
    [[ -s $libraries/$file ]] || { echo "missing: $file of the libraries" && missing=1; }
  done
  [[ ! -e $prefix/include/nacre/command.h ]] || wrong 'command.h is of the command alone' || missing=1
  ! grep -rlF "$source" "$prefix/include" "$libraries/cmake" "$libraries/pkgconfig" || wrong 'these name the source tree' || missing=1
  return $missing
}

command_is_small() {
  local size
  size=$(stat -c %s "$prefix/bin/nacre")
  [[ $size -le $((6 * 1024 * 1024)) ]] || wrong "the stripped command has $size bytes"
}

needed_by() { readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort; }

command_needs() {
  local strangers
  strangers=$(needed_by "$prefix/bin/nacre" | grep -vxE 'libc\.so\.6|ld-linux-.*\.so\.[0-9]')
  [[ -z $strangers ]] || wrong "it is linked with $strangers"
}

# A root that holds the command and the C library, and nothing else. libm is loaded when a function of it is called.
command_runs_alone() {
  local root=$work/root library program='use strict; use warnings; use List::Util "sum"; use POSIX "floor"; use IO::Socket; use Encode;
    my %h = map { $_ => lc } "A".."C"; print join(",", sort values %h), " ", sum(1 .. 4), " ", floor(2.5), " ", sqrt(16), "\n"; fork // die; wait; exit'
  mkdir -p "$root"
  while read -r library; do
    mkdir -p "$root$(dirname "$library")" && cp -L "$library" "$root$library"
  done < <(ldd "$prefix/bin/nacre" | grep -oE '/[^ ]+'; ldconfig -p | sed -n 's/.*libm\.so\.6 .*=> //p')
  cp "$prefix/bin/nacre" "$root/nacre"
  unshare -Ur chroot "$root" /nacre -e 1 2>/dev/null || { echo 'skipped: this kernel lends no root of its own' && return; }
  same 'it prints' 'a,b,c 10 2 4' "$(unshare -Ur chroot "$root" /nacre -e "$program" </dev/null | head -n 1)"
}

exported_symbols() {
  local library=$libraries/libnacre.so symbols strangers
  symbols=$(nm -D --defined-only "$library" | awk '{ print $3 }')
  strangers=$(grep -vxE "(_ZNK?|_ZT[ISV]N)5nacre2v${abi}.*@@NACRE_$abi|nacre_.*@@NACRE_$abi|NACRE_$abi" <<<"$symbols")
  [[ -z $strangers ]] || wrong "these do not belong to the interface: $(head -n 5 <<<"$strangers")" || return
  nm -DC --defined-only "$library" | grep -qF "nacre::v$abi::Interpreter::run(" || wrong 'Interpreter::run is not there'
}

# What nacre.h declares is there, and nothing else is.
c_interface_is_whole() {
  local declared defined
  declared=$(grep -vE '^#|typedef' "$prefix/include/nacre/nacre.h" | tr '\n' ' ' | grep -oE 'NACRE_API [^(]*\(' | grep -oE 'nacre_[a-z0-9_]+\($' | tr -d '(' | sort)
  defined=$(nm -D --defined-only "$libraries/libnacre.so" | sed -n 's/.* \(nacre_[a-z0-9_]*\)@@.*/\1/p' | sort)
  [[ $(wc -l <<<"$declared") -gt 80 ]] || wrong 'the declarations were not understood' || return
  same 'declared, and defined' "$declared" "$defined"
}

library_needs() {
  local strangers
  strangers=$(needed_by "$libraries/libnacre.so" | grep -vxE 'lib(c|m|gcc_s|stdc\+\+)\.so\.[0-9]|ld-linux-.*\.so\.[0-9]')
  [[ -z $strangers ]] || wrong "it is linked with $strangers" || return
  local thread_local_bytes
  thread_local_bytes=$(readelf -lW "$libraries/libnacre.so" | awk '$1 == "TLS" { print $6 }')
  [[ $((thread_local_bytes)) -le 256 ]] || wrong "$((thread_local_bytes)) bytes are thread-local: too many for a library that is loaded late" || return
  same 'its name' "libnacre.so.$abi" "$(readelf -d "$libraries/libnacre.so" | sed -n 's/.*(SONAME).*\[\(.*\)\]/\1/p')"
}

# cmake_project PREFIX FOLDER
cmake_project() {
  local folder=$2
  cmake -G Ninja -S "$here/host" -B "$folder" -DCMAKE_PREFIX_PATH="$1" -DWANTED_VERSION="${version%.*}" -DCMAKE_BUILD_TYPE=Debug &&
    ninja -C "$folder" && "$folder/host-shared" && "$folder/host-static" || return
  needed_by "$folder/host-shared" | grep -qx "libnacre.so.$abi" || wrong 'host-shared is not linked with libnacre.so' || return
  ! needed_by "$folder/host-static" | grep -q nacre || wrong 'host-static is linked with libnacre.so' || return
  ! cmake -G Ninja -S "$here/host" -B "$folder-newer" -DCMAKE_PREFIX_PATH="$1" -DWANTED_VERSION=99.0 >"$work/newer" 2>&1 ||
    wrong 'version 99 was found'
}

loaded_at_run_time() { "$1/loader" "$1/libplugin.so"; }

own_loop() {
  [[ -x $1/host-asio ]] || { echo 'skipped: there is no Boost 1.81 for CMake' && return; }
  timeout 20 "$1/host-asio"
}

folder_of_pc() { dirname "$(find "$1" -name nacre.pc)"; }

pkg_config_shared() {
  local flags
  flags=$(PKG_CONFIG_PATH=$(folder_of_pc "$1") pkg-config --cflags --libs nacre) || return
  c++ -std=c++20 "$here/host/host.cpp" $flags -o "$work/host-pc" && LD_LIBRARY_PATH=$libraries "$work/host-pc"
}

pkg_config_static() {
  local flags
  flags=$(PKG_CONFIG_PATH=$(folder_of_pc "$1") pkg-config --static --cflags --libs nacre) || return
  c++ -std=c++20 "$here/host/host.cpp" ${flags/-lnacre/-l:libnacre.a} -o "$work/host-pc-static" && "$work/host-pc-static"
}

headers_alone() {
  local header
  for header in "$1"/include/nacre/*.h; do
    case ${header##*/} in
      asio.h) ;;
      nacre.h) echo '#include <nacre/nacre.h>' | cc -x c -std=c11 -Wall -Wextra -Werror -pedantic -fsyntax-only -I"$1/include" - || return ;;
      *) echo "#include <nacre/${header##*/}>" | c++ -x c++ -std=c++20 -Wall -Wextra -Werror -fsyntax-only -I"$1/include" - || return ;;
    esac
  done
}
