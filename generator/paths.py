"""Where things are in a checkout."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Paths:
    """The folders and files of one checkout; `spec` may stand elsewhere."""

    root: Path
    spec: Path

    @property
    def spec_name(self) -> str:
        """What problems call the spec."""
        return self.spec.relative_to(self.root).as_posix() if self.spec.is_relative_to(self.root) else str(self.spec)

    @property
    def policy_name(self) -> str:
        """What problems call the policy file."""
        return self.policy.relative_to(self.root).as_posix()

    @property
    def targets(self) -> Path:
        """Config and templates, a folder for each language."""
        return self.root / "generator" / "targets"

    @property
    def policy(self) -> Path:
        """The constants that all runtimes share."""
        return self.root / "generator" / "policy.yaml"

    @property
    def lock(self) -> Path:
        """The pinned versions of all tools."""
        return self.root / "generator" / "requirements.lock"

    def overrides(self, target: str) -> Path:
        """The hand-written part of a language."""
        return self.root / "overrides" / target

    def parts(self, target: str) -> Path:
        """Hand-written pieces that the language's templates put in; they are not laid over by themselves."""
        return self.overrides(target) / "parts"

    def trees(self, home: Path, target: str) -> dict[str, Path]:
        """Give the two trees that a target makes, below `generated/` or a staging folder that looks like it."""
        return {"package": home / target, "samples": home / "samples" / target}

    @property
    def generated(self) -> Path:
        """What the run writes."""
        return self.root / "generated"

    def cache(self, target: str) -> Path:
        """What a run remembers of a target, and where it stages."""
        return self.root / ".cache" / "generator" / target

    def tools(self, target: str) -> Path:
        """What the set-up of a language got: its formatter, linter, test runner."""
        return self.root / ".cache" / "tools" / target

    def build(self, target: str) -> Path:
        """What is built of a language, to run its samples and its conformance driver."""
        return self.root / ".cache" / "build" / target
