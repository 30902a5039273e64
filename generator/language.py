"""How a language spells things: the `language` part of a target.yaml, behind filters of the templates."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.api import Type
from generator.problem import Refusal
from generator.spelling import words

SCHEMA: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "types": {"type": "object", "additionalProperties": {"type": "string"}},
        "reserved": {"type": "array", "items": {"type": "string"}},
        "initialisms": {"type": "array", "items": {"type": "string"}},
    },
}


@dataclass(frozen=True)
class Language:
    """Type names by the spec's types and formats, words that cannot be names, words written in capitals."""

    types: Mapping[str, str] = field(default_factory=dict)
    reserved: frozenset[str] = frozenset()
    initialisms: frozenset[str] = frozenset()

    def type(self, of: Type) -> str:
        """Give the name of a type: by its format if that is listed, else by what it is. `{}` stands for its parts."""
        if of.items is not None:
            return self._listed("array").format(self.type(of.items))
        if of.enum is not None:
            return self._listed("enum").format(self.pascal(of.enum.name))
        if of.kind == "object" and of.ref is not None:
            return self._listed("model").format(self.pascal(of.ref))
        return self.types[of.format] if of.format in self.types else self._listed(of.kind)

    def safe(self, name: str) -> str:
        """Append an underscore to a name that the language keeps for itself."""
        return f"{name}_" if name in self.reserved else name

    def pascal(self, name: str) -> str:
        """`reserve_id` → `ReserveId`, or `ReserveID` where `id` is an initialism."""
        return "".join(self._capital(word) for word in words(name))

    def camel(self, name: str) -> str:
        """`reserve_id` → `reserveId`, or `reserveID` where `id` is an initialism."""
        first, *rest = words(name) or [""]
        return first + "".join(self._capital(word) for word in rest)

    def _capital(self, word: str) -> str:
        return word.upper() if word in self.initialisms else word.capitalize()

    def _listed(self, kind: str) -> str:
        if kind not in self.types:
            raise Refusal(f"what is `{kind}` in this language? — list it in `language: types:` of its target.yaml")
        return self.types[kind]


def read(data: Mapping[str, Any]) -> Language:
    """Make one of the part of a target.yaml, which has passed the schema."""
    return Language(data.get("types", {}), frozenset(data.get("reserved", ())), frozenset(data.get("initialisms", ())))
