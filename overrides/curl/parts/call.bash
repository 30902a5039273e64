# One call from its first attempt to its end: attempts, waits, tokens, deadline.
#
# - Repeated is what is safe: operations that may be repeated on connection failures, timeouts and some statuses; others
#   only if the request cannot have reached the server or was refused unprocessed.
# - A rejected token is replaced and the call replayed once. This is no retry: it works with --max-retries 0 and does not
#   wait. If the fresh token is the rejected one (the platform returns the same token while it has 30 minutes left) the
#   error is raised.
# - The deadline bounds everything together: attempts, waits and the wait for a token.
#
# What is called is in operation, method, path, repeatable, token_request, code_optional, read_as, types, pages; where the
# token comes from in token_source (nothing: token is used as it is); the function named in build_request makes the request, with the
# token, and names the secrets that no error may show.

execute() {
  local replayed='' rejected
  attempts=0 retries=0
  obtain_token '' || return
  while :; do
    try_once || return
    if [[ $outcome == answer ]] && is_success; then
      [[ ${payload[0]-=} == '='* ]] && return
      raise_payload
      return
    fi
    raise_outcome
    if [[ $outcome == answer && $token_source && ! $replayed ]] && has "$code" "${POLICY_TOKENS_REJECTED_CODES[@]}"; then
      replayed=1 rejected=$token
      keep_error
      obtain_token "$rejected" || return
      [[ $token != "$rejected" ]] && continue
      restore_error
    fi
    may_repeat && next_wait || return 1
    feishu_vc_sleeper "$REPLY"
    retries=$((retries + 1))
    obtain_token '' || return
  done
}

# One attempt within the deadline, and its line in the log.
try_once() {
  local limit=$timeout_ms started
  feishu_vc_clock
  started=$REPLY now=$REPLY
  if [[ $deadline_at ]]; then
    if ((started >= deadline_at)); then
      raise timeout 'the deadline passed'
      return
    fi
    ((deadline_at - started < limit)) && limit=$((deadline_at - started))
  fi
  "$build_request"
  attempts=$((attempts + 1))
  attempt "$limit" "$connect_timeout_ms"
  feishu_vc_clock
  feishu_vc_logger debug "$method $path: status ${status:-none}, code ${code:-none}, log id ${log_id:-none}, attempt $attempts, $((REPLY - started)) ms"
}

# Raises the error that the outcome of an attempt is.
raise_outcome() {
  case $outcome in
    answer)
      raise_answer
      server_wait
      error[retry_after_ms]=$REPLY
      ;;
    decode)
      raise decode "$reason"
      note_answer
      ;;
    timeout) raise timeout "$reason" ;;
    unsent) if [[ $reason == *'in time' ]]; then raise timeout "$reason"; else raise connection "$reason"; fi ;;
    broken) raise connection "$reason" ;;
  esac
}

# Raises what is wrong with the content of a success.
raise_payload() {
  if [[ $token_request ]]; then
    raise auth "the answer holds no usable token: ${payload[0]#?}"
  elif [[ $pages && ${payload[0]} != *' '* ]]; then
    raise decode "the answer promises another page, but its ${payload[0]#?} is empty"
  else
    raise decode "the answer does not fit: ${payload[0]#?}"
  fi
  [[ $code == 0 ]] && error[code]=0
  note_answer
  error[details]='{}'
  return 1
}
