# Calls the operation on the command line and prints what it returns; with --all the items of all pages, one a line, each
# page fetched when the one before it is printed.

run_operation() {
  local -A seen=()
  local page_token='' item
  build_request=build_operation_request token_request='' code_optional='' pages='' read_as=operation
  [[ $types ]] || read_as=nothing
  [[ ${options[raw]-} && $types ]] && read_as=raw
  if [[ ${options[all]-} ]]; then
    pages=$page_fields
  fi
  while :; do
    deadline_at=
    if [[ $deadline_ms ]]; then
      feishu_vc_clock
      deadline_at=$((REPLY + deadline_ms))
    fi
    execute || fail
    if [[ ! $pages ]]; then
      [[ $read_as == nothing ]] || printf '%s\n' "${payload[0]#=}"
      return
    fi
    for item in "${payload[@]:1}"; do
      printf '%s\n' "$item"
    done
    page_token=${payload[0]#=}
    [[ $page_token ]] || return 0
    if [[ ${seen[$page_token]-} ]]; then
      raise decode 'the answer promises another page, but its place was given before' || fail
    fi
    seen[$page_token]=1
  done
}
