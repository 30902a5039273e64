"""A sandbox for each test and a small HTTP client for it. No SDK: what is tested is what any client would see."""

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

if find_spec("feishu_vc_sandbox") is None:
    sys.path.insert(0, str(Path(__file__).parents[2] / "sandbox" / "src"))

from feishu_vc_sandbox import RunningSandbox
from feishu_vc_sandbox.pytest_plugin import feishu_sandbox  # noqa: F401  (the fixture, also when nothing is installed)

from .api import Api


@pytest.fixture
def api(feishu_sandbox: RunningSandbox) -> Iterator[Api]:  # noqa: F811
    """A frozen clock: tests move it and see exact numbers."""
    feishu_sandbox.control.clock(frozen=True)
    with Api(feishu_sandbox) as api:
        yield api
