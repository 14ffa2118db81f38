#compdef pmdrill
# Completion of pmdrill for zsh, made by: pmdrill completion zsh
# Decks, questions and sessions are asked of the program at each completion.

# The program's words of a kind with what they mean, in its order; where none fits and files do, files. The program is
# the one on the line, else pmdrill. It has no terminal to write to or to wait for, and three seconds.
_pmdrill_ask() {
  local kind=$1 files=$2 program=${(Q)_pmdrill_program} line
  local -a found suffix limit=(env)
  {
    program=${program/#\~\//$HOME/}
    whence -p -- $program >/dev/null || program=pmdrill
    timeout --foreground 1 true && limit=(timeout --foreground 3)
    for line in ${(f)"$($limit $program completion words $kind -- ${(Q)PREFIX})"}; do
      found+=("${${line//\\/\\\\}/$'\t'/:}")
    done
  } </dev/null 2>/dev/null
  [[ ${found[1]%%:*} == */ ]] && suffix=(-S '')
  (( $#found )) && _describe -V -t $kind $kind found "${suffix[@]}" && return
  [[ -n $files ]] && _files
}

_pmdrill() {
  local curcontext=$curcontext context state state_descr line _pmdrill_program=$words[1]
  local -A opt_args
  _arguments -C -S \
@OPTIONS@
    '1: :->command' '*:: :->arguments' && return
  case $state in
    command)
      local -a commands=(
@COMMANDS@
      )
      _describe -V -t commands command commands
      ;;
    arguments)
      case $words[1] in
@ARGUMENTS@
      esac
      ;;
  esac
}

# As a file in the fpath it is this function's own body, and is called; a shell that reads it here registers it.
if [[ $funcstack[1] == _pmdrill ]]; then
  _pmdrill "$@"
elif (( $+functions[compdef] )); then
  compdef _pmdrill pmdrill
fi
