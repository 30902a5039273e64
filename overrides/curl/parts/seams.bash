# Seams: functions that the environment can bring along (`export -f feishu_vc_clock`), for tests and for programs that
# keep tokens elsewhere. What it does not bring is defined in the parts below.
#
#   feishu_vc_clock                     sets REPLY to milliseconds since 1970-01-01T00:00:00Z                     Clock
#   feishu_vc_sleeper MS                waits                                                                   Sleeper
#   feishu_vc_logger LEVEL TEXT         keeps a line of the log                                                 Logger
#   feishu_vc_transport MS CONNECT_MS   sends the request in REQUEST_METHOD, REQUEST_URL, REQUEST_HEADERS     Transport
#                                       and REQUEST_BODY; writes the body of the answer to standard output,
#                                       its head to descriptor 3, then there a line: byte 1e, HTTP status,
#                                       curl's exit status, 0 if nothing was sent, a text
#   feishu_vc_token_provider TENANT     sets REPLY to a tenant token from elsewhere; none by default      TokenProvider
#   feishu_vc_store_get KEY             sets REPLY to what is kept under a key, or returns 1                 TokenStore
#   feishu_vc_store_set KEY TEXT        keeps a line
#   feishu_vc_store_delete KEY          forgets it
#   feishu_vc_store_lock KEY SECONDS    takes the lock of a key until the process ends, or returns 1

# Sets REPLY to the machine's time in milliseconds. A shell has no monotonic clock; and what it keeps, other processes read.
system_clock() {
  if [[ ${EPOCHREALTIME-} ]]; then
    REPLY=${EPOCHREALTIME/./}
    REPLY=${REPLY::-3}
  else # bash 4
    printf -v REPLY '%(%s)T000' -1
  fi
}

declare -F feishu_vc_clock >/dev/null || feishu_vc_clock() { system_clock; }

declare -F feishu_vc_sleeper >/dev/null || feishu_vc_sleeper() {
  as_seconds "$1"
  sleep "$REPLY"
}

# The log is an allow-list: method, path template, status, code, log id, attempt, duration. Without --log there is none.
declare -F feishu_vc_logger >/dev/null || feishu_vc_logger() {
  if [[ $log ]]; then
    printf 'feishu-vc %s: %s\n' "$1" "$2" >&"$log"
  fi
}

# Sets REPLY: `1500` → `1.500`.
as_seconds() {
  printf -v REPLY '%d.%03d' $(($1 / 1000)) $(($1 % 1000))
}

# Sets REPLY: `0.5` → `500`. What is shorter than a thousandth is a thousandth.
thousandths() {
  local whole=${1%%.*} part=
  [[ $1 == *.* ]] && part=${1#*.}
  part=${part}000
  REPLY=$((10#${whole:-0} * 1000 + 10#${part:0:3}))
  if ((REPLY == 0)) && [[ $1 == *[1-9]* ]]; then
    REPLY=1
  fi
}
