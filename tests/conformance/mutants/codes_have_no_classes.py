"""All codes are one class (Errors: each code of the catalogue has its own class)."""

from feishu_vc import error_codes

SUITES = ("errors",)


def apply() -> None:
    error_codes.BY_CODE.clear()
