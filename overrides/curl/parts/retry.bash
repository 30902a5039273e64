# Decides whether a failed attempt is repeated, and after which wait. The numbers are in policy.yaml.

is_rate_limit() {
  [[ $status == 429 || $code == "$POLICY_RETRIES_RATE_LIMIT_CODE" ]]
}

# Whether a list has a word.
has() {
  local word=$1
  shift
  [[ " $* " == *" $word "* ]]
}

# Whether another attempt is allowed. Refused unprocessed, or never sent: any request may be sent again.
may_repeat() {
  case $outcome in
    unsent) return 0 ;;
    broken | timeout) [[ $repeatable ]] ;;
    answer)
      [[ $code == "$POLICY_RETRIES_RATE_LIMIT_CODE" ]] || has "$status" "${POLICY_RETRIES_REFUSED_STATUSES[@]}" ||
        { [[ $repeatable ]] && has "$status" "${POLICY_RETRIES_STATUSES[@]}"; }
      ;;
    *) return 1 ;;
  esac
}

# Sets REPLY to the milliseconds that the server asks to wait, or to nothing. The platform's own header counts down to the
# end of its rate window and comes with other answers too, so it is read only when the limit was hit. Garbage, zero and
# negative values count as absent.
server_wait() {
  local until_ms
  if is_rate_limit && wait_seconds "$reset"; then
    return
  fi
  if wait_seconds "$retry_after" || [[ ! $retry_after ]]; then
    return
  fi
  until_ms=$(jq -nr --arg date "$retry_after" 'try ($date | strptime("%a, %d %b %Y %H:%M:%S GMT") | mktime * 1000) catch ""')
  feishu_vc_clock
  if [[ $until_ms ]] && ((until_ms > REPLY)); then
    REPLY=$((until_ms - REPLY))
  else
    REPLY=
  fi
}

# Sets REPLY to the milliseconds of a positive number of seconds; one that is beyond all numbers is a long wait.
wait_seconds() {
  local value=$1
  REPLY=
  [[ $value =~ ^[0-9]+(\.[0-9]+)?$ && $value == *[1-9]* ]] || return
  [[ ${value%%.*} =~ ^0*[0-9]{1,12}$ ]] || value=999999999999
  thousandths "$value"
}

# Sets REPLY to the wait before the next repeat, after that many, when the server asks for nothing.
backoff() {
  local cap jitter wait
  thousandths "$POLICY_RETRIES_BACKOFF_CAP_SECONDS"
  cap=$REPLY
  thousandths "$POLICY_RETRIES_BACKOFF_JITTER"
  jitter=$REPLY
  thousandths "$POLICY_RETRIES_BACKOFF_BASE_SECONDS"
  wait=$((REPLY << ($1 < 20 ? $1 : 20)))
  ((wait > cap)) && wait=$cap
  REPLY=$((wait - wait * jitter * RANDOM / 32768000))
}

# Sets REPLY to the milliseconds until the next attempt; fails if there is to be none.
next_wait() {
  ((retries < max_retries)) || return
  REPLY=${error[retry_after_ms]}
  if [[ ! $REPLY ]]; then
    backoff "$retries"
  elif ((REPLY > POLICY_RETRIES_MAX_SERVER_WAIT_SECONDS * 1000)); then
    return 1
  fi
  if [[ $deadline_at ]]; then
    local wait=$REPLY
    feishu_vc_clock
    ((REPLY + wait < deadline_at)) || return
    REPLY=$wait
  fi
}
