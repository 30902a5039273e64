# The command line.

readonly VALUE_OPTIONS=' app-id app-secret-file access-token-file user-access-token-file user-token-file domain app-type
 tenant-key timeout connect-timeout deadline max-retries proxy user-agent log '
readonly FLAG_OPTIONS=' all raw names print-curl json-errors '

declare -A options=() path_values=() query_types=() body_fields=()
headers=() extra_headers=() query_names=() query_values=() body_names=() body_values=()
json_errors='' log='' names='' body='' help=''
operation='' method='' path='' token_source='' source_key='' user_key='' in_flight='' deadline_at='' attempts=0
unset -v REQUEST_BODY

# Refuses what cannot be understood.
misused() {
  raise config "$1; see feishu-vc ${command_words:+$command_words }--help" || fail
}

# Reads the words behind the command: options in any place, `--` before values that begin with a hyphen.
read_words() {
  local own_options=$1 word name value
  shift
  positional=()
  while (($#)); do
    word=$1
    shift
    if [[ $word == -- ]]; then
      positional+=("$@")
      return
    elif [[ $word == -h || $word == --help ]]; then
      help=1
      return
    elif [[ $word != --* ]]; then
      positional+=("$word")
      continue
    fi
    name=${word#--}
    name=${name%%=*}
    if [[ $FLAG_OPTIONS == *" $name "* && $word != *=* ]]; then
      options[$name]=1
      continue
    fi
    if [[ $word == *=* ]]; then
      value=${word#*=}
    elif [[ ${query_types[${name//-/_}]-}${body_fields[${name//-/_}]-} == *boolean ]]; then
      value=true
    elif (($#)); then
      value=$1
      shift
    else
      misused "--$name needs a value"
    fi
    take_option
  done
}

# Keeps an option of the operation, or one that all have.
take_option() {
  local field=${name//-/_}
  if [[ ${query_types[$field]+known} ]]; then
    query_names+=("$field")
    query_values+=("$value")
  elif [[ ${body_fields[$field]+known} ]]; then
    body_names+=("$field")
    body_values+=("$value")
  elif [[ $name == header ]]; then
    headers+=("$value")
  elif [[ $name == body && $body_types ]]; then
    read_body "$value"
  elif [[ $VALUE_OPTIONS$own_options == *[[:space:]]"$name"[[:space:]]* ]]; then
    options[$name]=$value
  else
    misused "there is no option --$name"
  fi
}

# The JSON of a body: as it is, `@file`, or `-` for standard input.
read_body() {
  case $1 in
    -) body=$(cat) ;;
    @*) body=$(<"${1#@}") || misused '--body: the file cannot be read' ;;
    *) body=$1 ;;
  esac
}

# What the options mean for the program itself; errors from here on look as the caller wants them.
apply_options() {
  json_errors=${options[json-errors]-} names=${options[names]-}
  local file=${options[log]-${FEISHU_VC_LOG-}}
  if [[ $file ]]; then
    { : >>"$file"; } 2>/dev/null || misused "--log: '$file' cannot be written"
    exec {log}>>"$file"
  fi
}

call_operation() {
  local word name
  "operation_$1"
  read_words ' ' "${@:2}"
  apply_options
  if [[ $help ]]; then
    "help_$1"
    return
  fi
  configure || fail
  if ((${#positional[@]} > ${#path_parameters[@]})); then
    misused "'${positional[${#path_parameters[@]}]}' is one argument too many"
  elif ((${#positional[@]} < ${#path_parameters[@]})); then
    misused "${path_parameters[${#positional[@]}]} is missing"
  elif [[ ${options[all]-} && ! $page_fields ]]; then
    misused '--all is for what comes in pages'
  fi
  for name in "${!path_parameters[@]}"; do
    path_values[${path_parameters[name]}]=${positional[name]}
  done
  choose_token || fail
  prepare || fail
  if [[ ${options[print-curl]-} ]]; then
    token='***' page_token=''
    build_operation_request
    print_curl
    return
  fi
  run_operation
}

# Commands that are no operations.
call_own_command() {
  local own_options=' '
  [[ $1 == exchange-code ]] && own_options=' code-file code-verifier-file redirect-uri scope '
  body_types=
  read_words "$own_options" "${@:2}"
  apply_options
  if [[ $help ]]; then
    print_help
    return
  elif ((${#positional[@]})); then
    misused "'${positional[0]}' is one argument too many"
  fi
  configure || fail
  case $1 in
    config) print_config ;;
    set-app-ticket) set_app_ticket ;;
    exchange-code)
      build_request='' pages='' types=''
      exchange_code
      ;;
  esac
}

check_tools() {
  local tool
  for tool in curl jq iconv flock; do
    if ! type -P "$tool" >/dev/null; then
      printf 'feishu-vc: %s is not installed; feishu-vc needs curl 7.76, jq 1.6, iconv and flock or newer ones\n' "$tool" >&2
      exit "${EXIT_STATUS[config]}"
    fi
  done
}

main() {
  local command_words='' words function
  case ${1-} in
    '' | -h | --help | help) print_help ;;
    --version) printf 'feishu-vc %s\n' "$POLICY_VERSION" ;;
    completion) print_completion ;;
    *)
      check_tools
      words="$1 ${2-}"
      function=${words//[- ]/_}
      if [[ $1 == config || $1 == set-app-ticket || $1 == exchange-code ]]; then
        command_words=$1
        call_own_command "$@"
      elif declare -F "help_$1" >/dev/null && [[ ${2---help} == -h || ${2---help} == --help ]]; then
        "help_$1"
      elif declare -F "operation_$function" >/dev/null; then
        command_words="$1 $2"
        call_operation "$function" "${@:3}"
      else
        misused "there is no command '$1${2+ $2}'"
      fi
      ;;
  esac
}
