# Where tokens come from: a source for each kind, each a few requests to the platform's token operations. They run in `fly`,
# whose variables are its own; each sets entry.

# Sets REPLY to names and values as a JSON object of texts; the values are printable ASCII.
json_object() {
  local text=
  while (($#)); do
    local value=${2//\\/\\\\}
    text+="${text:+,}\"$1\":\"${value//\"/\\\"}\""
    shift 2
  done
  REPLY="{$text}"
}

build_token_request() {
  REQUEST_METHOD=$method REQUEST_URL=$base_url$path
  REQUEST_HEADERS=('Accept: application/json' "User-Agent: $user_agent" 'Content-Type: application/json; charset=utf-8')
  json_object "${token_fields[@]}" ${token_source:+app_access_token "$token"}
  REQUEST_BODY=$REPLY
  secrets="$app_secret"$'\x1f'"$token"$'\x1f'"${app_ticket-}"
}

build_oauth_request() {
  REQUEST_METHOD=$method REQUEST_URL=$accounts_url$path
  REQUEST_HEADERS=('Accept: application/json' "User-Agent: $user_agent" 'Content-Type: application/x-www-form-urlencoded')
  encode_form client_id "$app_id" client_secret "$app_secret" "${token_fields[@]}"
  REQUEST_BODY=$REPLY
  secrets="$app_secret"$'\x1f'"$oauth_secrets"
}

# Makes a token request: operation, what to read of the answer, and the fields of the body.
request_token() {
  "token_operation_$1"
  read_as=$2 build_request=build_token_request
  token_fields=("${@:3}")
  execute
}

# Keeps the granted token of the last answer.
grant() {
  local value lifetime=${payload[0]##* }
  value=${payload[0]#=}
  new_entry "${value% *}" "$lifetime" "$now"
  entry=$REPLY
}

# The tenant token of a custom app.
fetch_custom() {
  token_source='' token=''
  request_token create_tenant_access_token_internal 'token tenant_access_token expire' \
    app_id "$app_id" app_secret "$app_secret" && grant
}

# The app token of a store app. It needs the ticket that the platform pushes; without a valid one it is asked for another.
fetch_app() {
  local app_ticket
  token_source='' token=''
  token_key ticket
  feishu_vc_store_get "$REPLY"
  app_ticket=$REPLY
  if [[ ! $app_ticket ]]; then
    resend_ticket || return
    token_operation_create_app_access_token
    attempts=0
    raise auth 'there is no app ticket yet' \
      'The platform was asked to push one; hand it to feishu-vc set-app-ticket when the event arrives.'
    return
  fi
  if request_token create_app_access_token 'token app_access_token expire' \
    app_id "$app_id" app_secret "$app_secret" app_ticket "$app_ticket"; then
    grant
    return
  fi
  if has "${error[code]:-none}" "${POLICY_TOKENS_TICKET_CODES[@]}"; then
    keep_error
    resend_ticket # whatever becomes of it, the caller is to learn about the ticket
    restore_error
  fi
  return 1
}

resend_ticket() {
  request_token resend_app_ticket nothing app_id "$app_id" app_secret "$app_secret"
}

# The tenant token of a store app in one tenant; the app's own token goes into the request.
fetch_tenant() {
  token_key app
  token_source=app source_key=$REPLY token=''
  request_token create_tenant_access_token 'token tenant_access_token expire' tenant_key "$tenant_key" && grant
}

# A tenant token from the environment's own provider, which keeps it as it likes.
provided_token() {
  feishu_vc_token_provider "$tenant_key"
  token=$REPLY
  if [[ ! $token ]] || ! is_header_text "$token"; then
    raise auth 'the token provider gave no token'
  fi
}

# Keeps the ticket of a store app.
set_app_ticket() {
  local ticket
  read_secret app_ticket - || fail
  ticket=$REPLY
  check_text app_ticket "$ticket" || fail
  if [[ ! $ticket ]]; then
    raise config 'app_ticket must not be empty' || fail
  fi
  token_key ticket
  feishu_vc_store_set "$REPLY" "$ticket" || { raise config "the ticket cannot be kept in $store_folder" || fail; }
}
