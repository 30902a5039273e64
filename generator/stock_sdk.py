"""Hands the spec to a stock generator of openapi-generator: `python -m generator.stock_sdk GENERATOR OUT`.

For languages that have no target of their own. What comes out is that generator's client as it is: models and requests,
with the envelope in the answers and without our token handling, retries and typed errors. The spec is checked as always
and its operationIds are made names (`reserves.get` → `reserves_get`), which is all that stock generators need.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from generator import lint, pipeline
from generator.normalise import normalise
from generator.paths import Paths
from generator.problem import Refusal

ROOT = Path(__file__).parents[1]
PROGRAM = ROOT / ".cache/openapi-generator/bin/openapi-generator-cli"
"""Has a Python environment of its own, with a Java of its own: nothing else needs them."""


def main(argv: Sequence[str] | None = None) -> int:
    """Generate, and give the exit code."""
    parser = argparse.ArgumentParser(prog="make sdk", description="Generate a client with a stock generator.")
    parser.add_argument("generator", help="a generator of openapi-generator, such as kotlin or rust")
    parser.add_argument("out", type=Path, help="the folder to make; it must not exist, or be empty")
    options = parser.parse_args(argv)
    try:
        generate(options.generator, options.out)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 1
    print(f"a {options.generator} client is in {options.out}", file=sys.stderr)
    return 0


def generate(generator: str, out: Path) -> None:
    """Make a client in a folder, which appears when all of it is there."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise Refusal(f"{out} is not empty — name a folder that does not exist")
    known = _output("list", "--short").strip().split(",")
    if generator not in known:
        raise Refusal(f"no generator is called {generator!r} — there are: {', '.join(known)}")
    spec, _ = pipeline.load_inputs(Paths(ROOT, ROOT / "openapi.yaml"))
    lint.check(spec)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as folder:
        source, made = Path(folder, "openapi.json"), Path(folder, "made")
        source.write_text(json.dumps(normalise(spec.data, ["snake_case_ids"]), ensure_ascii=False), encoding="utf-8")
        _output("generate", "--generator-name", generator, "--input-spec", source, "--output", made)
        made.replace(out)


def _output(*arguments: str | Path) -> str:
    """Run openapi-generator; give what it prints."""
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        problem = (done.stderr or done.stdout).strip()
        raise Refusal(f"openapi-generator {arguments[0]} ended with {done.returncode}:\n{problem}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
