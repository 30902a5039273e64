"""The Jinja set-up that all our templates share: strictness, filters and globals."""

import json
import re
import textwrap
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateSyntaxError

from generator.api import Api
from generator.language import Language
from generator.problem import Refusal
from generator.sample import sample
from generator.spelling import constant, kebab, snake


def identifiers(text: str) -> list[str]:
    """Give the names in a piece of code, sorted, each once: what it needs to import is among them."""
    return sorted(set(re.findall(r"[A-Za-z_]\w*", text)))


def as_json(value: Any, indent: int | None = None) -> str:
    """Write a value as JSON: a string literal in most languages. Tuples and read-only mappings are welcome."""
    return json.dumps(value, ensure_ascii=False, indent=indent, default=_plain)


def as_lines(text: str, width: int = 100, prefix: str = "") -> str:
    """Break prose into lines of at most `width`, each with a prefix (a comment sign, an indent), none ending blank."""
    wrapper = textwrap.TextWrapper(width - len(prefix), break_long_words=False, break_on_hyphens=False)
    wrapped = [line for paragraph in str(text).strip().split("\n") for line in wrapper.wrap(paragraph) or [""]]
    return "\n".join((prefix + line).rstrip() for line in wrapped)


def filters(language: Language) -> dict[str, Callable[..., object]]:
    """Give the filters that templates have beyond Jinja's own."""
    return {
        "snake": snake,
        "kebab": kebab,
        "constant": constant,
        "pascal": language.pascal,
        "camel": language.camel,
        "safe": language.safe,
        "type": language.type,
        "identifiers": identifiers,
        "json": as_json,
        "repr": repr,
        "lines": as_lines,
    }


def environment(folder: Path, api: Api, language: Language) -> Environment:
    """Make the environment for templates in a folder: a name that does not exist is an error, not an empty text."""
    result = Environment(
        loader=FileSystemLoader(folder, encoding="utf-8"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        extensions=["jinja2.ext.loopcontrols"],
    )
    equip(result, api, language)
    return result


def equip(environment: Environment, api: Api, language: Language) -> None:
    """Add our filters and globals to an environment, also to one that a generator made."""
    environment.filters.update(filters(language))
    environment.globals["api"] = api
    environment.globals["sample"] = partial(sample, api)


def failed(error: Exception, folder: Path, name: str) -> Refusal:
    """Say where a template failed: Jinja puts the frames of templates into the traceback, innermost last."""
    place = (name, 1)
    if isinstance(error, TemplateSyntaxError):
        place = (error.name or name, error.lineno)
    for frame in traceback.extract_tb(error.__traceback__):
        if Path(frame.filename).is_relative_to(folder):
            place = (Path(frame.filename).relative_to(folder).as_posix(), frame.lineno or 1)
    return Refusal(f"{place[0]}:{place[1]}: {type(error).__name__}: {error}")


def _plain(value: Any) -> Any:
    """Turn what the view uses for read-only data into what JSON knows."""
    return dict(value) if hasattr(value, "keys") else list(value)
