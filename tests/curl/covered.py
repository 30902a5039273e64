"""Runs the unit tests and counts which lines of the hand-written parts were run: `python covered.py [MINIMUM]`.

No coverage tool for bash is at hand everywhere; bash itself tells each line that it runs (`set -x`, by BASH_ENV).
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "generated/curl/feishu-vc"
PARTS = ROOT / "overrides/curl/parts"
# What bash does not trace: words of the syntax, function heads, patterns of `case`, continued lines.
SILENT = re.compile(
    r"(#.*|fi|done|esac|else|then|do|\{|\}.*|\).*|;;|.*\(\) \{|if .*; then|elif .*|for .*; do|case .*"
    r"|[^ ]*\)|.*\) ;;)?"
)


def main(minimum: float) -> int:
    """Run the tests; 1 if they fail or if too few lines were run."""
    with tempfile.TemporaryDirectory() as folder:
        trace, rc = Path(folder, "trace"), Path(folder, "rc")
        rc.write_text(
            f"if [[ $0 == */feishu-vc ]]; then PS4='@$LINENO@'; exec 9>>{trace}; BASH_XTRACEFD=9; set -x; fi\n"
        )
        done = subprocess.run(["bats", ROOT / "tests/curl"], env={**os.environ, "BASH_ENV": str(rc)}, check=False)
        ran = {int(number) for number in re.findall(r"^@+(\d+)@", trace.read_text(errors="replace"), re.MULTILINE)}
    lines = SCRIPT.read_text().splitlines()
    missed, total = [], 0
    for part in sorted(PARTS.glob("*.bash")):
        own = part.read_text().splitlines()
        begin = next(at for at in range(len(lines)) if lines[at : at + len(own)] == own)
        continued = False
        for at, line in enumerate(own):
            counts = not continued and not SILENT.fullmatch(line.strip())
            continued = line.endswith(("\\", "|", "&&", "||"))
            total += counts
            if counts and begin + at + 1 not in ran:
                missed.append(f"{part.name}:{at + 1}: {line.strip()}")
    covered = 100 * (1 - len(missed) / total)
    print(*missed, f"{covered:.1f} % of {total} lines", sep="\n")
    return done.returncode or int(covered < minimum)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 0))
