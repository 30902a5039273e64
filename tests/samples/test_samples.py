"""Every generated sample runs against the sandbox and prints what the spec's example says."""

import os
import subprocess

import pytest
from feishu_vc_sandbox.runner import RunningSandbox

from tests.samples.samples import Sample, api, expected_output, samples
from tests.toolchain import require

VIEW = api()


EACH = pytest.mark.parametrize("sample", samples(), ids=lambda sample: f"{sample.target.name}-{sample.operation.id}")


@EACH
def test_sample_prints_the_example(sample: Sample, feishu_sandbox: RunningSandbox) -> None:
    require(sample.target.name)
    done = run(sample, feishu_sandbox, **user_token(sample, feishu_sandbox))
    assert done.returncode == 0, done.stderr
    assert done.stdout == expected_output(VIEW, sample.operation)
    assert [request.operation for request in feishu_sandbox.requests][-1] == sample.operation.id


@EACH
def test_sample_says_what_failed(sample: Sample, feishu_sandbox: RunningSandbox) -> None:
    require(sample.target.name)
    wrong = {"FEISHU_ACCESS_TOKEN": "u-wrong"} if user_token(sample, feishu_sandbox) else {"FEISHU_APP_SECRET": "wrong"}
    done = run(sample, feishu_sandbox, **wrong)
    assert done.returncode == 1
    assert ("99991668" if "FEISHU_ACCESS_TOKEN" in wrong else "10014") in done.stderr
    assert "Traceback" not in done.stderr


def user_token(sample: Sample, sandbox: RunningSandbox) -> dict[str, str]:
    """What a sample needs of an operation that only users may call."""
    if "tenant_access_token" in sample.operation.tokens:
        return {}
    return {"FEISHU_ACCESS_TOKEN": sandbox.control.user_token()}


def run(sample: Sample, sandbox: RunningSandbox, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        sample.command,
        env={**os.environ, **sandbox.environment, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
