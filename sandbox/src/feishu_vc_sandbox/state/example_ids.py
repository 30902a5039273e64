"""Ids, numbers and links of what is made anew: the spec's example first, then ones counted on from it.

So two runs give the same ones, and the first reservation is the one that the documentation shows.
"""

from itertools import count
from typing import Any

from feishu_vc_sandbox.spec.document import Spec

_LINKS = ("url", "app_link", "live_link")


class ExampleIds:
    """The counters of one sandbox."""

    def __init__(self, spec: Spec) -> None:
        reserve = spec.operations["reserves.apply"].example["data"]["reserve"]
        self._reserve: dict[str, str] = {name: reserve[name] for name in ("id", "meeting_no", *_LINKS)}
        self._meeting_id: str = spec.operations["reserves.get_active_meeting"].example["data"]["meeting"]["id"]
        self._recording_url: str = spec.operations["recordings.get"].example["data"]["recording"]["url"]
        self._ids = count()
        self._numbers = count()
        # The first of these are the preloaded meeting's.
        self._meeting_ids = count(1)
        self._recordings = count(1)

    def reserve_id(self) -> str:
        """The next id of a reservation."""
        return _counted(self._reserve["id"], next(self._ids))

    def reserve_fields(self, reserve_id: str, meeting_no: str | None = None) -> dict[str, Any]:
        """Number and links of a reservation; the next number unless one is given."""
        example = self._reserve
        step = next(self._numbers) if meeting_no is None else int(meeting_no) - int(example["meeting_no"])
        number = meeting_no or _counted(example["meeting_no"], step)
        links = {name: example[name].replace(example["id"], reserve_id) for name in _LINKS}
        if step:
            links["url"] = f"{links['url'].rpartition('/')[0]}/{number}"
            links["live_link"] = f"{links['live_link']}{number}"
        return {"meeting_no": number, **links}

    def meeting_id(self) -> str:
        """The next id of a meeting."""
        return _counted(self._meeting_id, next(self._meeting_ids))

    def recording_url(self) -> str:
        """The next link to a recording."""
        return f"{self._recording_url}{next(self._recordings)}"


def _counted(example: str, step: int) -> str:
    return str(int(example) + step).zfill(len(example))
