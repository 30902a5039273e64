"""Shows that the pipeline and the SDK carry a large API: the spec multiplied to 1,000 operations.

`python -m tests.scale.thousand [OPERATIONS] [LANGUAGE…]` generates Python, or the languages named, in a scratch folder
and prints how long that took. For Python alone there are bounds, for that and for what `import feishu_vc` and making a
client cost beside the real spec's package.
"""

import copy
import math
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml

from generator import walk
from generator.source import load

ROOT = Path(__file__).parents[2]
SECONDS = 30
RATIO = 1.2
ROUNDS = 15
START = "from feishu_vc import FeishuVC; FeishuVC('cli_a', 'secret')"


def main(arguments: list[str]) -> int:
    """Generate, measure, print; 1 if a bound is exceeded."""
    count = int(arguments[0]) if arguments else 1000
    languages = arguments[1:] or ["python"]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("generator", "overrides"):
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
        (root / ".cache").mkdir()
        (root / ".cache/tools").symlink_to(ROOT / ".cache/tools")
        spec = multiplied(load(ROOT / "openapi.yaml", "openapi.yaml").data, count)
        (root / "openapi.yaml").write_text(
            yaml.dump(spec, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
        )
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "generator", "--root", root, *languages], cwd=ROOT, check=True)
        seconds = time.perf_counter() - start
        print(f"| {count} operations, {' '.join(languages)} | |\n| --- | ---: |\n| generated in | {seconds:.1f} s |")
        if languages != ["python"]:
            return 0
        large, real = start_seconds(root / "generated/python/src", ROOT / "generated/python/src")
        print(f"| import and client | {large * 1000:.0f} ms |\n| the same with the real spec | {real * 1000:.0f} ms |")
        print(f"| generated in, at most | {SECONDS} s |")
        print(f"| ratio | {large / real:.2f} (bound: {RATIO}) |")
        return int(seconds > SECONDS or large / real > RATIO)


def multiplied(spec: Any, count: int) -> Any:
    """As many copies of all methods, their schemas and their tags as it takes to have that many operations or more."""
    result = copy.deepcopy(spec)
    methods = [place for place in walk.operations(spec) if not place.is_token_operation]
    used = walk.reachable_schemas(spec, [place.data for place in methods])
    for turn in range(2, math.ceil(count / len(methods)) + 1):
        for place in methods:
            twin = renamed(place.data, turn)
            tag, _, method = place.id.partition(".")
            twin["tags"], twin["operationId"] = [f"{tag}{turn}"], f"{tag}{turn}.{method}"
            path = place.path.replace("/vc/v1/", f"/vc/v{turn}/")
            result["paths"].setdefault(path, {})[place.method] = twin
        for tag in walk.items(spec, "tags"):
            if tag["name"] != "auth":
                result["tags"].append({**tag, "name": f"{tag['name']}{turn}"})
        for kind in ("schemas", "parameters", "responses"):
            for name, component in spec["components"][kind].items():
                if name in used if kind == "schemas" else walk.reachable_schemas(spec, component) <= used:
                    result["components"][kind][f"{name}{turn}"] = renamed(component, turn)
    return result


def renamed(data: Any, turn: int) -> Any:
    """The same, referring to the copies of that turn."""
    if isinstance(data, dict):
        return {key: f"{value}{turn}" if key == "$ref" else renamed(value, turn) for key, value in data.items()}
    return [renamed(item, turn) for item in data] if isinstance(data, list) else data


def start_seconds(*packages: Path) -> list[float]:
    """Median seconds of a fresh interpreter that makes a client, less those of a bare one; measured in turn."""
    seconds: dict[Path | None, list[float]] = {package: [] for package in (None, *packages)}
    for turn in range(ROUNDS + 1):
        for package, values in seconds.items():
            program = "pass" if package is None else f"import sys; sys.path.insert(0, {str(package)!r}); {START}"
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", program], check=True)
            if turn:
                values.append(time.perf_counter() - start)
    bare = statistics.median(seconds[None])
    return [statistics.median(seconds[package]) - bare for package in packages]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
