"""The spec as templates see it: typed, resolved, and the same for every language.

Names are the wire's names (snake_case); a template turns them into its language's spelling with the filters of
`templating.py`. Everything is in the spec's order. What can be missing is `None` or an empty tuple, never absent.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from generator import walk
from generator.policy import Policy
from generator.walk import Data, Place, items, mapping


@dataclass(frozen=True)
class Info:
    """The spec's own title, version, description and licence."""

    title: str
    version: str
    description: str
    license: str


@dataclass(frozen=True)
class Server:
    """A host that serves the API; `description` says for whom, `name` is what the SDKs' `domain` takes for it."""

    name: str
    url: str
    description: str


@dataclass(frozen=True)
class Type:
    """What a value is.

    `kind` is the wire's type: string, integer, number, boolean, array or object. `format` is the spec's format or "".
    `ref` is the name of the schema if it has one, `items` the type of an array's members, `enum` the enum if it is one.
    """

    kind: str
    format: str = ""
    ref: str | None = None
    items: "Type | None" = None
    enum: "Enum | None" = None

    @property
    def is_time(self) -> bool:
        """Unix seconds as text: the language's time type, in UTC."""
        return self.format == "unix-seconds"

    @property
    def is_integer_text(self) -> bool:
        """An integer as text: the language's integer type."""
        return self.format == "int64-string"

    @property
    def is_secret(self) -> bool:
        """Never printed, never logged."""
        return self.format == "password"


@dataclass(frozen=True)
class EnumValue:
    """One value of an enum: the wire's value, its NAME, and a sentence."""

    value: str | int
    name: str
    description: str


@dataclass(frozen=True)
class Enum:
    """A named enum. All enums are open: a value that is not listed may arrive and is kept."""

    name: str
    kind: str
    description: str
    values: tuple[EnumValue, ...]


@dataclass(frozen=True)
class Property:
    """A field of a model. `required` can be true in requests only; the platform promises nothing in answers.

    `nullable`: null may be sent, which is not the same as leaving the field out.
    """

    name: str
    type: Type
    required: bool
    nullable: bool
    description: str
    example: Any


@dataclass(frozen=True)
class Model:
    """A named object. `in_request` and `in_response` tell where operations use it, at whatever depth."""

    name: str
    description: str
    properties: tuple[Property, ...]
    in_request: bool
    in_response: bool


@dataclass(frozen=True)
class Parameter:
    """A path, query or header parameter; `location` is `path`, `query` or `header`."""

    name: str
    location: str
    required: bool
    type: Type
    description: str
    default: Any
    example: Any


@dataclass(frozen=True)
class Body:
    """A request body: the model's name, the preferred content type first among all, and whether it must be sent."""

    model: str
    content_type: str
    content_types: tuple[str, ...]
    required: bool


@dataclass(frozen=True)
class Pagination:
    """How an operation gives its items in pages.

    `items` is the field of the answer with the items, `item` their type; `has_more` the field that tells whether there
    is another page, `next_token` the one that tells where it begins; `token_parameter` is the query parameter for that.
    """

    items: str
    item: Type
    has_more: str
    next_token: str
    token_parameter: str


@dataclass(frozen=True)
class RequestExample:
    """A request that works: values of the parameters by name, and the body (None if there is none)."""

    name: str
    summary: str
    parameters: Mapping[str, Any]
    body: Any


@dataclass(frozen=True)
class ResponseExample:
    """An answer: `body` as it is on the wire, `data` as the SDK returns it (the envelope unwrapped)."""

    name: str
    summary: str
    status: int
    body: Any
    data: Any


@dataclass(frozen=True)
class ErrorCode:
    """An entry of the error catalogue.

    `kind` is the contract's kind (api, auth, rate_limit), `origin` who answers it (domain, gateway, token, oauth).
    `http_status` is None where it is not known.
    """

    code: int
    name: str
    kind: str
    origin: str
    http_status: int | None
    message: str
    message_zh: str
    summary: str
    advice: str
    retryable: bool

    @property
    def class_name(self) -> str:
        """The class that every language raises for this code."""
        return error_class(self.name)


@dataclass(frozen=True)
class Operation:
    """One operation.

    `id` is `<resource>.<method>`; `http_method` is in capitals; `path` has `{name}` for path parameters. `response` is
    the name of the model that the SDK returns, None where the answer has no data. `tokens` are the kinds of token it
    takes, any one of them (empty: none is sent). `scopes`: any one is enough; `field_scopes`: for some fields only.
    `errors` are the catalogue entries its documentation lists, with this operation's HTTP status. `retryable`: safe to
    repeat though the HTTP method does not say so. `servers` is set only if they are not the API's. `extensions` holds
    all its `x-…` keys, for what has no field of its own yet.
    """

    id: str
    resource: str
    method: str
    http_method: str
    path: str
    summary: str
    description: str
    name_zh: str
    docs_url: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    pagination: Pagination | None
    response: str | None
    tokens: tuple[str, ...]
    scopes: tuple[str, ...]
    field_scopes: tuple[str, ...]
    app_types: tuple[str, ...]
    rate_tier: str
    rate_limit: str
    errors: tuple[ErrorCode, ...]
    retryable: bool
    deprecated: bool
    servers: tuple[Server, ...]
    request_examples: tuple[RequestExample, ...]
    response_examples: tuple[ResponseExample, ...]
    extensions: Mapping[str, Any]

    @property
    def path_parameters(self) -> tuple[Parameter, ...]:
        """Parameters in the path, in the order of the path."""
        found = [parameter for parameter in self.parameters if parameter.location == "path"]
        return tuple(sorted(found, key=lambda parameter: self.path.find("{" + parameter.name + "}")))

    @property
    def query_parameters(self) -> tuple[Parameter, ...]:
        """Parameters in the query, required ones first."""
        found = [parameter for parameter in self.parameters if parameter.location == "query"]
        return tuple(sorted(found, key=lambda parameter: not parameter.required))

    @property
    def header_parameters(self) -> tuple[Parameter, ...]:
        """Parameters in headers."""
        return tuple(parameter for parameter in self.parameters if parameter.location == "header")


@dataclass(frozen=True)
class Resource:
    """A tag of the spec: `client.<name>` in the SDKs."""

    name: str
    description: str
    name_zh: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class Api:
    """Everything.

    `resources` holds the operations that become methods; `token_operations` those that token handling is made of and
    that have no method. `models` and `enums` are those that methods take and give, by name in the spec's order;
    `errors` is the whole catalogue.
    """

    info: Info
    servers: tuple[Server, ...]
    resources: tuple[Resource, ...]
    token_operations: tuple[Operation, ...]
    models: Mapping[str, Model]
    enums: Mapping[str, Enum]
    errors: tuple[ErrorCode, ...]
    policy: Policy
    routes: Mapping[tuple[str, str], Operation]

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations that become methods."""
        return tuple(operation for resource in self.resources for operation in resource.operations)

    def operation(self, id: str) -> Operation:
        """Give an operation by its operationId, token operations included."""
        for operation in (*self.operations, *self.token_operations):
            if operation.id == id:
                return operation
        raise KeyError(f"no operation {id!r}")

    def operation_at(self, http_method: str, path: str) -> Operation:
        """Give the operation of a method (any case) and a path: what a generator knows of it at least."""
        return self.routes[http_method.upper(), path]


def build_api(spec: Data, policy: Policy) -> Api:
    """Make the view. The spec has passed the lint rules, so that what they demand is there."""
    return _Builder(spec, policy).api()


def error_class(name: str) -> str:
    """Give the name of the class for a catalogue entry's name: it ends in `Error`, once."""
    return name if name.endswith("Error") else f"{name}Error"


def unwrapped(spec: Data, schema: Data) -> tuple[bool, Data | None]:
    """Tell whether a response schema is the `{code, msg, data}` envelope, and give the schema of its `data`, if any."""
    properties = mapping(walk.follow(spec, Place((), schema)).data, "properties")
    if not {"code", "msg"} <= set(properties) or not set(properties) <= {"code", "msg", "data"}:
        return False, schema
    return True, properties.get("data")


class _Builder:
    """Resolves the spec into the view; enums and types are made once and shared."""

    def __init__(self, spec: Data, policy: Policy) -> None:
        self.spec = spec
        self.policy = policy
        self.schemas = mapping(mapping(spec, "components"), "schemas")
        self.enums = {name: self._enum(name, schema) for name, schema in self.schemas.items() if "enum" in schema}
        self.catalogue = {code: self._error(code, entry) for code, entry in mapping(spec, "x-error-codes").items()}

    def api(self) -> Api:
        built = [(place, self._operation(place)) for place in walk.operations(self.spec)]
        places = [place for place, _ in built if not place.is_token_operation]
        methods = [operation for place, operation in built if not place.is_token_operation]
        resources = []
        for tag in items(self.spec, "tags"):
            own = tuple(operation for operation in methods if operation.resource == tag["name"])
            if own:
                resources.append(Resource(tag["name"], tag.get("description", ""), tag.get("x-name-zh", ""), own))
        reached = self._reached(places, methods)
        info = mapping(self.spec, "info")
        return Api(
            info=Info(
                info.get("title", ""),
                str(info.get("version", "")),
                info.get("description", ""),
                mapping(info, "license").get("name", ""),
            ),
            servers=self._servers(self.spec),
            resources=tuple(resources),
            token_operations=tuple(operation for place, operation in built if place.is_token_operation),
            models=MappingProxyType({name: model for name, model in self._models().items() if name in reached}),
            enums=MappingProxyType({name: enum for name, enum in self.enums.items() if name in reached}),
            errors=tuple(self.catalogue.values()),
            policy=self.policy,
            routes=MappingProxyType({(operation.http_method, operation.path): operation for _, operation in built}),
        )

    def _servers(self, owner: Data) -> tuple[Server, ...]:
        servers = items(owner, "servers")
        return tuple(Server(each.get("x-name", ""), each["url"], each.get("description", "")) for each in servers)

    def _enum(self, name: str, schema: Data) -> Enum:
        names, descriptions = items(schema, "x-enum-varnames"), items(schema, "x-enum-descriptions")
        rows = zip(items(schema, "enum"), names, descriptions, strict=True)
        values = tuple(EnumValue(*row) for row in rows)
        return Enum(name, schema.get("type", "string"), schema.get("description", ""), values)

    def _error(self, code: str, entry: Data) -> ErrorCode:
        return ErrorCode(
            code=int(code),
            name=entry["name"],
            kind=entry.get("kind", "api"),
            origin=entry["origin"],
            http_status=entry.get("http_status"),
            message=entry["message"],
            message_zh=entry["message_zh"],
            summary=entry["summary"],
            advice=entry["advice"],
            retryable=entry.get("retryable", False),
        )

    def _type(self, schema: Data) -> Type:
        target = walk.follow(self.spec, Place((), schema)).data
        name = walk.ref_name(schema)
        member = target.get("items")
        return Type(
            kind=target.get("type", "object"),
            format=target.get("format", ""),
            ref=name,
            items=self._type(member) if isinstance(member, dict) else None,
            enum=self.enums.get(name) if name else None,
        )

    def _reached(self, places: list[walk.OperationPlace], methods: list[Operation]) -> set[str]:
        """Name the schemas that methods take and give, at whatever depth: no envelopes, errors, token requests."""
        parameters = [parameter.data for place in places for parameter in walk.parameters(self.spec, place)]
        bodies = {method.body.model for method in methods if method.body}
        own = bodies | {method.response for method in methods if method.response}
        return own | walk.reachable_schemas(self.spec, [parameters, *(self.schemas[name] for name in own)])

    def _models(self) -> Mapping[str, Model]:
        requests, answers = walk.request_schemas(self.spec), walk.response_schemas(self.spec)
        models = {}
        for name, schema in self.schemas.items():
            if schema.get("type") == "object":
                fields = tuple(self._property(key, part, schema) for key, part in mapping(schema, "properties").items())
                models[name] = Model(name, schema.get("description", ""), fields, name in requests, name in answers)
        return MappingProxyType(models)

    def _property(self, name: str, schema: Data, owner: Data) -> Property:
        target = walk.follow(self.spec, Place((), schema)).data
        return Property(
            name=name,
            type=self._type(schema),
            required=name in items(owner, "required"),
            nullable=schema.get("nullable", False),
            description=schema.get("description") or target.get("description", ""),
            example=schema.get("example", target.get("example")),
        )

    def _parameter(self, data: Data) -> Parameter:
        schema = mapping(data, "schema")
        target = walk.follow(self.spec, Place((), schema)).data
        return Parameter(
            name=data["name"],
            location=data["in"],
            required=data.get("required", False),
            type=self._type(schema),
            description=data.get("description") or target.get("description", ""),
            default=target.get("default"),
            example=_parameter_example(data, target),
        )

    def _operation(self, place: walk.OperationPlace) -> Operation:
        data = place.data
        resource, _, method = place.id.partition(".")
        parameters = tuple(self._parameter(parameter.data) for parameter in walk.parameters(self.spec, place))
        body_place = walk.request_body(self.spec, place)
        response, response_examples = self._response(place)
        tier = str(data.get("x-rate-tier", ""))
        return Operation(
            id=place.id,
            resource=resource,
            method=method,
            http_method=place.method.upper(),
            path=place.path,
            summary=data.get("summary", ""),
            description=data.get("description", ""),
            name_zh=data.get("x-name-zh", ""),
            docs_url=mapping(data, "externalDocs").get("url", ""),
            parameters=parameters,
            body=_body(body_place),
            pagination=self._pagination(mapping(data, "x-pagination"), response),
            response=response,
            tokens=tuple(dict.fromkeys(name for choice in items(data, "security") for name in choice)),
            scopes=tuple(items(data, "x-scopes")),
            field_scopes=tuple(items(data, "x-field-scopes")),
            app_types=tuple(items(data, "x-app-types")),
            rate_tier=tier,
            rate_limit=mapping(self.spec, "x-rate-tiers").get(tier, ""),
            errors=tuple(self._listed_error(entry) for entry in items(data, "x-error-codes")),
            retryable=data.get("x-retryable", False),
            deprecated=data.get("deprecated", False),
            servers=self._servers(data),
            request_examples=_request_examples(parameters, body_place),
            response_examples=response_examples,
            extensions=MappingProxyType({key: value for key, value in data.items() if key.startswith("x-")}),
        )

    def _pagination(self, data: Data, response: str | None) -> Pagination | None:
        if not data or response is None:
            return None
        item = self._type(mapping(self.schemas[response], "properties")[data["items"]]).items
        fields = (data["has_more"], data["next_token"], data["token_parameter"])
        return Pagination(data["items"], item, *fields) if item else None

    def _listed_error(self, entry: Any) -> ErrorCode:
        if isinstance(entry, dict):
            return replace(self.catalogue[str(entry["code"])], http_status=entry["http_status"])
        return self.catalogue[str(entry)]

    def _response(self, operation: walk.OperationPlace) -> tuple[str | None, tuple[ResponseExample, ...]]:
        model, found = None, []
        for status, response in walk.responses(self.spec, operation):
            if not status.startswith("2"):
                continue
            for _, media in walk.media_types(response):
                is_envelope, data = unwrapped(self.spec, mapping(media.data, "schema"))
                model = model or walk.ref_name(data)
                for name, example in mapping(media.data, "examples").items():
                    value = example.get("value")
                    content = value.get("data", {}) if is_envelope and isinstance(value, dict) else value
                    summary = example.get("summary", "")
                    found.append(ResponseExample(name, summary, int(status.replace("X", "0")), value, content))
        return model, tuple(found)


def _body(place: Place | None) -> Body | None:
    """Describe a request body."""
    if place is None:
        return None
    media = list(walk.media_types(place))
    names = [walk.ref_name(mapping(part.data, "schema")) for _, part in media]
    types = tuple(content_type for content_type, _ in media)
    return Body(str(names[0]), types[0], types, place.data.get("required", False))


def _parameter_example(data: Data, schema: Data) -> Any:
    """Give the parameter's own example, else the first of its examples, else that of its schema."""
    if "example" in data:
        return data["example"]
    for example in mapping(data, "examples").values():
        return example.get("value")
    return schema.get("example")


def _request_examples(parameters: tuple[Parameter, ...], body: Place | None) -> tuple[RequestExample, ...]:
    """Give one request for each example of the body, or one if there is no body."""
    values = MappingProxyType({parameter.name: parameter.example for parameter in parameters})
    found = []
    for _, media in walk.media_types(body) if body else ():
        for name, example in mapping(media.data, "examples").items():
            found.append(RequestExample(name, example.get("summary", ""), values, example.get("value")))
        break
    return tuple(found) or (RequestExample("example", "", values, None),)
