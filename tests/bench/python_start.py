"""Measures what a user of the Python SDK waits for, beside bare httpx and the official SDK.

Makes a clean environment in .cache/bench with the built wheel and the official SDK, starts the sandbox, and runs the
contenders in turn, so that a change of the machine's speed meets all of them. Prints medians of whole processes.
"""

import os
import statistics
import subprocess
import sys
import time
import venv
from pathlib import Path

from feishu_vc_sandbox import running
from rich.console import Console
from rich.progress import track

ROOT = Path(__file__).parents[2]
HOME = ROOT / ".cache" / "bench"
OFFICIAL = "lark-oapi==1.7.5"
ROUNDS = 9

OURS = """
from feishu_vc import FeishuVC
with FeishuVC() as client:
    active = client.reserves.get_active_meeting("6911188411932033028", with_participants=True)
assert active.meeting.topic == "my meeting"
"""
BARE = """
import os, httpx
base = os.environ["FEISHU_DOMAIN"]
credentials = {"app_id": os.environ["FEISHU_APP_ID"], "app_secret": os.environ["FEISHU_APP_SECRET"]}
with httpx.Client(base_url=base) as client:
    answer = client.post("/open-apis/auth/v3/tenant_access_token/internal", json=credentials)
    token = answer.json()["tenant_access_token"]
    answer = client.get(
        "/open-apis/vc/v1/reserves/6911188411932033028/get_active_meeting",
        params={"with_participants": "true"},
        headers={"Authorization": f"Bearer {token}"},
    )
assert answer.json()["data"]["meeting"]["topic"] == "my meeting"
"""
CONTENDERS = {
    "python -c pass": "pass",
    "import feishu_vc": "import feishu_vc",
    "import httpx": "import httpx",
    "import lark_oapi": "import lark_oapi",
    "first answer, feishu_vc": OURS,
    "first answer, bare httpx": BARE,
}


def main() -> None:
    """Measure and print."""
    python = prepare()
    with running() as sandbox:
        environment = {
            **os.environ,
            "FEISHU_DOMAIN": sandbox.base_url,
            "FEISHU_APP_ID": sandbox.app_id,
            "FEISHU_APP_SECRET": sandbox.app_secret,
        }
        seconds: dict[str, list[float]] = {name: [] for name in CONTENDERS}
        for turn in track(range(ROUNDS + 1), "measuring", console=Console(stderr=True)):
            for name, program in CONTENDERS.items():
                start = time.perf_counter()
                subprocess.run([python, "-c", program], env=environment, check=True)
                if turn:  # the first round fills the caches
                    seconds[name].append(time.perf_counter() - start)
    median = {name: statistics.median(values) for name, values in seconds.items()}
    print(f"| whole process, median of {ROUNDS} | ms |\n| --- | ---: |")
    for name, value in median.items():
        print(f"| {name} | {value * 1000:.0f} |")
    imports = median["import lark_oapi"] / median["import feishu_vc"]
    print(f"\nimport lark_oapi / import feishu_vc: {imports:.0f} (goal: ≥ 50)")
    pairs = zip(seconds["first answer, feishu_vc"], seconds["first answer, bare httpx"], strict=True)
    ratio = statistics.median(ours / bare for ours, bare in pairs)
    print(f"first answer, feishu_vc / bare httpx: {ratio:.2f} (goal: ≤ 1.25)")


def prepare() -> Path:
    """Make the environment with the built wheel; return its interpreter."""
    python = HOME / "venv" / "bin" / "python"
    if not python.exists():
        print(f"installing {OFFICIAL} into .cache/bench (once)", file=sys.stderr)
        venv.create(HOME / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", OFFICIAL], check=True)
    wheels = HOME / "wheels"
    build: list[str | Path] = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", wheels]
    build.append(ROOT / "generated/python")
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    (wheel,) = wheels.glob("feishu_vc-*.whl")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--force-reinstall", wheel], check=True)
    return python


if __name__ == "__main__":
    main()
