"""What a run writes, what it leaves alone, and that it is all or nothing."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.marker import is_marked, mark
from tests.generator.miniature import Checkout, Refused

ROOT = Path(__file__).parents[2]
GENERATED = "Code generated from openapi.yaml by make. DO NOT EDIT."
TARGET = "generator/targets/tiny/target.yaml"


def test_what_is_written(checkout: Checkout) -> None:
    assert sorted(checkout.snapshot()) == [
        "plain/.manifest.json",
        "plain/Books.txt",
        "samples/tiny/.manifest.json",
        "samples/tiny/books_get.py",
        "samples/tiny/books_update.py",
        "tiny/.manifest.json",
        "tiny/run.txt",
        "tiny/tiny/__init__.py",
        "tiny/tiny/data.json",
        "tiny/tiny/errors.py",
        "tiny/tiny/models.py",
        "tiny/tiny/resources/books.py",
    ]


def test_each_tool_made_its_part(checkout: Checkout) -> None:
    models = checkout.read("generated/tiny/tiny/models.py")
    assert "class Book(Struct):" in models
    assert 'title: Annotated[str, Meta(description="Title.")] | None = None' in models, "answers: null is absent"
    assert 'title: Annotated[str, Meta(description="The new title.")] | UnsetType = UNSET' in models, "requests: not"
    assert "TokenRequest" not in models
    assert "# In answers: True" in models, "templates of the tool see our view"
    client = checkout.read("generated/tiny/tiny/resources/books.py")
    assert client == (
        f"# {GENERATED}\n\n\n"
        'def get(book_id, with_readers):\n    """Get a book"""\n\n\n'
        'def update(book_id):\n    """Change a book"""\n'
    )
    assert "RETRIES = 2\n" in checkout.read("generated/tiny/tiny/errors.py")
    assert checkout.read("generated/plain/Books.txt") == (
        f"// {GENERATED}\n\nget GET /books/{{book_id}}\nupdate PATCH /books/{{book_id}}\n"
    )


def test_every_file_is_marked(checkout: Checkout) -> None:
    for path in checkout.snapshot():
        first = checkout.read(f"generated/{path}").splitlines()
        if path.endswith(".json"):
            assert "Code generated" not in "\n".join(first)
        elif path == "tiny/run.txt":
            assert first[:3] == ["#!/bin/sh", "# Code copied from overrides/tiny/run.txt by make. DO NOT EDIT.", ""]
        elif path == "tiny/tiny/__init__.py":
            assert first[0] == "# Code copied from overrides/tiny/tiny/__init__.py by make. DO NOT EDIT."
        else:
            assert first[0] in (f"# {GENERATED}", f"// {GENERATED}")


def test_manifest_names_origins(checkout: Checkout) -> None:
    manifest = json.loads(checkout.read("generated/tiny/.manifest.json"))["files"]
    assert manifest["tiny/__init__.py"]["origin"] == "overrides/tiny/tiny/__init__.py"
    assert manifest["tiny/models.py"]["origin"] == "generated"
    assert manifest["tiny/models.py"]["sha256"] == checkout.snapshot()["tiny/tiny/models.py"]
    assert list(manifest) == sorted(manifest)


def test_executable_bit_is_kept(checkout: Checkout) -> None:
    modes = {path.name: path.stat().st_mode & 0o777 for path in (checkout.root / "generated/tiny").rglob("*.*")}
    assert modes["run.txt"] == 0o755
    assert modes["errors.py"] == 0o644


def test_unchanged_run_does_nothing(checkout: Checkout) -> None:
    before = {path: path.stat().st_mtime_ns for path in (checkout.root / "generated").rglob("*")}
    assert checkout.run() == (0, "", "generated/ is up to date\n")
    assert {path: path.stat().st_mtime_ns for path in (checkout.root / "generated").rglob("*")} == before


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("openapi.yaml", "# A library", "# Another comment\n# A library"),
        ("openapi.yaml", "[PLAY, NOVEL]", "[ PLAY, 'NOVEL' ]"),
        ("generator/policy.yaml", "# A small one.", "# A very small one."),
    ],
)
def test_comments_and_layout_regenerate_nothing(path: str, old: str, new: str, checkout: Checkout) -> None:
    checkout.edit(path, old, new)
    assert checkout.run() == (0, "", "generated/ is up to date\n")


def test_changed_override_runs_no_tool(checkout: Checkout) -> None:
    checkout.write("overrides/tiny/tiny/__init__.py", '"""Changed."""\n')
    checkout.write("overrides/tiny/tiny/more/new.py", "NEW = True\n")
    (checkout.root / "overrides/tiny/run.txt").unlink()
    assert checkout.run() == (0, "", "generated/tiny is written\n")
    assert "Changed." in checkout.read("generated/tiny/tiny/__init__.py")
    assert "overrides/tiny/tiny/more/new.py" in checkout.read("generated/tiny/tiny/more/new.py")
    assert not (checkout.root / "generated/tiny/run.txt").exists()
    assert checkout.run() == (0, "", "generated/ is up to date\n")


def test_changed_template_regenerates_its_target_only(checkout: Checkout) -> None:
    checkout.edit(
        "generator/targets/plain/resource.txt.jinja", "operation.http_method", "operation.http_method | lower"
    )
    code, _, errors = checkout.run()
    assert code == 0
    assert "plain: steps[0] (jinja)" in errors
    assert "tiny" not in errors
    assert "get get /books" in checkout.read("generated/plain/Books.txt")


def test_a_template_puts_in_parts_that_are_not_laid_over(checkout: Checkout) -> None:
    parts = checkout.root / "overrides/plain/parts"
    parts.mkdir(parents=True)
    (parts / "end.txt").write_text("${#all[@]} {{ raw }}\n")
    checkout.edit("generator/targets/plain/resource.txt.jinja", "{% for", "{{ part('end.txt') }}{% for")
    assert checkout.run()[0] == 0
    assert "${#all[@]} {{ raw }}\n" in checkout.read("generated/plain/Books.txt")
    assert not (checkout.root / "generated/plain/parts").exists()
    (parts / "end.txt").write_text("changed\n")
    assert checkout.run()[0] == 0
    assert "changed\n" in checkout.read("generated/plain/Books.txt")


def test_only_the_named_target_is_brought_up_to_date(checkout: Checkout) -> None:
    checkout.edit("generator/policy.yaml", "value: 2", "value: 3")
    before = checkout.snapshot()
    assert "tiny" not in checkout.run("plain")[2]
    assert checkout.snapshot() == before


def test_hand_edits_strays_and_losses_are_healed_without_tools(checkout: Checkout) -> None:
    before = checkout.snapshot()
    checkout.edit("generated/tiny/tiny/errors.py", "RETRIES = 2", "RETRIES = 9")
    checkout.write("generated/samples/tiny/stray.py", "")
    (checkout.root / "generated/plain/Books.txt").unlink()
    assert checkout.run() == (0, "", "generated/plain is written\ngenerated/tiny is written\n")
    assert checkout.snapshot() == before


def test_what_tools_leave_behind_stays(checkout: Checkout) -> None:
    checkout.write("generated/tiny/dist/tiny.whl", "a wheel")
    checkout.write("generated/tiny/tiny/__pycache__/a.pyc", "bytes")
    checkout.write("overrides/tiny/tiny/__pycache__/a.pyc", "bytes")
    assert checkout.run() == (0, "", "generated/ is up to date\n")
    checkout.write("overrides/tiny/tiny/__init__.py", '"""Changed."""\n')
    assert checkout.run() == (0, "", "generated/tiny is written\n")
    assert checkout.read("generated/tiny/dist/tiny.whl") == "a wheel"
    assert checkout.read("generated/tiny/tiny/__pycache__/a.pyc") == "bytes"


def test_lost_cache_changes_nothing(checkout: Checkout) -> None:
    before = checkout.snapshot()
    (checkout.root / ".cache/generator/plain/stamp.json").write_text("{}", encoding="utf-8")
    shutil.rmtree(checkout.root / ".cache/generator/tiny")
    assert checkout.run()[2].splitlines()[-1] == "generated/ is up to date"
    assert checkout.snapshot() == before


def test_samples_that_a_target_has_no_more_go(checkout: Checkout) -> None:
    text = checkout.read(TARGET)
    start, end = text.index("samples:\n"), text.index("format:\n")
    checkout.write(TARGET, text[:start] + text[end:].replace(", '{samples}'", ""))
    assert checkout.run("tiny")[0] == 0
    assert not (checkout.root / "generated/samples/tiny").exists()
    assert checkout.run("tiny") == (0, "", "generated/ is up to date\n")


def test_list_and_unknown_target(checkout: Checkout, refused: Refused) -> None:
    assert checkout.run("--list")[1] == "plain\ntiny\n"
    assert "no target cobol — there are: plain, tiny" in refused("cobol")


@pytest.mark.parametrize("path", ["tiny/errors.py", "tiny/errors.py/inside.py"])
def test_override_of_a_generated_file_is_refused(path: str, checkout: Checkout, refused: Refused) -> None:
    checkout.write(f"overrides/tiny/{path}", "X = 1\n")
    said = refused()
    assert f"overrides/tiny/{path} would replace a generated file" in said
    assert "rename it, or leave out the template that makes the generated one" in said


def test_override_of_an_unknown_kind_is_refused(checkout: Checkout, refused: Refused) -> None:
    checkout.write("overrides/tiny/logo.png", "")
    assert "how does a comment look in logo.png? — name its kind under `comments`" in refused()


def test_link_is_followed_and_dead_link_refused(checkout: Checkout, refused: Refused) -> None:
    link = checkout.root / "overrides/tiny/linked.txt"
    link.symlink_to("../../generator/requirements.lock")
    assert checkout.run("tiny") == (0, "", "generated/tiny is written\n")
    assert "ruff==0.0" in checkout.read("generated/tiny/linked.txt")
    assert not (checkout.root / "generated/tiny/linked.txt").is_symlink()
    link.unlink()
    link.symlink_to("nowhere")
    assert "overrides/tiny/linked.txt is a link that leads to no file — mend or remove it" in refused("tiny")


def test_override_that_is_not_utf8_is_refused(checkout: Checkout, refused: Refused) -> None:
    (checkout.root / "overrides/tiny/tiny/__init__.py").write_bytes(b"\xff\xfe")
    assert "overrides/tiny/tiny/__init__.py is not UTF-8" in refused()


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        (
            "resource.txt.jinja",
            "operation.path",
            "operation.pfad",
            "target plain, step steps[0] (jinja): resource.txt.jinja:2: UndefinedError: 'generator.api.Operation",
        ),
        (
            "resource.txt.jinja",
            "{% endfor %}",
            "{% endfo %}",
            "target plain, step steps[0] (jinja): resource.txt.jinja:3: TemplateSyntaxError: Encountered unknown tag",
        ),
        (
            "target.yaml",
            "from: resource.txt.jinja",
            "from: no.txt",
            "(jinja): no.txt:1: TemplateNotFound: 'no.txt' not found",
        ),
        (
            "target.yaml",
            "pascal }}.txt",
            "pascal }}.rs",
            "step format: how does a comment look in plain/Books.rs? — name its",
        ),
        (
            "target.yaml",
            "'{{ resource.name",
            "'../{{ resource.name",
            "'../Books.txt' is not a path inside of the target's",
        ),
        (
            "target.yaml",
            "for: resource",
            "for: operation",
            "(jinja): Books.txt is written twice; give one of the two another",
        ),
        (
            "target.yaml",
            "comments:",
            "format: [[ruff, nothing]]\ncomments:",
            "step format: `ruff nothing` ended with 2:\n",
        ),
        (
            "target.yaml",
            "comments:",
            "format: [[no-such]]\ncomments:",
            "step format: no-such cannot be run: No such file",
        ),
        (
            "target.yaml",
            "comments:",
            "format: [['{python}', -c, \"open('plain/Books.txt', 'w')\"]]\ncomments:",
            "step format: plain/Books.txt does not start with '// Code generated",
        ),
    ],
)
def test_failing_step_leaves_everything_as_it_was(
    path: str, old: str, new: str, said: str, checkout: Checkout, refused: Refused
) -> None:
    checkout.edit(f"generator/targets/plain/{path}", old, new)
    assert said in refused("plain")


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        (
            "client/endpoint_init.py.jinja",
            "operation.summary",
            "operation.sumary",
            "step steps[1] (openapi-python-client): client/endpoint_init.py.jinja:4: UndefinedError",
        ),
        (
            "target.yaml",
            "string+unix-seconds=string, ",
            "",
            "step steps[0] (datamodel-code-generator): datamodel-code-generator: format of 'unix-seconds'",
        ),
        ("target.yaml", "strict_nullable: true", "strict_nulable: true", "strict_nulable"),
        (
            "target.yaml",
            "api/{tag}/__init__.py: tiny",
            "api/{tag}/init.py: tiny",
            "step steps[1] (openapi-python-client): `take`: the generator made no file api/{tag}/init.py",
        ),
        (
            "target.yaml",
            "to: tiny/errors.py",
            "to: tiny/models.py",
            "step steps[2] (jinja), file tiny/models.py: an earlier step made the file too",
        ),
    ],
)
def test_failing_tool_leaves_all_targets_as_they_were(
    path: str, old: str, new: str, said: str, checkout: Checkout, refused: Refused
) -> None:
    checkout.edit(f"generator/targets/tiny/{path}", old, new)
    checkout.edit("generator/policy.yaml", "value: 2", "value: 3")
    errors = refused()
    assert f"target tiny, {said}" in errors or said == "strict_nulable" in errors
    assert "plain: steps[0] (jinja)" in errors, "the other target went well, and is not swapped in either"


def test_marker() -> None:
    assert mark('"""Doc."""\n', "# M") == '# M\n\n"""Doc."""\n'
    assert mark("<?php\n\ndeclare(strict_types=1);\n", "// M") == "<?php\n// M\n\ndeclare(strict_types=1);\n"
    assert mark("#!/bin/bash\nset -e\n", "# M") == "#!/bin/bash\n# M\n\nset -e\n"
    assert mark("", "# M") == "# M\n"
    assert is_marked("#!/bin/bash\n# M\n", "# M")
    assert not is_marked("import a\n# M\n", "# M")


def test_the_same_bytes_in_every_place(checkout: Checkout, tmp_path: Path) -> None:
    other = tmp_path / "quite another" / "pläce"
    shutil.copytree(checkout.root, other, ignore=shutil.ignore_patterns("generated", ".cache"))
    (other / "pyproject.toml").write_text("[tool.black]\nline-length = 40\n[tool.ruff]\nline-length = 40\n")
    environment = {
        **os.environ,
        "TZ": "Asia/Shanghai",
        "LC_ALL": "C",
        "LANG": "tr_TR.UTF-8",
        "PYTHONHASHSEED": "12345",
        "PYTHONPATH": str(ROOT),
        "HOME": str(tmp_path),
        "SOURCE_DATE_EPOCH": "1",
    }
    command = [sys.executable, "-m", "generator", "--root", str(other)]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    before = checkout.snapshot()
    shutil.move(other / "generated", checkout.root / "again")
    shutil.rmtree(checkout.root / "generated")
    shutil.move(checkout.root / "again", checkout.root / "generated")
    assert checkout.snapshot() == before
