"""Measures the model libraries that the Python models could be made of, on the spec's own example.

The same schemas are generated twice, as msgspec structs (what the SDK ships) and as pydantic models. Import is a whole
process less a bare interpreter; decoding is one answer from JSON bytes to objects with times as datetime.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
import timeit
from collections.abc import Callable
from functools import partial
from pathlib import Path

from datamodel_code_generator import InputFileType, OpenAPIScope, generate
from datamodel_code_generator.enums import DataModelType
from feishu_vc.models import GetActiveMeetingResult

from generator.api import build_api
from generator.normalise import normalise
from generator.policy import load_policy
from generator.source import load

ROOT = Path(__file__).parents[2]
ROUNDS = 9


def main() -> None:
    """Measure and print."""
    spec = load(ROOT / "openapi.yaml", "openapi.yaml").data
    api = build_api(spec, load_policy(ROOT / "generator/policy.yaml", "policy.yaml"))
    data = json.dumps(api.operation("reserves.get_active_meeting").response_examples[0].data).encode()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pydantic_models.py").write_text(pydantic_module(spec))
        sys.path.insert(0, folder)
        from pydantic_models import GetActiveMeetingResult as PydanticResult  # type: ignore[import-not-found]

        decoders: dict[str, tuple[Callable[[], object], str]] = {
            "msgspec": (partial(GetActiveMeetingResult.from_json, data), "import feishu_vc.models"),
            "pydantic": (partial(PydanticResult.model_validate_json, data), "import pydantic_models"),
        }
        bare = process_seconds("pass", folder)
        print("| models | import, ms | decode, µs |\n| --- | ---: | ---: |")
        for name, (decode, program) in decoders.items():
            decode()
            count = 20_000
            best = min(timeit.repeat(decode, number=count, repeat=5)) / count
            print(f"| {name} | {(process_seconds(program, folder) - bare) * 1e3:.0f} | {best * 1e6:.1f} |")


def pydantic_module(spec: dict[str, object]) -> str:
    """The models as pydantic would have them, times as datetime."""
    normalised = normalise(
        spec,
        [
            "drop_token_operations",
            "drop_error_responses",
            "unwrap_envelope",
            "nullable_responses",
            {
                "by_format": {
                    "unix-seconds": {"format": "date-time"},
                    "int64-string": {"type": "integer", "format": "int64"},
                }
            },
        ],
    )
    module = generate(
        json.dumps(normalised),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        openapi_scopes=[OpenAPIScope.Schemas],
        formatters=[],
    )
    assert isinstance(module, str)
    return module


def process_seconds(program: str, folder: str) -> float:
    """How long a fresh interpreter takes for a program."""
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {folder!r}); {program}"]
    seconds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, check=True)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


if __name__ == "__main__":
    main()
