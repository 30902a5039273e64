"""What the package exports, and how little importing it costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import feishu_vc
import pytest
from feishu_vc import error_codes

PACKAGE = Path(feishu_vc.__file__).parent

EXPORTS = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AppType",
    "AsyncFeishuVC",
    "AsyncSleeper",
    "AsyncTransport",
    "AuthError",
    "ClientOptions",
    "Clock",
    "ConfigError",
    "DecodeError",
    "FeishuVC",
    "FeishuVCError",
    "FieldViolation",
    "FileTokenStore",
    "HTTPStatusError",
    "MemoryTokenStore",
    "Model",
    "NotSentError",
    "PermissionViolation",
    "RateLimitError",
    "Request",
    "RequestOptions",
    "Response",
    "Sleeper",
    "StoredToken",
    "Token",
    "TokenProvider",
    "TokenStore",
    "Transport",
    "UserToken",
    "error_codes",
    "errors",
    "models",
]


def modules_after(program: str) -> set[str]:
    program += "\nimport sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_imports_next_to_nothing() -> None:
    loaded = modules_after("import feishu_vc")
    assert not loaded & {"httpx", "msgspec", "asyncio", "filelock", "logging", "ssl"}
    assert {name for name in loaded if name.startswith("feishu_vc")} == {"feishu_vc"}


def test_a_client_that_sends_nothing_imports_no_http_and_no_resource() -> None:
    loaded = modules_after("from feishu_vc import FeishuVC; FeishuVC('a', 'b')")
    assert not loaded & {"httpx", "filelock", "ssl", "feishu_vc.resources.reserves", "feishu_vc.error_codes"}


def test_httpx_is_imported_in_one_module() -> None:
    def imports_httpx(path: Path) -> bool:
        tree = ast.parse(path.read_text())
        hidden = {id(n) for i in ast.walk(tree) if isinstance(i, ast.If) for n in ast.walk(i) if _type_checking(i)}
        return any(
            "httpx" in ([alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module])
            for node in ast.walk(tree)
            if isinstance(node, (ast.Import, ast.ImportFrom)) and id(node) not in hidden
        )

    assert [path.name for path in sorted(PACKAGE.rglob("*.py")) if imports_httpx(path)] == ["_transport.py"]


def _type_checking(node: ast.If) -> bool:
    return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def test_the_exported_names() -> None:
    assert sorted(feishu_vc.__all__) == EXPORTS


@pytest.mark.parametrize("name", EXPORTS)
def test_every_exported_name_is_there(name: str) -> None:
    value = getattr(feishu_vc, name)
    assert value is getattr(feishu_vc, name)
    assert name in dir(feishu_vc)


@pytest.mark.parametrize("name", error_codes.__all__)
def test_every_error_class_is_there(name: str) -> None:
    assert getattr(feishu_vc, name) is getattr(error_codes, name)


def test_an_error_class_can_be_imported_from_the_package() -> None:
    from feishu_vc import DataNotExistError

    assert DataNotExistError is error_codes.DataNotExistError


def test_everything_can_be_imported_with_a_star() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from feishu_vc import *; print(FeishuVC, models.Meeting)"], check=False
    )
    assert done.returncode == 0


@pytest.mark.parametrize("name", ["Nonsense", "NonsenseError", "_nonsense", "BY_CODE"])
def test_other_names_are_not(name: str) -> None:
    with pytest.raises(AttributeError, match=name):
        getattr(feishu_vc, name)


def test_the_version() -> None:
    from importlib.metadata import version

    assert feishu_vc.__version__ == version("feishu-vc")
