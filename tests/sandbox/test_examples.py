"""The request examples of the spec are answered with its response examples by a sandbox that has just started."""

import pytest
from feishu_vc_sandbox.spec.operation import Operation
from feishu_vc_sandbox.spec.source import default_spec

from .api import VC, Api

OPERATIONS = [each for each in default_spec().operations.values() if each.path.startswith(VC)]
# Differ by what was asked for; tests of their own.
WORKED_OUT = ("id", "meeting_no", "end_time", "expire_status")
OWN_TESTS = ("meetings.list_by_no", "meetings.invite")


@pytest.mark.parametrize(
    "operation", [each for each in OPERATIONS if each.id not in OWN_TESTS], ids=lambda each: each.id
)
def test_the_example_is_answered(api: Api, operation: Operation) -> None:
    token = api.tenant_token() if "tenant_access_token" in operation.token_kinds else api.control.user_token()
    examples = operation.parameter_examples
    path = operation.path.removeprefix(f"{VC}/").format(**examples)
    query = {p.name: examples[p.name] for p in operation.parameters if p.place == "query" and p.name in examples}
    answer = api.vc(operation.method, path, operation.request_example, token, **query).json()
    expected = operation.example
    if "reserve" in expected.get("data", {}):
        answer, expected = answer["data"]["reserve"], expected["data"]["reserve"]
        assert answer.keys() == expected.keys()
        answer, expected = ({k: v for k, v in each.items() if k not in WORKED_OUT} for each in (answer, expected))
    assert answer == expected


def test_every_operation_has_a_handler() -> None:
    from feishu_vc_sandbox.handlers.registry import _registered

    assert {operation.id for operation in OPERATIONS} <= _registered.keys()
