"""What a run refuses and how it says so: located problems of the spec, failed steps of a target."""

from collections.abc import Iterable
from dataclasses import dataclass

Pointer = tuple[str | int, ...]
"""A place in a YAML file: the keys and indexes that lead to it from the root."""


def json_pointer(pointer: Pointer) -> str:
    """Write a place the way JSON Pointer (RFC 6901) does."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in pointer)


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, where it is, and what to do about it."""

    file: str
    line: int
    pointer: str
    message: str
    advice: str

    def __str__(self) -> str:
        """One line that an editor can jump to."""
        return f"{self.file}:{self.line}: {self.message} — {self.advice}"


class Refusal(Exception):  # noqa: N818  (it is no error of the program)
    """A run that ends without touching `generated/`. Its text is all that the user gets to see."""


class SpecError(Refusal):
    """A file that people write is not as it must be; carries every problem found, by line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Sort the problems, so that the message is the same whatever rule found them first."""
        self.problems = sorted(set(problems))
        super().__init__(self.problems)

    def __str__(self) -> str:
        """All problems, one a line."""
        return "\n".join(str(problem) for problem in self.problems)


class StepError(Refusal):
    """A target's step failed; names target, step and, where known, the file."""

    def __init__(self, target: str, step: str, message: str, file: str = "") -> None:
        """Keep the parts as arguments, so that the error survives the way back from a worker process."""
        super().__init__(target, step, message, file)
        self.target, self.step, self.message, self.file = target, step, message, file

    def __str__(self) -> str:
        """Target, step, file, and what happened."""
        place = f", file {self.file}" if self.file else ""
        return f"target {self.target}, step {self.step}{place}: {self.message}"
