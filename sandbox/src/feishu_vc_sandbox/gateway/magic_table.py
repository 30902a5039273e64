"""The table of magic ids, from the catalogue. The README shows its first rows, the command line all of it."""

from feishu_vc_sandbox.gateway.dialects import PLATFORM, Failure
from feishu_vc_sandbox.magic import magic_id
from feishu_vc_sandbox.spec.catalogue import Catalogue
from feishu_vc_sandbox.spec.source import default_spec


def magic_table(catalogue: Catalogue | None = None) -> str:
    """Markdown: id, HTTP status, code and error of the whole catalogue."""
    rows = ["| id | HTTP | code | error |", "| --- | --- | --- | --- |"]
    for entry in catalogue or default_spec().catalogue:
        status = PLATFORM.render(Failure(entry, "", "", {})).status
        rows.append(f"| `{magic_id(entry.code)}` | {status} | {entry.code} | {entry.name} |")
    return "\n".join(rows)
