"""Runs datamodel-code-generator: one Python module with all models."""

import json
import warnings
from pathlib import Path
from typing import Any

from generator.problem import Refusal
from generator.stage import write
from generator.target import Step
from generator.tools import Context

STEP: dict[str, Any] = {
    "required": ["output"],
    "properties": {
        "output": {"type": "string"},
        "templates": {"type": "string"},
        "with": {"type": "object"},
    },
}

_FIXED = {
    "input_file_type": "openapi",
    "encoding": "utf-8",
    "disable_timestamp": True,
    "enable_version_header": False,
    "enable_command_header": False,
    "enable_generated_header_marker": False,
    "allow_remote_refs": False,
    "strict_refs": True,
}
"""What a reproducible, offline run needs; a target cannot change it."""


def run(step: Step, context: Context, out: Path) -> None:
    """Generate the module; `with` holds the tool's own options, in the spelling of its `generate` function."""
    from datamodel_code_generator import Error, generate
    from pydantic import ValidationError

    (context.scratch / "pyproject.toml").touch()  # ends the tool's search, up the tree, for somebody's settings
    options = {**step.options.get("with", {}), **_FIXED, "settings_path": context.scratch}
    if "templates" in step.options:
        options["custom_template_dir"] = context.folder / step.options["templates"]
    options["extra_template_data"] = {"#all#": {"api": context.api}, **options.get("extra_template_data", {})}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            result = generate(json.dumps(context.spec), **options)
        except (Error, ValidationError, Warning) as error:
            raise Refusal(f"datamodel-code-generator: {error}") from error
    if not isinstance(result, str):
        raise Refusal("datamodel-code-generator made several modules where one was asked for")
    write(out, step.options["output"], result)
