"""Renders the target's own templates with our view of the spec: once, or once for each resource, operation, …"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.api import Api
from generator.problem import Refusal
from generator.stage import write
from generator.target import Step
from generator.templating import environment, failed
from generator.tools import Context

STEP: dict[str, Any] = {
    "required": ["templates"],
    "properties": {
        "templates": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["from", "to"],
                "additionalProperties": False,
                "properties": {
                    "from": {"type": "string"},
                    "to": {"type": "string"},
                    "for": {"enum": ["resource", "operation", "model", "enum", "error"]},
                },
            },
        }
    },
}


def run(step: Step, context: Context, out: Path) -> None:
    """Render every template that the step lists."""
    jinja = environment(context.folder, context.api, context.language)
    jinja.globals["part"] = lambda name: (context.parts / name).read_text(encoding="utf-8")
    for entry in step.options["templates"]:
        try:
            template = jinja.get_template(entry["from"])
            name = jinja.from_string(entry["to"])
            for variables in _each(context.api, entry.get("for")):
                write(out, name.render(variables), template.render(variables))
        except Refusal:
            raise
        except Exception as error:  # a template can do whatever an expression can
            raise failed(error, context.folder, entry["from"]) from error


def _each(api: Api, what: str | None) -> Iterable[dict[str, Any]]:
    """Give the variables of each rendering."""
    match what:
        case "resource":
            return [{"resource": resource} for resource in api.resources]
        case "operation":
            return [{"resource": each, "operation": one} for each in api.resources for one in each.operations]
        case "model":
            return [{"model": model} for model in api.models.values()]
        case "enum":
            return [{"enum": enum} for enum in api.enums.values()]
        case "error":
            return [{"error": error} for error in api.errors]
        case _:
            return [{}]
