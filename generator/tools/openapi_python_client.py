"""Runs openapi-python-client with the target's templates, and takes from its output what the target wants."""

import contextlib
import io
import re
from pathlib import Path
from typing import Any

from generator.problem import Refusal
from generator.stage import files, write
from generator.target import Step
from generator.templating import equip, failed
from generator.tools import Context

STEP: dict[str, Any] = {
    "required": ["templates", "take"],
    "properties": {
        "templates": {"type": "string"},
        "take": {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}},
        "with": {"type": "object"},
    },
}

_ENTRY_TEMPLATES = (
    "package_init.py.jinja",
    "types.py.jinja",
    "model.py.jinja",
    "str_enum.py.jinja",
    "int_enum.py.jinja",
    "literal_enum.py.jinja",
    "models_init.py.jinja",
    "client.py.jinja",
    "errors.py.jinja",
    "api_init.py.jinja",
    "endpoint_init.py.jinja",
    "endpoint_module.py.jinja",
)
"""The templates that the tool renders files from. Those that the target has none of its own for render nothing."""


def run(step: Step, context: Context, out: Path) -> None:
    """Generate into a scratch folder, then copy what `take` names. A warning of the tool fails the run."""
    from jinja2 import ChoiceLoader, DictLoader, StrictUndefined, TemplateError
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    options = step.options.get("with", {})
    unknown = sorted(set(options) - set(ConfigFile.model_fields))
    if unknown:
        raise Refusal(f"`with`: unknown option {', '.join(unknown)}; there are {', '.join(ConfigFile.model_fields)}")
    config = Config.from_sources(
        ConfigFile(**{"post_hooks": [], **options}),
        MetaType.NONE,
        document_source=context.scratch,
        file_encoding="utf-8",
        overwrite=True,
        output_path=context.scratch / "client",
    )
    parsed = GeneratorData.from_dict(context.spec, config=config)
    if isinstance(parsed, GeneratorError):
        raise Refusal(f"{parsed.header}: {parsed.detail}")
    templates = context.folder / step.options["templates"]
    project = Project(openapi=parsed, config=config, custom_template_path=templates)
    equip(project.env, context.api, context.language)
    project.env.undefined = StrictUndefined
    silent = {name: "" for name in _ENTRY_TEMPLATES if not (templates / name).exists()}
    project.env.loader = ChoiceLoader([DictLoader(silent), *([project.env.loader] if project.env.loader else [])])
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            errors = project.build()
    except TemplateError as error:
        raise failed(error, context.folder, step.options["templates"]) from error
    if errors:
        raise Refusal("\n".join(f"{error.level.value}: {error.header} {error.detail or ''}" for error in errors))
    _take(context.scratch / "client", step.options["take"], out)


def _take(made: Path, wanted: dict[str, str], out: Path) -> None:
    """Copy files under their new names; `{word}` in a pattern is one part of the path, and may be used in the name."""
    relatives = [path.relative_to(made).as_posix() for path in files(made)]
    for pattern, name in wanted.items():
        expression = re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(pattern)))
        found = [(relative, match) for relative in relatives if (match := expression.fullmatch(relative))]
        if not found:
            raise Refusal(f"`take`: the generator made no file {pattern}; it made {', '.join(relatives)}")
        for relative, match in found:
            write(out, name.format(**match.groupdict()), (made / relative).read_text(encoding="utf-8"))
