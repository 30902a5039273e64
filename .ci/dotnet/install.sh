#!/usr/bin/env bash
# Puts a stand-in for the .NET SDK together, for machines that reach neither the SDK nor NuGet. dotnet.py says what it can do.
# usage: install.sh DEST     then DEST/bin/dotnet; TOOLCHAIN names the folder with the parts
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dest=$(realpath -m "${1:?usage: install.sh DEST}")
toolchain=$(realpath "${TOOLCHAIN:-$here/../../../shared/toolchains/dotnet}")
state=$(cat "$here"/*.{py,sh} "$toolchain"/* | sha256sum)
[ "$(cat "$dest/.state" 2>/dev/null)" != "$state" ] || exit 0

rm -rf "$dest"
mkdir -p "$dest/bin"
bash "$toolchain/assemble-net9.sh" "$dest/net" >/dev/null &
assembled=$!
python3 -m venv "$dest/venv"
"$dest/venv/bin/pip" install --quiet --disable-pip-version-check pythonnet==3.2.1 clr-loader==0.3.1
wait "$assembled"
cp "$here/dotnet.py" "$toolchain/csc.py" "$toolchain/NUnitRunner.cs" "$dest"

cat > "$dest/bin/dotnet" <<'SH'
#!/usr/bin/env bash
home=$(cd "$(dirname "$(realpath "$0")")/.." && pwd)
case "${1-}" in
  *.dll) exec "$home/net/dotnet" "$@" ;;
  *) DOTNET_ROOT="$home/net" exec "$home/venv/bin/python" "$home/dotnet.py" "$@" ;;
esac
SH
chmod +x "$dest/bin/dotnet"
printf '%s\n' "$state" > "$dest/.state"
