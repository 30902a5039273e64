# A user's token pair: JSON in a file that the caller names, as `exchange-code` prints it. A refresh token can be used once,
# so a new pair is in the file before it is used. A pair that could not be written waits in the store for the next call.

# Reads the pair; its token counts as one of the memory's.
read_user_token() {
  local text file=${options[user-token-file]} expires_at
  if ! text=$(jq -r '
    def text: if . == null then "" elif type == "string" then . else error end;
    (.access_token | text), (.refresh_token | text),  # a line each: one with a line break in it is found out below
    (.expires_at | if . == null then "" elif type == "number" then . else text | fromdateiso8601 end), "end"
  ' "$file" 2>/dev/null); then
    raise config 'user_token: the file holds no token pair as exchange-code prints it'
    return
  fi
  mapfile -t user_token <<<"$text"
  if ((${#user_token[@]} != 4)) || ! is_header_text "${user_token[0]}" || ! is_header_text "${user_token[1]}"; then
    raise config 'user_token: a token has spaces around it or what is no text for a header in it; was it copied whole?'
  elif [[ ! ${user_token[0]} ]]; then
    raise config 'user_token.access_token must not be empty'
  elif [[ ${user_token[1]} && ! $app_id ]]; then
    raise config 'a refresh token is of no use without app_id and app_secret'
  else
    [[ $user_key ]] || token_key user "${user_token[0]}" "${user_token[1]}"
    user_key=${user_key:-$REPLY}
    expires_at=${user_token[2]%.*}
    if [[ $expires_at ]]; then # how long it was to live is not known: the windows of a long-lived token
      new_entry "${user_token[0]}" 7200000 $((expires_at * 1000 - 7200000))
    else
      REPLY="9223372036854775807 9223372036854775807 ${user_token[0]}"
    fi
    memory[$user_key]=$REPLY
  fi
}

# Writes a pair into the file and forgets the one that waited.
hand_over() {
  local file=${options[user-token-file]}
  local new=$file.new-$BASHPID
  if ! { printf '%s\n' "$1" >"$new" && mv -f -- "$new" "$file"; } 2>/dev/null; then
    raise config "the new user token pair could not be kept in $file"
    return
  fi
  feishu_vc_store_delete "$user_key.pair"
}

# Gets a new pair.
fetch_user() {
  token_operation_create_user_access_token
  attempts=0
  if feishu_vc_store_get "$user_key.pair"; then
    # The platform has used up the old refresh token, so the pair that waits is the only way on.
    hand_over "$REPLY" && read_user_token || return
    if look_up_token "$user_key" ''; then
      return
    fi
  fi
  if [[ ! ${user_token[1]} ]]; then
    raise auth 'the user token ended and there is no refresh token' \
      'Ask the user to log in again, with the permission offline_access.'
    return
  fi
  request_pair "${user_token[0]}"$'\x1f'"${user_token[1]}" grant_type refresh_token refresh_token "${user_token[1]}" || return
  feishu_vc_store_set "$user_key.pair" "${payload[0]#=}"
  new_entry "${payload[1]#* }" "${payload[1]%% *}" "$now"
  entry=$REPLY
  hand_over "${payload[0]#=}"
}

# Makes an OAuth request: what no error may show, and the fields of the form.
request_pair() {
  oauth_secrets=$1 token_source='' token='' read_as=pair code_optional=1 build_request=build_oauth_request
  token_fields=("${@:2}")
  token_operation_create_user_access_token
  execute
}

# Exchanges the code that the authorization page handed over, and prints the pair.
exchange_code() {
  local code_text verifier=''
  if [[ ! $app_id ]]; then
    raise config 'exchanging a code needs app_id and app_secret' || fail
  fi
  read_secret code "${options[code-file]--}" || fail
  code_text=$REPLY
  [[ $code_text ]] || raise config 'code must not be empty' || fail
  if [[ ${options[code-verifier-file]+given} ]]; then
    read_secret code_verifier "${options[code-verifier-file]}" || fail
    verifier=$REPLY
  fi
  token_request=1
  request_pair "$code_text"$'\x1f'"$verifier" grant_type authorization_code code "$code_text" \
    ${options[redirect-uri]+redirect_uri "${options[redirect-uri]}"} ${verifier:+code_verifier "$verifier"} \
    ${options[scope]+scope "${options[scope]}"} || fail
  printf '%s\n' "${payload[0]#=}"
}
