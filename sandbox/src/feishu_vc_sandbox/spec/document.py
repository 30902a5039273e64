"""The spec: operations, error catalogue, schemas. Built from the document after its references were resolved."""

from typing import Any

from feishu_vc_sandbox.spec.catalogue import Catalogue
from feishu_vc_sandbox.spec.operation import Operation, Parameter, Schema
from feishu_vc_sandbox.spec.rate_tier import UNKNOWN_TIER, RateWindow, parse_tiers

_METHODS = ("get", "post", "put", "patch", "delete")


class Spec:
    """What the sandbox needs of openapi.yaml."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.catalogue = Catalogue(document["x-error-codes"])
        components = document.get("components", {})
        self.schemas: dict[str, Schema] = components.get("schemas", {})
        schemes = components.get("securitySchemes", {})
        bearer = {name for name, scheme in schemes.items() if scheme.get("scheme") == "bearer"}
        tiers = parse_tiers(document.get("x-rate-tiers", {}))
        self.operations: dict[str, Operation] = {}
        for path, item in document["paths"].items():
            for method in _METHODS:
                if method in item:
                    operation = _operation(path, method, item, bearer, tiers)
                    self.operations[operation.id] = operation


def _operation(
    path: str, method: str, item: dict[str, Any], bearer: set[str], tiers: dict[str, tuple[RateWindow, ...]]
) -> Operation:
    raw = item[method]
    parameters = {(p["in"], p["name"]): p for p in [*item.get("parameters", []), *raw.get("parameters", [])]}
    body = raw.get("requestBody", {})
    content = body.get("content", {})
    status, success = next((int(s), r) for s, r in raw["responses"].items() if str(s).startswith("2"))
    codes = [entry for entry in raw.get("x-error-codes", []) if isinstance(entry, dict)]
    return Operation(
        id=raw["operationId"],
        method=method.upper(),
        path=path,
        parameters=tuple(
            Parameter(p["name"], p["in"], p.get("required", False), p["schema"], p.get("example"))
            for p in parameters.values()
        ),
        bodies={media: entry["schema"] for media, entry in content.items()},
        body_required=body.get("required", False),
        token_kinds=frozenset(name for entry in raw.get("security", []) for name in entry if name in bearer),
        scopes=tuple(raw.get("x-scopes", ())),
        field_scopes=tuple(raw.get("x-field-scopes", ())),
        rate_windows=tiers.get(str(raw.get("x-rate-tier")), UNKNOWN_TIER),
        is_token_operation=raw.get("x-token-operation", False),
        status_of_code={entry["code"]: entry["http_status"] for entry in codes if entry.get("http_status")},
        success_status=status,
        example=_first_example(success.get("content", {})),
        request_example=_first_example(content),
    )


def _first_example(content: dict[str, Any]) -> Any:
    for entry in content.values():
        for example in entry.get("examples", {}).values():
            return example["value"]
    return None
