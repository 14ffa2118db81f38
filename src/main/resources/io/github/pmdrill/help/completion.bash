# Completion of pmdrill for bash, made by: pmdrill completion bash
# Decks, questions and sessions are asked of the program at each completion.

# Sets place to what an option or an argument takes; to nothing for an option without a value.
_pmdrill_place() {
  case $1 in
@PLACES@
    *) place= ;;
  esac
}

# Sets place to the options of a command, or for '' to the commands.
_pmdrill_words() {
  case $1 in
@WORDS@
    *) place= ;;
  esac
}

# The program's words of a kind, for what is typed of them so far. The program is the one on the line, else pmdrill:
# the line may name an alias. It has no terminal to write to or to wait for, and three seconds.
_pmdrill_ask() {
  local program=$3 limit=env
  case $program in '~/'*) program=$HOME/${program#'~/'} ;; esac
  type -P "$program" >/dev/null || program=pmdrill
  if timeout --foreground 1 true; then limit='timeout --foreground 3'; fi
  $limit "$program" completion words "$1" -- "$2" | cut -f 1
} </dev/null 2>/dev/null

_pmdrill() {
  local IFS=$' \t\n' cur=$2 lead= command= place= ended= redirected= glued= count=0 word i
  local -a typed=()
  COMPREPLY=()
  # Bash takes --deck=x for three words.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((${#typed[@]} > 0)) && [[ $glued || $word == [=:]* ]]; then
      typed[${#typed[@]} - 1]+=$word
    else
      typed+=("$word")
    fi
    [[ $word == [=:] ]] && glued=1 || glued=
  done
  for ((i = 0; i < ${#typed[@]} - 1; i++)); do
    word=${typed[i]}
    if [[ $redirected ]]; then
      redirected=
    elif [[ $word == *[\<\>]* && $word != *[!0-9\&\<\>\|]* ]]; then
      redirected=1
    elif [[ $place ]]; then
      place=
    elif [[ $word == -- ]]; then
      ended=1
    elif [[ $word == -* && ! $ended ]]; then
      _pmdrill_place "$command $word"
    elif [[ $command ]]; then
      ((count++))
    else
      command=$word
    fi
  done
  word=${typed[i]}
  if [[ $redirected ]]; then
    place=files
  elif [[ $place ]]; then
    :
  elif [[ $word == --*=* && ! $ended ]]; then
    _pmdrill_place "$command ${word%%=*}"
    # Where an equals sign breaks no words, the value is a part of what is completed.
    case $cur in
      =) cur= ;;
      --*=*) lead=${cur%%=*}= cur=${cur#*=} ;;
    esac
  elif [[ $word == -* && ! $ended ]]; then
    _pmdrill_words "${command:--}"
  elif [[ ! $command ]]; then
    _pmdrill_words ''
  else
    _pmdrill_place "$command $((count + 1))"
    [[ $place ]] || _pmdrill_place "$command *"
    [[ $place || $word ]] || _pmdrill_words "$command"
  fi
  compopt -o nosort 2>/dev/null
  case $place in
    ask\ *)
      word=${place#ask }
      word=$(_pmdrill_ask "${word% files}" "$cur" "$1")
      ;;
    words\ *) word=${place#words } ;;
    *) word= ;;
  esac
  for word in $word; do
    if [[ $word == "$cur"* ]]; then COMPREPLY+=("$lead$word"); fi
  done
  if [[ ${COMPREPLY[0]-} == */ ]]; then
    compopt -o nospace 2>/dev/null
  elif [[ ! ${COMPREPLY[0]-} && $place == *files ]]; then
    # Readline itself completes and quotes the names of files best; an old bash cannot be told to.
    compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$cur"))
  fi
}

complete -F _pmdrill pmdrill
