"""Short forms of cases: matrix, `$name`, `each`."""

import pytest

from tests.conformance.runner.expand import UnknownNameError, entries, items, permutations, substitute


def test_a_matrix_is_every_combination() -> None:
    found = dict(permutations({"shape": ["http200", "http400"], "n": [1, True]}))
    assert list(found) == [
        "[shape=http200,n=1]",
        "[shape=http200,n=true]",
        "[shape=http400,n=1]",
        "[shape=http400,n=true]",
    ]
    assert found["[shape=http400,n=true]"] == {"shape": "http400", "n": True}


def test_no_matrix_is_one_case_without_a_label() -> None:
    assert list(permutations({})) == [("", {})]


def test_labelled_values_have_parts() -> None:
    [(label, values)] = permutations({"row": {"reset": {"reply": {"close": "rst"}}}})
    assert label == "[row=reset]"
    assert substitute({"reply": ["$row.reply"]}, values) == {"reply": [{"close": "rst"}]}


def test_a_whole_name_keeps_the_type_and_an_embedded_one_becomes_text() -> None:
    assert substitute({"a": "$n", "k${n}": "x${n}y"}, {"n": 5}) == {"a": 5, "k5": "x5y"}


def test_matchers_and_dollars_are_left_alone() -> None:
    assert substitute(["$any", {"$regex": "^a$"}, "5$"], {}) == ["$any", {"$regex": "^a$"}, "5$"]
    assert substitute(substitute("$$5 ${n}", {"n": 1}), {}, keep=()) == "$5 1"


def test_names_of_the_run_stay_until_it_runs() -> None:
    assert substitute("${base_url}/x", {}) == "${base_url}/x"
    assert substitute("${base_url}/x", {"base_url": "http://h"}, keep=()) == "http://h/x"


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(UnknownNameError, match=r"\$shape"):
        substitute({"a": "$shape"}, {"form": 1})


def test_each_repeats_an_item() -> None:
    assert items([{"each": {"i": 2}, "do": {"on": "c${i}", "n": "$i"}}]) == [{"on": "c0", "n": 0}, {"on": "c1", "n": 1}]


def test_each_may_hold_several_items_and_run_through_a_list() -> None:
    assert items([{"each": {"x": ["a", "b"]}, "do": ["${x}1", "${x}2"]}]) == ["a1", "a2", "b1", "b2"]


def test_lists_in_lists_are_flattened() -> None:
    assert items([[1, [2]], 3]) == [1, 2, 3]


def test_each_repeats_keys() -> None:
    assert entries({"a": 1, "each": {"i": 2, "do": {"r${i}": "$i"}}}) == {"a": 1, "r0": 0, "r1": 1}


def test_loop_variables_outlive_the_matrix() -> None:
    data = substitute([{"each": {"i": 2}, "do": {"n": "$i", "code": "$code"}}], {"code": 7})
    assert items(data) == [{"n": 0, "code": 7}, {"n": 1, "code": 7}]
