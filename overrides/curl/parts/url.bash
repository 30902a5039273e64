# Puts values into paths, queries and forms. A value can never reach another path: it is encoded, and `..` is refused.

# Sets REPLY to a text with everything but unreserved characters percent-encoded, as UTF-8.
percent_encode() {
  local text=$1 character code hex at
  REPLY=
  for ((at = 0; at < ${#text}; at++)); do
    character=${text:at:1}
    case $character in
      [A-Za-z0-9._~-]) REPLY+=$character ;;
      *)
        printf -v code %d "'$character"
        printf -v hex %%%02X $((code & 255))
        REPLY+=$hex
        ;;
    esac
  done
}

# Sets REPLY to names and values as a form or a query has them.
encode_form() {
  local text=
  while (($#)); do
    percent_encode "$2"
    text+="${text:+&}$1=$REPLY"
    shift 2
  done
  REPLY=$text
}

# Sets REPLY to the operation's path with its values.
fill_path() {
  local name filled=$path
  for name in "${!path_values[@]}"; do
    if [[ ! ${path_values[$name]} || ${path_values[$name]} == . || ${path_values[$name]} == .. ]]; then
      raise config "$name must not be '${path_values[$name]}': it is a part of the path $path"
      return
    fi
    percent_encode "${path_values[$name]}"
    filled=${filled//"{$name}"/"$REPLY"}
  done
  REPLY=$filled
}
