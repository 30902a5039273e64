"""A POST that may have been received is sent again (Retries: only what is safe)."""

from feishu_vc import _token_operations
from feishu_vc._operation import Operation

SUITES = ("body", "retry", "token", "transport")


def apply() -> None:
    from feishu_vc.resources import meetings, reserves

    modules = (_token_operations, meetings, reserves)
    for operation in [each for module in modules for each in vars(module).values()]:
        if isinstance(operation, Operation):
            operation.repeatable = True
