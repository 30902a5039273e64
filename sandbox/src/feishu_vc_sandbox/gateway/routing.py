"""Finds the operation of a path. A fixed segment wins over a parameter: `/reserves/apply` before `/reserves/{id}`."""

from collections.abc import Iterable

from feishu_vc_sandbox.spec.operation import Operation


class Router:
    """The operations by method and number of path segments."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._routes: dict[tuple[str, int], list[Operation]] = {}
        for operation in sorted(operations, key=lambda o: [_is_parameter(s) for s in o.segments]):
            self._routes.setdefault((operation.method, len(operation.segments)), []).append(operation)

    def find(self, method: str, segments: list[str]) -> tuple[Operation, dict[str, str]] | None:
        """The operation and its path parameters; None for an unknown path or method."""
        found = self._match(method, segments)
        if found is None and segments[-1] == "":
            # The token operations were seen to answer with a slash at the end too.
            found = self._match(method, segments[:-1])
            return found if found is not None and found[0].is_token_operation else None
        return found

    def _match(self, method: str, segments: list[str]) -> tuple[Operation, dict[str, str]] | None:
        for operation in self._routes.get((method, len(segments)), ()):
            values: dict[str, str] = {}
            for expected, actual in zip(operation.segments, segments, strict=True):
                if _is_parameter(expected) and actual:
                    values[expected[1:-1]] = actual
                elif expected != actual:
                    break
            else:
                return operation, values
        return None


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")
