"""Where the suite's files are."""

from pathlib import Path

SUITE = Path(__file__).resolve().parents[1]
ROOT = SUITE.parents[1]
CASES = SUITE / "cases"
FEATURES = SUITE / "features"
KNOWN_FAILING = SUITE / "known-failing"
MUTANTS = SUITE / "mutants"
REPORT = SUITE / "report"
SCHEMA = SUITE / "case.schema.json"
SPEC = ROOT / "openapi.yaml"
