"""Every catalogued error can be had with an id."""

import pytest
from feishu_vc_sandbox import magic_id
from feishu_vc_sandbox.cli import main
from feishu_vc_sandbox.spec.catalogue import ErrorEntry
from feishu_vc_sandbox.spec.source import default_spec

from .api import Api, refused


@pytest.mark.parametrize("entry", list(default_spec().catalogue), ids=lambda entry: entry.name)
def test_the_id_answers_the_error_of_the_catalogue(api: Api, entry: ErrorEntry) -> None:
    response = api.meeting(reserve_id=magic_id(entry.code))
    refused(response, entry.code)
    assert response.json()["msg"] == entry.message


def test_the_rule(api: Api) -> None:
    assert (magic_id(121004), magic_id(99991663), magic_id(2200)) == ("9990000121004", "9990099991663", "9990000002200")


def test_an_unknown_code_is_an_ordinary_id(api: Api) -> None:
    refused(api.meeting(reserve_id="9990000000001"), 121004)


def test_a_magic_id_needs_a_token_as_well(api: Api) -> None:
    refused(api.meeting("t-unknown", reserve_id=magic_id(121001)), 99991663)


def test_the_command_prints_the_whole_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--magic-ids"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert "| `9990000121005` | 403 | 121005 | NoPermission |" in rows
    assert len(rows) == 2 + len(list(default_spec().catalogue))
