"""A POST that may have been received is sent again (Retries: only what is safe)."""

from feishu_vc import _token_operations
from feishu_vc._operation import Operation

SUITES = ("retry", "token", "transport")


def apply() -> None:
    for operation in vars(_token_operations).values():
        if isinstance(operation, Operation):
            operation.repeatable = True
