"""Runs a sample: `python -m tests.samples.run LANGUAGE OPERATION`. For `make demo`."""

import os
import sys

from tests.samples.samples import samples


def main(language: str, operation: str) -> None:
    """Become the sample's program."""
    for sample in samples([language]):
        if sample.operation.id == operation:
            os.execvp(sample.command[0], sample.command)
    sys.exit(f"there is no sample of {operation} in {language}")


if __name__ == "__main__":
    main(*sys.argv[1:])
