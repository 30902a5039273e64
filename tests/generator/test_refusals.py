"""Every bad spec is refused with its line, what is wrong and what to do, and `generated/` stays as it was."""

from dataclasses import dataclass

import pytest

from tests.generator.miniature import Checkout, Refused


@dataclass(frozen=True)
class Case:
    """An edit of the spec that makes it bad; `at` is (the start of) the line that must be named, stripped."""

    old: str
    new: str
    at: str
    message: str
    advice: str


BODY = "              $ref: '#/components/schemas/BookChange'\n"
PARAMETER = "          description: Whether the answer carries the readers.\n"
CASES = {
    "yaml syntax": Case(
        "paths:\n", "paths: [\n", "/books/{book_id}:", "YAML syntax: while parsing a flow", "mend the YAML"
    ),
    "tab": Case("  title: Library", "\ttitle: Library", "title: Library", "YAML syntax", "mend the YAML"),
    "duplicate key": Case(
        "  version: 1.0.0\n",
        "  version: 1.0.0\n  version: 1.0.1\n",
        "version: 1.0.1",
        "duplicate key `version`, first on line 5",
        "rename or remove one of the two",
    ),
    "merge key": Case("  version: 1.0.0\n", "  <<: {version: 1.0.0}\n", "<<:", "a merge key", "write the keys out"),
    "alias in itself": Case("  - name: auth\n", "  - name: &a [*a]\n", "- name: &a", "alias contains itself", "write"),
    "yaml tag": Case("  version: 1.0.0\n", "  version: !!set {a}\n", "version: !!set", "is not JSON", "remove the tag"),
    "unknown $ref": Case(
        "'#/components/schemas/BookChange'",
        "'#/components/schemas/Bok'",
        "$ref: '#/components/schemas/Bok'",
        "unknown $ref `#/components/schemas/Bok`",
        "name something that stands in this file, or add it there",
    ),
    "remote $ref": Case(
        "'#/components/schemas/BookChange'",
        "https://example.com/a.yaml",
        "$ref: https://example.com/a.yaml",
        "unknown $ref `https://example.com/a.yaml`",
        "name something that stands in this file",
    ),
    "beside a $ref": Case(
        BODY,
        BODY + "              description: Ignored.\n",
        "description: Ignored.",
        "`description` beside a $ref is ignored",
        "move it to what the reference names, or remove it",
    ),
    "incomplete pagination": Case(
        "      operationId: books.get\n",
        "      operationId: books.get\n      x-pagination: {items: books}\n",
        "x-pagination: {items: books}",
        "`x-pagination` is not complete",
        "give it items, has_more, next_token and token_parameter, and nothing else",
    ),
    "pagination of unknown fields": Case(
        "      operationId: books.get\n",
        "      operationId: books.get\n"
        "      x-pagination: {items: pages, has_more: more, next_token: next, token_parameter: page}\n",
        "x-pagination: {items: pages",
        "the answer has no array `pages`",
        "name a field of type array; there are",
    ),
    "pagination without its parameter": Case(
        "      operationId: books.get\n",
        "      operationId: books.get\n"
        "      x-pagination: {items: pages, has_more: more, next_token: next, token_parameter: page}\n",
        "x-pagination: {items: pages",
        "the operation has no parameter `page`",
        "name one of book_id, with_readers",
    ),
    "duplicate operationId": Case(
        "operationId: books.update",
        "operationId: books.get",
        "operationId: books.get #2",
        "duplicate operationId `books.get`, that of GET /books/{book_id} already",
        "give each operation its own id",
    ),
    "no operationId": Case(
        "      operationId: books.update\n",
        "",
        "patch:",
        "PATCH /books/{book_id} has no operationId",
        "add `operationId",
    ),
    "operationId of another tag": Case(
        "operationId: books.update",
        "operationId: book.update",
        "operationId: book.u",
        "is not `<tag>.<method>`",
        "one tag",
    ),
    "operationId in camelCase": Case(
        "operationId: books.update", "operationId: books.updateIt", "operationId: books.u", "is not `<tag>", "one tag"
    ),
    "undeclared tag": Case(
        "  - name: auth\n", "  - name: oauth\n", "tags: [auth]", "undeclared tag `auth`", "declare it"
    ),
    "tag without description": Case(
        "    description: Tokens.\n", "", "- name: auth", "tag `auth` has no `description`", "add `description`"
    ),
    "unknown rate tier": Case(
        "      x-rate-tier: 4\n      x-error-codes: [1001]\n",
        "      x-rate-tier: 9\n      x-error-codes: [1001]\n",
        "x-rate-tier: 9",
        "unknown rate tier `9`",
        "use one of 4",
    ),
    "undeclared security": Case(
        "        - user_access_token: []\n",
        "        - app_token: []\n",
        "- app_token: []",
        "undeclared security scheme `app_token`",
        "use one of tenant_access_token, user_access_token",
    ),
    "path parameter not declared": Case(
        "    parameters:\n      - $ref: '#/components/parameters/BookId'\n",
        "",
        "get:",
        "books.get declares no path parameter `book_id`",
        "declare it: `name: book_id`, `in: path`, `required: true`",
    ),
    "path parameter not in the path": Case(
        "          in: query\n",
        "          in: path\n          required: true\n",
        "- name: with_readers",
        "the path of books.get has no `{with_readers}`",
        "put `{with_readers}` into the path, or remove the parameter",
    ),
    "path parameter not required": Case(
        "      required: true\n      description: Id of the book.\n",
        "      description: Id of the book.\n",
        "BookId:",
        "path parameter `book_id` is not required",
        "add `required: true`",
    ),
    "get with a body": Case(
        "      parameters:\n        - name: with_readers\n",
        "      requestBody:\n        content: {}\n      parameters:\n        - name: with_readers\n",
        "requestBody:",
        "books.get is a GET with a body",
        "use query parameters, or another method",
    ),
    "inline object in a property": Case(
        "        readers:\n          type: array\n",
        "        readers:\n          type: object\n",
        "readers:",
        "inline object",
        "move it to components/schemas and refer to it",
    ),
    "inline object in an array": Case(
        "            $ref: '#/components/schemas/Reader'\n",
        "            properties: {}\n",
        "items:",
        "inline object",
        "move it to components/schemas and refer to it",
    ),
    "inline object as a body": Case(
        BODY, "              type: object\n", "schema: #3", "inline object", "move it to components/schemas"
    ),
    "text as a body": Case(
        BODY, "              type: string\n", "application/json: #2", "a body of books.update has no named", "move"
    ),
    "inline enum": Case(
        "            type: boolean\n",
        "            type: boolean\n            enum: [true]\n",
        "schema:",
        "inline enum",
        "move it",
    ),
    "integer id": Case(
        "        id:\n          type: string\n",
        "        id:\n          type: integer\n",
        "id:",
        "id `id` is a number",
        "write `type: string`",
    ),
    "integer id in the path": Case(
        "      schema:\n        type: string\n      example: '7'\n",
        "      schema:\n        type: integer\n      example: 7\n",
        "schema: #7",
        "id `book_id` is a number",
        "write `type: string`",
    ),
    "unknown format": Case(
        "format: unix-seconds",
        "format: unix-second",
        "format: unix-second",
        "unknown format `unix-second`",
        "use one of",
    ),
    "format of another type": Case(
        "            type: boolean\n",
        "            type: boolean\n            format: int32\n",
        "format: int32",
        "unknown format `int32` of type boolean",
        "remove it",
    ),
    "required in an answer": Case(
        "      description: A printed book.\n",
        "      description: A printed book.\n      required: [id]\n",
        "required: [id]",
        "answer field `Book.id` is required",
        "remove it from `required`",
    ),
    "object that is sent and answered": Case(
        "          description: The new title.\n",
        "          description: The new title.\n        reader:\n          $ref: '#/components/schemas/Reader'\n",
        "Reader:",
        "`Reader` is both sent and answered",
        "describe what is sent apart, as `ReaderInput`",
    ),
    "enum without names": Case(
        "      x-enum-varnames: [PLAY, NOVEL]\n",
        "",
        "enum: [1, 2]",
        "the enum has 2 values and 0 `x-enum-varnames`",
        "give `x-enum-varnames` one entry for each value",
    ),
    "enum with too few descriptions": Case(
        "[A play., A novel.]",
        "[A play.]",
        "x-enum-descriptions:",
        "the enum has 2 values and 1 `x-enum-descriptions`",
        "give `x-enum-descriptions` one entry for each value",
    ),
    "enum name": Case("[PLAY, NOVEL]", "[PLAY, Novel]", "x-enum-varnames:", "enum name `Novel` is no con", "LIKE_THIS"),
    "enum name twice": Case("[PLAY, NOVEL]", "[PLAY, PLAY]", "x-enum-varnames:", "enum name `PLAY`", "LIKE_THIS"),
    "error code not in the catalogue": Case(
        "x-error-codes: [1001]",
        "x-error-codes: [1001, 1009]",
        "x-error-codes: [1001, 1009]",
        "error code 1009 of books.update is not in the catalogue",
        "add it to `x-error-codes` at the root, or remove it here",
    ),
    "error code twice": Case(
        "x-error-codes: [1001]", "x-error-codes: [1001, 1001]", "x-error-codes: [1001, 1", "there twice", "remove one"
    ),
    "error code malformed": Case(
        "{code: 1002, http_status: 410}",
        "{code: 1002, status: 410}",
        "x-error-codes: [1001, {",
        "not understood",
        "write",
    ),
    "catalogue entry without advice": Case(
        "    advice: Check the id.\n", "", "1001:", "error code 1001 has no `advice`", "add `advice`: text"
    ),
    "catalogue entry of unknown kind": Case(
        "kind: auth",
        "kind: oath",
        "kind: oath",
        "error code 1003: `kind` cannot be `oath`",
        "write api, auth or rate_limit",
    ),
    "catalogue entry with a wrong status": Case(
        "http_status: 429",
        "http_status: '429'",
        "http_status: '429'",
        "`http_status` cannot be `429`",
        "write a status",
    ),
    "catalogue entry with an unknown key": Case(
        "    retryable: true\n",
        "    retriable: true\n",
        "retriable: true",
        "unknown key `retriable`",
        "use name, origin",
    ),
    "catalogue name": Case(
        "name: BookGone", "name: book_gone", "name: book_gone", "`name` cannot be", "write a name LikeThis"
    ),
    "catalogue name twice": Case(
        "name: BookGone",
        "name: BookNotFoundError",
        "name: BookNotFoundError",
        "the class `BookNotFoundError` of error code 1002 is that of 1001",
        "give each code its own name",
    ),
    "catalogue key": Case("  1003:\n", "  abc:\n", "abc:", "`abc` is no entry of the catalogue", "write `<code>"),
    "unknown extension": Case(
        "x-retryable", "x-retriable", "x-retriable", "unknown extension `x-retriable`", "use one of x-"
    ),
    "field without description": Case(
        "          description: Number of pages.\n",
        "",
        "pages:",
        "field `pages` has no description",
        "add `description`",
    ),
    "schema without description": Case(
        "      description: A printed book.\n", "", "Book:", "schema `Book` has no description", "add `description`"
    ),
    "parameter without description": Case(
        PARAMETER, "", "- name: with_readers", "parameter `with_readers` has no description", "add `description`"
    ),
    "no permission": Case(
        "x-scopes: ['book']", "x-scopes: []", "x-scopes: []", "books.update names no permission", "name"
    ),
    "parameter without example": Case(
        "          example: true\n",
        "",
        "- name: with_readers",
        "parameter `with_readers` has no example",
        "add `example`",
    ),
    "body without example": Case(
        "            examples:\n              title:\n"
        "                summary: Only the title\n                value: {title: Faust II}\n",
        "",
        "application/json: #2",
        "the request body of books.update has no example (application/json)",
        "add `examples: {<name>: {value: …}}`",
    ),
    "answer without example": Case(
        "              examples:\n                token:\n"
        "                  value: {code: 0, msg: ok, token: t-1, expire: 7200}\n",
        "",
        "application/json: #5",
        "the 200 answer of auth.create_token has no example",
        "add `examples",
    ),
    "no good answer": Case(
        "        '200':\n          description: Done.\n",
        "        '400':\n          description: Done.\n",
        "patch:",
        "books.update has no 2xx answer",
        "describe what it answers when all is well",
    ),
    "example of another type": Case(
        "title: Faust, kind: 1",
        "title: 7, kind: 1",
        "value: {code: 0, msg: success, data: {book",
        "the example does not fit its schema: 7 is not of type 'string'",
        "mend the example or the schema",
    ),
    "parameter's example of another type": Case(
        "          example: true\n",
        "          example: sometimes\n",
        "example: sometimes",
        "'sometimes' is not of",
        "mend",
    ),
    "openapi's own rule": Case(
        "          in: query\n",
        "          in: nowhere\n",
        "in: nowhere",
        "OpenAPI: 'nowhere' is not one of",
        "see the OpenAPI",
    ),
    "no info": Case("  title: Library\n", "", "info:", "OpenAPI: 'title' is a required property", "see the OpenAPI"),
}


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in CASES.items()])
def test_bad_spec_is_refused(case: Case, checkout: Checkout, refused: Refused) -> None:
    checkout.edit("openapi.yaml", case.old, case.new)
    said = refused("plain")
    found = [line for line in said.splitlines() if case.message in line]
    assert len(found) == 1, said
    place, _, rest = found[0].partition(": ")
    assert place == f"openapi.yaml:{_line(checkout.read('openapi.yaml'), case.at)}", said
    message, _, advice = rest.rpartition(" — ")
    assert case.message in message
    assert case.advice in advice
    assert "generated/ was not touched" in said


@pytest.mark.parametrize(
    "key", ["summary", "description", "externalDocs", "x-name-zh", "x-app-types", "x-scopes", "x-rate-tier", "security"]
)
def test_undocumented_operation_is_refused(key: str, checkout: Checkout, refused: Refused) -> None:
    head, middle, tail = checkout.read("openapi.yaml").partition("      operationId: books.update\n")
    lines = tail.splitlines(keepends=True)
    start = next(at for at, line in enumerate(lines) if line.startswith(f"      {key}:"))
    end = next(at for at in range(start + 1, len(lines)) if not lines[at].startswith("        "))
    checkout.spec.write_text(head + middle + "".join(lines[:start] + lines[end:]), encoding="utf-8")
    line = head.count("\n")
    assert f"openapi.yaml:{line}: books.update has no `{key}` — add `{key}`" in refused()


def test_all_problems_are_told_at_once_by_line(checkout: Checkout, refused: Refused) -> None:
    checkout.edit("openapi.yaml", "format: int64-string", "format: int")
    checkout.edit("openapi.yaml", "x-error-codes: [1001]", "x-error-codes: [7]")
    lines = [line for line in refused().splitlines() if line.startswith("openapi.yaml:")]
    numbers = [int(line.split(":")[1]) for line in lines]
    assert len(lines) == 2
    assert numbers == sorted(numbers)


def test_spec_that_is_not_utf8_is_refused(checkout: Checkout, refused: Refused) -> None:
    checkout.spec.write_bytes(checkout.spec.read_bytes().replace(b"Library\n", b"Library \xff\n", 1))
    assert "openapi.yaml:4: is not UTF-8 — save the file as UTF-8" in refused()


def test_control_character_is_refused(checkout: Checkout, refused: Refused) -> None:
    checkout.edit("openapi.yaml", "title: Library", "title: Lib\x07rary")
    assert "openapi.yaml:4: YAML syntax" in refused()


def test_spec_that_is_a_list_is_refused(checkout: Checkout, refused: Refused) -> None:
    checkout.write("openapi.yaml", "- a\n")
    assert "openapi.yaml:1: is not a mapping" in refused()


def test_missing_spec_is_refused(checkout: Checkout, refused: Refused) -> None:
    checkout.spec.unlink()
    assert "openapi.yaml:1: cannot be read: No such file or directory" in refused()


def test_lint_alone_needs_no_targets(checkout: Checkout) -> None:
    assert checkout.run("--lint")[0] == 0
    checkout.edit("openapi.yaml", "title: Faust, kind: 1", "title: 7, kind: 1")
    code, _, errors = checkout.run("--lint")
    assert code == 1
    assert "the example does not fit its schema" in errors


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        (
            "{value: 2, about: Repeats after the first attempt.}",
            "2",
            3,
            "constant `retries.max_retries`: needs `value`",
        ),
        ("value: 2", "value: yes, extra: 1", 3, "needs `value` and `about`, and nothing else"),
        ("value: 2", "value: [1, a]", 3, "the value is no number"),
        ("value: 2", "value: true", 3, "the value is no number"),
        ("first attempt.", "first attempt", 3, "`about` is not a sentence"),
        ("max_retries", "maxRetries", 3, "the name is not in snake_case"),
        ("retries:\n", "other: 1\nretries:\n", 2, "group `other` is not a mapping"),
    ],
)
def test_bad_policy_is_refused(
    old: str, new: str, line: int, message: str, checkout: Checkout, refused: Refused
) -> None:
    checkout.edit("generator/policy.yaml", old, new)
    assert f"generator/policy.yaml:{line}: " in (said := refused())
    assert message in said


@pytest.mark.parametrize(
    ("old", "new", "at", "message"),
    [
        (
            "uses: openapi-python-client",
            "uses: openapi-generator",
            "- uses: openapi-g",
            "unknown tool `openapi-generator`",
        ),
        ("name: tiny", "name: small", "name: small", "`name` is `small`, the folder is `tiny`"),
        (
            "method_names]",
            "method_name]",
            "transforms: [drop_token_operations, unwrap_envelope, drop_error_responses, m",
            "'method_name'",
        ),
        (
            "method_names]",
            "{by_form: {}}]",
            "transforms: [drop_token_operations, unwrap_envelope, drop_error_responses, {",
            "'by_form'",
        ),
        ("    templates: client\n", "", "- uses: openapi-python-client", "'templates' is a required property"),
        ("ignore:", "ignored:", "# A Python", "'ignored' was unexpected"),
        ("'*.py': '# {}'", "'*.py': '#'", "'*.py': '#'", "'#' does not match"),
    ],
)
def test_bad_target_is_refused(old: str, new: str, at: str, message: str, checkout: Checkout, refused: Refused) -> None:
    checkout.edit("generator/targets/tiny/target.yaml", old, new)
    said = refused()
    line = max(_line(checkout.read("generator/targets/tiny/target.yaml"), at), 1)
    assert message in said
    assert f"generator/targets/tiny/target.yaml:{line}: " in said or at.startswith("# ")


def _line(text: str, at: str) -> int:
    """Give the number of the line that starts with a text, or of the n-th such line (`… #n`)."""
    start, _, count = at.rpartition(" #") if at.rpartition(" #")[2].isdigit() else (at, "", "1")
    found = [number for number, line in enumerate(text.splitlines(), 1) if line.strip().startswith(start)]
    return found[int(count) - 1]
