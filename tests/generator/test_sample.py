"""What a sample gives and shows."""

from pathlib import Path

import pytest

from generator.api import build_api
from generator.policy import load_policy
from generator.sample import sample
from generator.source import load

ROOT = Path(__file__).parents[2]
API = build_api(
    load(ROOT / "openapi.yaml", "openapi.yaml").data,
    load_policy(ROOT / "generator/policy.yaml", "generator/policy.yaml"),
)


@pytest.mark.parametrize(
    ("operation", "given"),
    [
        ("reserves.get_active_meeting", ["reserve_id", "with_participants"]),
        ("reserves.update", ["reserve_id", "meeting_settings"]),
        ("meetings.list_by_no", ["meeting_no", "start_time", "end_time", "page_size"]),
    ],
)
def test_what_is_given(operation: str, given: list[str]) -> None:
    """Defaults go without saying, and so does where a page begins."""
    made = sample(API, API.operation(operation))
    assert [each.field.name for each in made.path + made.query + made.body] == given


@pytest.mark.parametrize(
    ("operation", "shown"),
    [
        ("reserves.delete", []),
        ("reserves.get_active_meeting", [("meeting", False)]),
        ("meetings.list_by_no", [(None, False), ("meeting_briefs", True)]),
    ],
)
def test_what_is_shown(operation: str, shown: list[tuple[str | None, bool]]) -> None:
    made = sample(API, API.operation(operation))
    assert [(each.owner.name if each.owner else None, each.is_list) for each in made.shown] == shown


def test_secrets_are_not_shown() -> None:
    fields = [field for operation in API.operations for each in sample(API, operation).shown for field in each.fields]
    assert fields
    assert not [field.name for field in fields if field.type.is_secret]
