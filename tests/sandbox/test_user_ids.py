"""Ids of users in their three forms."""

import pytest
from feishu_vc_sandbox.state.user_ids import as_open_id, open_id_as


@pytest.mark.parametrize(("user_id_type", "user_id"), [("open_id", "ou_a1"), ("union_id", "on_a1"), ("user_id", "a1")])
def test_there_and_back(user_id_type: str, user_id: str) -> None:
    assert as_open_id(user_id, user_id_type) == "ou_a1"
    assert open_id_as("ou_a1", user_id_type) == user_id


@pytest.mark.parametrize(
    ("user_id_type", "user_id"),
    [
        ("open_id", "on_a"),
        ("open_id", "a"),
        ("open_id", "ou_"),
        ("open_id", "ou_ou_a"),
        ("open_id", ""),
        ("union_id", "ou_a"),
        ("user_id", "ou_a"),
        ("user_id", "on_a"),
        ("user_id", "a b"),
        ("user_id", ""),
    ],
)
def test_another_form(user_id_type: str, user_id: str) -> None:
    assert as_open_id(user_id, user_id_type) is None
