"""Runs a sample: `python -m tests.samples.run LANGUAGE OPERATION`. For `make demo`."""

import os
import sys

from generator import tasks
from generator.problem import Refusal
from tests.samples.samples import PATHS, samples


def main(language: str, operation: str) -> None:
    """Become the sample's program."""
    try:
        for sample in samples([language]):
            if sample.operation.id == operation:
                if not tasks.is_usable(sample.target, "build"):
                    sys.exit(1)
                tasks.build(PATHS, sample.target)
                os.execvp(sample.command[0], sample.command)
    except Refusal as refusal:
        sys.exit(str(refusal))
    sys.exit(f"there is no sample of {operation} in {language}")


if __name__ == "__main__":
    main(*sys.argv[1:])
