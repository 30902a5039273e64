"""A case as it is run: one permutation of what stands in the YAML."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

RESERVED = ("requests", "in_order", "every", "sleeps_ms", "never_in_output", "output", "connections", "each")
"""Keys of `expect` that are not names of results."""

_STORES = {"memory": {"memory_store"}, "failing": {"memory_store"}, "file": {"file_store"}}


@dataclass(frozen=True)
class Case:
    """One permutation. `name` is what reports show: `suite/slug[shape=http400]`."""

    id: str
    name: str
    suite: str
    why: str
    place: str
    client: Mapping[str, Any] | None
    server: Sequence[Mapping[str, Any]]
    steps: Sequence[Mapping[str, Any]]
    expect: Mapping[str, Any]
    requires: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()
    smoke: bool = False
    clock: str = "virtual"
    env: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def results(self) -> Mapping[str, Any]:
        """The expectations of results, by name."""
        return {name: value for name, value in self.expect.items() if name not in RESERVED}

    @property
    def needs(self) -> frozenset[str]:
        """What a driver must be able to do: what the case says, and what its steps show."""
        found = set(self.requires)
        if self.clock == "virtual" and ("sleeps_ms" in self.expect or any("advance" in step for step in self.steps)):
            found.add("virtual_clock")
        if any("cancel" in step for step in self.steps):
            found.add("cancel")
        if any("parallel" in step for step in self.steps):
            found.add("parallel")
        for config in (self.client or {}, *(step.get("config", {}) for step in self.steps)):
            store = str(config.get("token_store") or "none").partition(":")[0]
            found |= _STORES.get(store, set())
            found |= {"proxy"} if config.get("proxy") else set()
        if "output" in self.expect:
            found.add("log")
        return frozenset(found)
