"""Measures, in every language, what a program costs from its start to its first answer: a token and one call.

Runs the generated sample of `reserves.get_active_meeting` in turn in each language against the sandbox, so that a
change of the machine's speed meets all of them. Prints medians of whole processes, and the processor time they took.
"""

import os
import resource
import statistics
import subprocess
import tempfile
import time

from feishu_vc_sandbox import running
from rich.console import Console
from rich.progress import track

from generator import tasks
from tests.samples.samples import PATHS, Sample, samples

ROUNDS = 9


def main() -> None:
    """Measure and print."""
    chosen = [each for each in samples() if each.operation.id == "reserves.get_active_meeting"]
    chosen = [each for each in chosen if tasks.is_usable(each.target, "build")]
    for each in chosen:
        tasks.build(PATHS, each.target)
    wall: dict[str, list[float]] = {each.target.name: [] for each in chosen}
    processor: dict[str, list[float]] = {each.target.name: [] for each in chosen}
    with running() as sandbox:
        for turn in track(range(ROUNDS + 1), "measuring", console=Console(stderr=True)):
            for each in chosen:
                seconds, cpu = measure(each, dict(sandbox.environment))
                if turn:  # the first round fills the caches
                    wall[each.target.name].append(seconds)
                    processor[each.target.name].append(cpu)
    print(f"| start to first answer, median of {ROUNDS} | ms | processor ms |\n| --- | ---: | ---: |")
    for name in sorted(wall, key=lambda name: statistics.median(wall[name])):
        print(
            f"| {name} | {statistics.median(wall[name]) * 1000:.0f} | {statistics.median(processor[name]) * 1000:.0f} |"
        )


def measure(sample: Sample, environment: dict[str, str]) -> tuple[float, float]:
    """Run a program in a home of its own, where no token is kept; give its time, and that of its processor."""
    with tempfile.TemporaryDirectory() as home:
        own = {**os.environ, **environment, "HOME": home, "TMPDIR": home, "XDG_CACHE_HOME": home}
        before, start = processor_seconds(), time.perf_counter()
        subprocess.run(sample.command, env=own, check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - start, processor_seconds() - before


def processor_seconds() -> float:
    """Give what the programs run so far have taken."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
