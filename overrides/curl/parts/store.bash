# Keeps tokens in files that only their owner can read, for all processes of a user: a line a file, replaced as a whole. A
# store that fails is logged and bypassed. The name of a key is a hash, so it shows neither the app nor its secret.

store_folder=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
store_folder=${store_folder:+$store_folder/feishu-vc}

make_store() {
  [[ $store_folder ]] && { [[ -d $store_folder ]] || mkdir -p -- "$store_folder"; }
}

store_failed() {
  feishu_vc_logger warning "the token store could not be $1 and is bypassed"
  return 1
}

declare -F feishu_vc_store_get >/dev/null || feishu_vc_store_get() {
  REPLY=
  [[ $store_folder && -r $store_folder/$1 ]] && IFS= read -r REPLY <"$store_folder/$1"
}

declare -F feishu_vc_store_set >/dev/null || feishu_vc_store_set() {
  local new=$store_folder/.new-$1-$BASHPID
  if ! { make_store && printf '%s\n' "$2" >"$new" && mv -f -- "$new" "$store_folder/$1"; }; then
    store_failed written
  fi
} 2>/dev/null

declare -F feishu_vc_store_delete >/dev/null || feishu_vc_store_delete() {
  if [[ -e $store_folder/$1 ]]; then
    rm -f -- "$store_folder/$1" || store_failed cleared
  fi
} 2>/dev/null

declare -F feishu_vc_store_lock >/dev/null || feishu_vc_store_lock() {
  local lock
  if make_store && exec {lock}>"$store_folder/$1.lock"; then
    flock -w "$2" "$lock"
  else
    store_failed locked
  fi
} 2>/dev/null
