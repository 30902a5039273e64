"""The sandbox: one request in, one answer out. No sockets here; wire/ carries the requests.

The order is the platform's: path, token, rate limit, permissions, fields, and only then the operation. Faults come
before all of it, because they stand for what happens outside of the platform's own code as well.
"""

import threading
from collections.abc import Callable, Iterable

import msgspec

import feishu_vc_sandbox.handlers  # noqa: F401  (registers the handlers)
from feishu_vc_sandbox.gateway.authorization import authorize
from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.dialects import Dialect, Failure
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.gateway.routing import Router
from feishu_vc_sandbox.gateway.scopes import check_scopes
from feishu_vc_sandbox.gateway.validation import InvalidRequestError, read_inputs
from feishu_vc_sandbox.handlers.registry import Call, Registration, registration
from feishu_vc_sandbox.magic import magic_code
from feishu_vc_sandbox.spec.catalogue import ErrorEntry
from feishu_vc_sandbox.spec.document import Spec
from feishu_vc_sandbox.spec.operation import Operation
from feishu_vc_sandbox.spec.source import default_spec
from feishu_vc_sandbox.state.apps import PRELOADED, App
from feishu_vc_sandbox.state.faults import Fault
from feishu_vc_sandbox.state.recorder import RecordedRequest
from feishu_vc_sandbox.state.redaction import kept_body, kept_headers, kept_query
from feishu_vc_sandbox.state.serials import Serials
from feishu_vc_sandbox.state.tokens import Token
from feishu_vc_sandbox.state.world import World
from feishu_vc_sandbox.wire.message import Reply, Request, json_reply

# The live gateway's answer to an unknown path or method; not JSON (seen live by others).
NOT_FOUND = b"404 page not found"


class Sandbox:
    """The platform's behaviour over one `World`. Safe to use from several threads."""

    def __init__(
        self,
        apps: Iterable[App] = PRELOADED,
        spec: Spec | None = None,
        on_answer: Callable[[RecordedRequest], None] | None = None,
    ) -> None:
        self.spec = spec or default_spec()
        self.apps = tuple(apps)
        if not self.apps:
            raise ValueError("a sandbox needs an app: leave `apps` out for the preloaded ones")
        self.lock = threading.RLock()
        self._router = Router(self.spec.operations.values())
        self._serials = Serials()
        self._on_answer = on_answer
        self.reset()

    def reset(self) -> None:
        """Forgets everything. Log ids and tokens go on counting, so that nothing from before is valid again."""
        with self.lock:
            self.world = World(self.spec, self.apps, self._serials)

    def answer(self, request: Request) -> Reply:
        """Answers one request to the platform and records it."""
        with self.lock:
            log_id = self._serials.log_id()
            found = self._router.find(request.method, request.segments)
            caller: Token | None = None
            if found is None:
                reply = Reply(404, NOT_FOUND, {"content-type": "text/plain; charset=utf-8"})
            else:
                reply, caller = self._answer_operation(found[0], found[1], request, log_id)
            # A fault may have set them already.
            reply.headers = {"x-tt-logid": log_id, **reply.headers}
            record = self._record(request, found[0] if found else None, caller, reply, log_id)
        if self._on_answer is not None:
            self._on_answer(record)
        return reply

    def _answer_operation(
        self, operation: Operation, path: dict[str, str], request: Request, log_id: str
    ) -> tuple[Reply, Token | None]:
        registered = registration(operation.id)
        fault = self.world.faults.take(operation.id)
        refusal: RefusedError | None = None
        caller: Token | None = None
        try:
            caller = authorize(operation, request, self.world.tokens)
        except RefusedError as error:
            refusal = error
        rate = self.world.rate_limiter.hit(operation, caller)
        if fault is not None and (fault.replaces_answer or fault.drop == "before_headers"):
            reply = self._faulty(fault, registered.dialect, log_id)
        else:
            try:
                if refusal is not None:
                    raise refusal
                if rate.exceeded:
                    raise RefusedError(Code.FREQUENCY_LIMIT)
                reply = self._checked(registered, operation, path, request, caller)
            except RefusedError as error:
                reply = self._refused(operation, registered.dialect, error, log_id)
        reply.headers = {**rate.headers, **reply.headers}
        if fault is not None:
            reply.delay, reply.drop = fault.latency_ms / 1000, fault.drop
            reply.headers.update({name.lower(): value for name, value in fault.headers.items()})
        return reply, caller

    def _checked(
        self,
        registered: Registration,
        operation: Operation,
        path: dict[str, str],
        request: Request,
        token: Token | None,
    ) -> Reply:
        world = self.world
        if token is not None:
            check_scopes(operation, request, world.apps[token.app_id], token, self.spec.catalogue)
        try:
            inputs = read_inputs(operation, path, request)
        except InvalidRequestError as error:
            raise registered.invalid_request(error.violations) from error
        for value in path.values():
            code = magic_code(value)
            entry = self.spec.catalogue.get(code) if code is not None else None
            if entry is not None:
                raise RefusedError(entry.code)
        body = registered.handler(Call(operation, request, inputs, world, token))
        return json_reply(operation.success_status, body, body.get("code", 0))

    def _refused(self, operation: Operation, dialect: Dialect, refusal: RefusedError, log_id: str) -> Reply:
        entry = self.spec.catalogue[refusal.code]
        status = operation.status_of_code.get(entry.code)
        return dialect.render(Failure(entry, log_id, refusal.message or entry.message, refusal.detail, status))

    def _faulty(self, fault: Fault, dialect: Dialect, log_id: str) -> Reply:
        if fault.code is not None:
            entry = self.spec.catalogue.get(fault.code) or ErrorEntry(fault.code, "", "", "unknown code")
            reply = dialect.render(Failure(entry, log_id, entry.message, {}, fault.status))
        else:
            status = fault.status or 200
            page = f"<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>"
            reply = Reply(status, page.encode(), {"content-type": "text/html"})
        if fault.body is not None:
            text = isinstance(fault.body, str)
            reply.body = fault.body.encode() if text else msgspec.json.encode(fault.body)
            reply.headers["content-type"] = "text/html" if text else "application/json; charset=utf-8"
            reply.code = fault.body.get("code") if isinstance(fault.body, dict) else None
        if fault.content_type is not None:
            reply.headers["content-type"] = fault.content_type
        return reply

    def _record(
        self, request: Request, operation: Operation | None, caller: Token | None, reply: Reply, log_id: str
    ) -> RecordedRequest:
        record = RecordedRequest(
            time=self.world.clock.now(),
            method=request.method,
            path=request.path,
            status=reply.status,
            log_id=log_id,
            operation=operation.id if operation else None,
            code=reply.code,
            caller=f"{caller.kind} of {caller.app_id}" if caller else None,
            query=kept_query(operation, request),
            headers=kept_headers(request),
            body=kept_body(operation, request),
            dropped=reply.drop is not None,
        )
        self.world.recorder.add(record)
        return record
