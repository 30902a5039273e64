"""Packs the repository's openapi.yaml into the package.

A static `force-include` cannot do it: the file lies beside this folder in a checkout and inside the package in an
unpacked sdist. An editable install packs nothing, so that it reads the repository's file as it is at that moment.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "src/feishu_vc_sandbox"


class SpecHook(BuildHookInterface[Any]):
    """Adds openapi.yaml to sdist and wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds the file unless it is there already or the install is editable."""
        spec = Path(self.root).parent / "openapi.yaml"
        if version == "editable" or (Path(self.root) / PACKAGE / "openapi.yaml").exists():
            return
        folder = PACKAGE if self.target_name == "sdist" else "feishu_vc_sandbox"
        build_data["force_include"][str(spec)] = f"{folder}/openapi.yaml"
