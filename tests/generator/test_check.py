"""`--check` finds what `make` would change, names it with a diff, and changes nothing."""

import shutil

from tests.generator.miniature import Checkout


def checked(checkout: Checkout, *arguments: str) -> str:
    before = checkout.snapshot()
    code, output, errors = checkout.run("--check", *arguments)
    assert code == 1, errors
    assert checkout.snapshot() == before
    return output


def test_all_is_well_and_what_tools_leave_behind_is_no_finding(checkout: Checkout) -> None:
    checkout.write("generated/tiny/tiny/__pycache__/a.pyc", "bytes")
    code, output, errors = checkout.run("--check")
    assert (code, output) == (0, "")
    assert errors.endswith("generated/ is as it must be\n")


def test_hand_edits_losses_and_strays(checkout: Checkout) -> None:
    checkout.edit("generated/tiny/tiny/errors.py", "RETRIES = 2", "RETRIES = 9")
    checkout.edit("generated/tiny/tiny/__init__.py", "hand-written", "hand-edited")
    (checkout.root / "generated/plain/Books.txt").unlink()
    checkout.write("generated/plain/Stray.txt", "what is this\n")
    checkout.write("generated/cobol/books.cob", "")
    checkout.write("generated/samples/cobol/books.cob", "")
    output = checked(checkout)
    assert (
        "generated/tiny/tiny/errors.py: was edited by hand — "
        "make the change in openapi.yaml or generator/targets/tiny/ and run `make`\n"
        "--- generated/tiny/tiny/errors.py\n"
        "+++ generated/tiny/tiny/errors.py (regenerated)\n"
    ) in output
    assert "\n-RETRIES = 9\n+RETRIES = 2\n" in output
    assert "was edited by hand — make the change in overrides/tiny/tiny/__init__.py and run `make`" in output
    assert '-"""The hand-edited part."""' in output
    assert "generated/plain/Books.txt: is missing — run `make`\n" in output
    assert "generated/plain/Stray.txt: is a stray file — remove it, or move it to overrides/plain/\n" in output
    assert "-what is this" in output
    assert "generated/cobol: belongs to no target — remove it\n" in output
    assert "generated/samples/cobol: belongs to no target — remove it\n" in output


def test_drift(checkout: Checkout) -> None:
    checkout.edit("openapi.yaml", "      summary: Get a book\n", "      summary: Fetch a book\n")
    output = checked(checkout, "tiny")
    message = "generated/tiny/tiny/resources/books.py: is out of date — run `make` and commit the result"
    assert message in output
    assert '-    """Get a book"""\n+    """Fetch a book"""\n' in output
    assert "generated/tiny/.manifest.json: is out of date" in output


def test_edited_manifest(checkout: Checkout) -> None:
    checkout.edit("generated/plain/.manifest.json", '"origin": "generated"', '"origin": "overrides/plain/x"')
    assert "generated/plain/.manifest.json: is out of date" in checked(checkout, "plain")


def test_unreadable_manifest_hides_nothing(checkout: Checkout) -> None:
    checkout.write("generated/plain/.manifest.json", "{")
    checkout.write("generated/plain/Books.txt", "changed\n")
    output = checked(checkout, "plain")
    assert "generated/plain/.manifest.json: was edited by hand" in output
    assert "generated/plain/Books.txt: is out of date" in output


def test_nothing_was_generated_yet(checkout: Checkout) -> None:
    shutil.rmtree(checkout.root / "generated")
    output = checked(checkout, "plain")
    assert output == "generated/plain: is missing — run `make`\n"


def test_hand_edits_are_told_even_if_the_spec_is_refused(checkout: Checkout) -> None:
    checkout.edit("generated/tiny/tiny/errors.py", "RETRIES = 2", "RETRIES = 9")
    checkout.edit("openapi.yaml", "format: int64-string", "format: int")
    output = checked(checkout)
    assert "generated/tiny/tiny/errors.py: was edited by hand" in output
    assert "unknown format `int` of type string" in output
