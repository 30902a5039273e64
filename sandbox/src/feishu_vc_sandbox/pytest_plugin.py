"""The fixture `feishu_sandbox`. Imports nothing heavy: pytest loads this module in every run."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from feishu_vc_sandbox.runner import RunningSandbox


@pytest.fixture
def feishu_sandbox() -> "Iterator[RunningSandbox]":
    """A fresh local Feishu for one test: `base_url`, `app_id`, `app_secret`, `requests`, `control`."""
    from feishu_vc_sandbox.runner import running

    with running() as sandbox:
        yield sandbox
