# The token cache.
#
# What it promises, in every language of this SDK:
#
# - Key: base URL, app id, app secret, kind of token, tenant key. Two apps with different secrets never share a token.
# - Windows, from the lifetime that the server returned (ttl). Advisory from min(600 s, ttl/4), less a jitter of up to 60 s
#   and never more than that window, before the end: the current token keeps serving while one renewal runs in the
#   background; if that fails it is logged and tried again after 5 s, and no call fails or waits. Mandatory from
#   min(30 s, ttl/10) before the end: the token is not used any more; one process' renewal serves everybody.
# - Single flight: any number of concurrent processes without a valid token make exactly one token request for a key. A
#   failed one gives its error to those who wait and poisons nothing. A caller that is ended or runs out of time takes
#   nobody with it: the request runs in a process apart from all of its callers.
# - Rejected token: it is cleared only if it is still the stored one.
# - Time is wall time. A store that fails is logged and bypassed.
#
# The numbers are in policy.yaml. An entry is a line: end and beginning of the advisory window, beginning of the mandatory
# one (milliseconds since 1970), the token.

declare -A memory=()

# Sets REPLY to the name of a key: a hash, so that it shows no secret.
token_key() {
  local sum
  if type -P sha256sum >/dev/null; then
    sum=$(printf '%s\0' "$base_url" "$app_id" "$app_secret" "$@" | sha256sum)
  else # macOS
    sum=$(printf '%s\0' "$base_url" "$app_id" "$app_secret" "$@" | shasum -a 256)
  fi
  REPLY=${sum%% *}
}

# Sets REPLY to an entry for a token that was granted for so many milliseconds, at a moment.
new_entry() {
  local value=$1 lifetime=$2 granted_at=$3 advisory mandatory jitter
  thousandths "$POLICY_TOKENS_ADVISORY_FRACTION"
  advisory=$((lifetime * REPLY / 1000))
  ((advisory > POLICY_TOKENS_ADVISORY_SECONDS * 1000)) && advisory=$((POLICY_TOKENS_ADVISORY_SECONDS * 1000))
  jitter=$((POLICY_TOKENS_ADVISORY_JITTER_SECONDS * 1000))
  ((jitter > advisory)) && jitter=$advisory
  thousandths "$POLICY_TOKENS_MANDATORY_FRACTION"
  mandatory=$((lifetime * REPLY / 1000))
  ((mandatory > POLICY_TOKENS_MANDATORY_SECONDS * 1000)) && mandatory=$((POLICY_TOKENS_MANDATORY_SECONDS * 1000))
  REPLY="$((granted_at + lifetime - advisory + jitter * RANDOM / 32768)) $((granted_at + lifetime - mandatory)) $value"
}

# Sets entry to what is kept under a key, and advisory_at and value, if it serves still: not ended, and not the rejected one.
look_up_token() {
  local key=$1 rejected=$2 mandatory_at
  entry=${memory[$key]-}
  if [[ ! $entry ]] && feishu_vc_store_get "$key"; then
    entry=$REPLY
  fi
  read -r advisory_at mandatory_at value <<<"$entry"
  [[ $advisory_at =~ ^[0-9]+$ && $mandatory_at =~ ^[0-9]+$ && $value && $value != "$rejected" ]] || return
  is_header_text "$value" || return
  feishu_vc_clock
  now=$REPLY
  ((now < mandatory_at))
}

# Sets token to a valid one of token_source, other than the rejected one unless the platform insists on it.
obtain_token() {
  local rejected=$1 key=$source_key entry advisory_at value since=${waiting_since-} flight lines=() left=()
  [[ $token_source ]] || return 0
  if [[ $token_source == provided ]]; then
    provided_token
    return
  fi
  if look_up_token "$key" "$rejected"; then
    token=$value
    if ((now >= advisory_at)) && ! failed_lately "$key"; then
      fly "$token_source" "$key" "$value" 0 renewal </dev/null >/dev/null &
    fi
    return 0
  fi
  unset "memory[$key]"
  if [[ ! $since ]]; then
    system_clock
    since=$REPLY
  fi
  waiting_since=
  if [[ $deadline_at ]]; then
    feishu_vc_clock
    ((REPLY < deadline_at)) || REPLY=$((deadline_at - 1))
    as_seconds $((deadline_at - REPLY))
    left=(-t "$REPLY")
  fi
  exec {flight}< <(fly "$token_source" "$key" "$rejected" "$since" '' </dev/null)
  if ! IFS= read -r "${left[@]+"${left[@]}"}" -u "$flight" entry; then
    raise timeout 'the deadline passed while waiting for a token'
    return
  elif [[ $entry == error ]]; then
    mapfile -t -u "$flight" lines
    raise "${lines[0]}" ''
    error_lines=("${lines[@]}")
    return 1
  fi
  exec {flight}<&-
  memory[$key]=$entry
  read -r _ _ token <<<"$entry"
}

# Whether a renewal failed so lately that the next one has to wait.
failed_lately() {
  local failed_at _
  feishu_vc_store_get "$1.failure" || return
  IFS=$'\x1f' read -r _ failed_at _ <<<"$REPLY"
  feishu_vc_clock
  ((REPLY < ${failed_at:-0} + POLICY_TOKENS_ADVISORY_RETRY_SECONDS * 1000))
}

# Gets a token for all who wait for it and writes its entry, or `error` and the lines of one. Runs in a process of its own,
# which the end of its caller does not end. A renewal is not begun twice; a failure since the moment `since` is shared.
fly() {
  local source=$1 key=$2 rejected=$3 since=$4 renewal=$5 entry advisory_at value failed_at failure seconds=60 in_flight=1
  trap '' HUP INT PIPE TERM
  exec 2>/dev/null
  feishu_vc_clock
  now=$REPLY
  [[ $renewal ]] && seconds=0
  if ! feishu_vc_store_lock "$key" "$seconds" && [[ $renewal ]]; then
    return
  fi
  if [[ $source != user ]]; then
    unset "memory[$key]"
  elif [[ -f ${options[user-token-file]} ]]; then # what came through a pipe is not there a second time
    read_user_token
  fi
  if look_up_token "$key" "$rejected"; then
    printf '%s\n' "$entry"
    return
  elif [[ $rejected && $value == "$rejected" && ! $renewal ]]; then
    feishu_vc_store_delete "$key"
  fi
  if [[ $renewal ]]; then
    failed_lately "$key" && return
  elif feishu_vc_store_get "$key.failure"; then
    IFS=$'\x1f' read -r failed_at _ failure <<<"$REPLY"
    if ((${failed_at:-0} >= since)); then
      printf 'error\n%s\n' "${failure//$'\x1f'/$'\n'}"
      return
    fi
  fi
  deadline_at='' token_request=1 code_optional='' pages='' types=''
  if "fetch_$source"; then
    [[ $source == user ]] || feishu_vc_store_set "$key" "$entry"
    feishu_vc_store_delete "$key.failure"
    printf '%s\n' "$entry"
  else
    render_error
    system_clock
    failed_at=$REPLY
    printf -v failure '%s\x1f%s\x1f%s' "${error_lines[@]}"
    feishu_vc_store_set "$key.failure" "$failed_at"$'\x1f'"$now"$'\x1f'"$failure"
    feishu_vc_logger warning "no token: ${error_lines[0]}, status ${error[status]:-none}, code ${error[code]:-none}"
    printf '%s\n' error "${error_lines[@]}"
  fi
}
