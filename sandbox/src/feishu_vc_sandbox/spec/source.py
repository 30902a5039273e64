"""Finds openapi.yaml and reads it.

An installed package carries the file; in a checkout, and so in an editable install, the repository's own file is read.
"""

from functools import cache
from pathlib import Path

import yaml

from feishu_vc_sandbox.spec.document import Spec
from feishu_vc_sandbox.spec.references import resolve

# The C loader reads the file about ten times faster; a PyYAML without libyaml has only the other.
_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def spec_path() -> Path:
    """The packed file, else the one of the checkout."""
    package = Path(__file__).resolve().parent.parent
    packed = package / "openapi.yaml"
    return packed if packed.exists() else package.parents[2] / "openapi.yaml"


def read_spec(path: Path) -> Spec:
    """Reads a spec with all references resolved."""
    return Spec(resolve(yaml.load(path.read_bytes(), Loader=_Loader)))


@cache
def default_spec() -> Spec:
    """The spec that belongs to this version of the sandbox; read once a process and never changed."""
    return read_spec(spec_path())
