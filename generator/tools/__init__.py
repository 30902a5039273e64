"""Adapters to generators, one a module, found by the module's name.

An adapter has two names: `STEP`, the JSON Schema of its keys in a step of a target.yaml (`required`, `properties`), and
`run(step, context, out)`, which generates into the folder `out`. Heavy imports stand inside of `run`, so that reading a
target.yaml stays quick. A failure is a `Refusal` (or any exception): the worker adds target and step to it.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.api import Api
from generator.language import Language


@dataclass(frozen=True)
class Context:
    """What a step works on: the spec after its transforms, our view of the whole spec, the language, and folders.

    `folder` is the target's folder with its templates, `parts` that with hand-written pieces that they put in,
    `scratch` an empty one for the tool's own use.
    """

    spec: dict[str, Any]
    api: Api
    language: Language
    folder: Path
    parts: Path
    scratch: Path
