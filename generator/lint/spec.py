"""The spec under the rules' eyes, with what several of them need found once."""

from dataclasses import dataclass
from functools import cached_property

from generator import walk
from generator.problem import Pointer
from generator.walk import Data, OperationPlace, Place, SchemaPlace, mapping


@dataclass(frozen=True)
class Finding:
    """A problem that a rule found, by its place in the data: what is wrong, and what to do."""

    pointer: Pointer
    message: str
    advice: str


@dataclass(frozen=True)
class Spec:
    """The spec's plain data, its operations, schemas and parameters."""

    data: Data

    @cached_property
    def operations(self) -> list[OperationPlace]:
        """All operations."""
        return list(walk.operations(self.data))

    @cached_property
    def schemas(self) -> list[SchemaPlace]:
        """All schemas, nested ones included."""
        return list(walk.schemas(self.data))

    @cached_property
    def parameters(self) -> list[Place]:
        """All parameters, shared ones too, each once and where it is written."""
        shared = self.components("parameters")
        places = [Place(("components", "parameters", name), data) for name, data in shared.items()]
        for operation in self.operations:
            places.extend(walk.parameters(self.data, operation))
        return list({place.pointer: place for place in places if place.data}.values())

    def components(self, kind: str) -> Data:
        """The shared parts of a kind, by name."""
        return mapping(mapping(self.data, "components"), kind)
