# What can go wrong, by kind; a program tells them apart by the exit status.

declare -A EXIT_STATUS=([crash]=1 [config]=2 [connection]=3 [timeout]=4 [auth]=5 [rate_limit]=6 [api]=7 [http]=8 [decode]=9)
declare -A error=() kept_error=()
error_lines=()

# Notes an error: kind, what went wrong, what to do. What else it carries is taken from the call that is under way.
raise() {
  error=([kind]=$1 [reason]=$2 [advice]=${3-} [code]='' [name]='' [status]='' [log_id]='' [details]='{}'
    [retry_after_ms]='' [attempts]=${attempts:-0} [operation]=${operation-} [method]=${method-} [path]=${path-})
  error_lines=()
  return 1
}

# Puts the error aside while something else is tried, and takes it back.
keep_error() {
  local key
  kept_error=()
  for key in "${!error[@]}"; do
    kept_error[$key]=${error[$key]}
  done
}

restore_error() {
  local key
  for key in "${!kept_error[@]}"; do
    error[$key]=${kept_error[$key]}
  done
  error_lines=()
}

# Sets error_lines: the kind, the line for people, the JSON for programs.
render_error() {
  if ((${#error_lines[@]})); then
    return
  fi
  local text
  text=$(
    ERROR_KIND=${error[kind]} ERROR_REASON=${error[reason]} ERROR_ADVICE=${error[advice]} ERROR_CODE=${error[code]} \
      ERROR_NAME=${error[name]} ERROR_STATUS=${error[status]} ERROR_LOG_ID=${error[log_id]} \
      ERROR_DETAILS=${error[details]} ERROR_RETRY_AFTER_MS=${error[retry_after_ms]} ERROR_ATTEMPTS=${error[attempts]} \
      ERROR_OPERATION=${error[operation]} ERROR_METHOD=${error[method]} ERROR_PATH=${error[path]} \
      jq -nr "$ERROR_JQ"
  )
  error_lines=("${error[kind]}")
  mapfile -t -O 1 error_lines <<<"$text"
}

# Ends the program with the error, in one line on standard error.
fail() {
  render_error
  if [[ $json_errors ]]; then
    printf '%s\n' "${error_lines[2]}" >&2
  else
    printf 'feishu-vc: %s\n' "${error_lines[1]}" >&2
  fi
  exit "${EXIT_STATUS[${error_lines[0]}]}"
}
