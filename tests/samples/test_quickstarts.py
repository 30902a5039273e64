"""Each language's quickstart, in its README and in the project's, is the generated sample, which other tests run."""

import re
from pathlib import Path

import pytest

from tests.samples.samples import ROOT, Sample, samples

QUICKSTARTS = [sample for sample in samples() if sample.operation.id == "reserves.get_active_meeting"]


@pytest.mark.parametrize("sample", QUICKSTARTS, ids=lambda sample: sample.target.name)
@pytest.mark.parametrize("readme", ["README.md", "generated/{}/README.md"])
def test_quickstart_is_the_sample(sample: Sample, readme: str) -> None:
    text = (ROOT / readme.format(sample.target.name)).read_text()
    blocks = [block.strip() for block in re.findall(r"^```\w+\n(.*?)^```$", text, re.M | re.S)]
    assert any(block in program(sample.path) for block in blocks if "6911188411932033028" in block)


def program(path: Path) -> str:
    """What a sample says; one that has a folder for itself is a single file in there, beside what describes it."""
    return path.read_text() if path.is_file() else "\n".join(file.read_text() for file in sorted(path.iterdir()))
