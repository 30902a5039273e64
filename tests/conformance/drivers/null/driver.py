"""The driver that answers `ok: {}` to everything. It must fail nearly every case."""

import json
import sys

FEATURES = ["sync", "virtual_clock", "parallel", "cancel", "memory_store", "file_store", "proxy", "log"]

for line in sys.stdin:
    frame = json.loads(line)
    answer = {"op": "result", "id": frame.get("id"), "ok": {}}
    if frame["op"] == "hello":
        answer = {"op": "hello", "proto": 1, "lang": "null", "sdk": "0", "runtime": "none", "features": FEATURES}
    elif frame["op"] == "advance":
        answer = {"op": "advanced", "id": frame["id"], "client": frame["client"], "sleeps_ms": []}
    elif frame["op"] == "cancel":
        continue
    print(json.dumps(answer), flush=True)
