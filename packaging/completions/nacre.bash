# SPDX-License-Identifier: MIT
# Completion of nacre for bash: switches, modules behind -M, names behind --help, files. What nacre knows it is asked for.

_nacre() {
  local nacre=$1 current previous replies
  # bash splits words at colons; the names of modules have such.
  current=${COMP_LINE:0:COMP_POINT}
  current=${current##*[[:space:]]}
  previous=${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()

  if [[ $current != -* && " ${COMP_WORDS[*]:1:COMP_CWORD-1} " == *' --help '* ]]; then
    replies=$(compgen -W "$("$nacre" --builtin-names; "$nacre" --module-names)" -- "$current")
  elif [[ $current == -[Mm]* ]]; then
    local switch=${current:0:2}
    current=${current:2}
    if [[ $current == -* ]]; then switch+=-; current=${current:1}; fi
    replies=$(compgen -P "$switch" -W "$("$nacre" --module-names)" -- "$current")
    current=$switch$current
  elif [[ $current == -[Ix]* ]]; then
    replies=$(compgen -P "${current:0:2}" -d -- "${current:2}")
  elif [[ $previous == -I ]]; then
    replies=$(compgen -d -- "$current")
  elif [[ $previous == -*[eE] && $previous != --* ]]; then
    return
  elif [[ $current == -* ]]; then
    replies=$(compgen -W '-e -E -n -p -i -a -F -l -0 -g -c -w -W -X -I -M -m -s -S -x -C -T -t -U -f -v -V -h
      --help --version --builtin-names --module-names --ast --repl' -- "$current")
  else
    replies=$(compgen -f -- "$current")
    compopt -o filenames 2>/dev/null
  fi

  mapfile -t COMPREPLY <<<"$replies"
  if [[ -z $replies ]]; then COMPREPLY=(); fi
  # bash puts the reply in place of what follows the last colon.
  if [[ $current == *:* && $COMP_WORDBREAKS == *:* ]]; then
    COMPREPLY=("${COMPREPLY[@]#"${current%"${current##*:}"}"}")
  fi
}

complete -F _nacre nacre
