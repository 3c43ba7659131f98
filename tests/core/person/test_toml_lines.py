"""One key changed as a hand would."""

import tomllib

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.person.toml_lines import changed, with_change

FILE = """\
# mine
bell = true  # at home
  lead_in = 15 # slow, # steady
breath = "4#6"

# about me
[person] # private
side = "left"

gates = [
  "heart",
]
[words]
x = 1
"""


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        pytest.param("bell", False, "bell = true  # at home", "bell = false  # at home", id="comment"),
        pytest.param("lead_in", 20, "lead_in = 15 # slow", "lead_in = 20 # slow", id="indented"),
        pytest.param("breath", "5-5", '"4#6"', '"5-5"', id="a sign in a text"),
        pytest.param("ask", "never", '"4#6"\n', '"4#6"\nask = "never"\n', id="new"),
        pytest.param("bell", None, "bell = true  # at home", "# at home", id="away, comment stays"),
        pytest.param("breath", None, 'breath = "4#6"\n', "", id="away"),
        pytest.param("person.side", "both", '"left"', '"both"', id="in a table"),
        pytest.param("person.since", "2024", "\n]\n", '\n]\nsince = "2024"\n', id="new in a table"),
        pytest.param("person.gates", ["eye"], '[\n  "heart",\n]', '["eye"]', id="over several lines"),
        pytest.param("later.key", 3, "x = 1\n", "x = 1\n\n[later]\nkey = 3\n", id="a new table"),
        pytest.param("words.y", 2, "x = 1\n", "x = 1\ny = 2\n", id="the last table"),
    ],
)  # fmt: skip
def test_only_this_changes(key: str, value: object, old: str, new: str) -> None:
    """Every other line, and every comment, is as it was."""
    told = with_change(FILE, key, value)
    assert told is not None
    assert tomllib.loads(told) == changed(tomllib.loads(FILE), key, value)
    assert told == FILE.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        pytest.param("person = { side = 'left' }  # me\n", "person.side", "right", id="inline table"),
        pytest.param("person.side = 'left'\n", "person.side", "right", id="dotted"),
        pytest.param("gates = [ # these\n'a' ]\n", "gates", ["b"], id="a comment within"),
        pytest.param("gates = [ # these\n'a' ] # all\n", "gates", ["b"], id="comments within and after"),
        pytest.param('x = """\nbell = true\n"""\n', "bell", False, id="within a text"),
        pytest.param("x = [\n[1],\n]\n", "bell", True, id="brackets that head nothing"),
        pytest.param("x = [\n[1],\n]\n", "x", 1, id="brackets within the value"),
        pytest.param("person = 3\n", "person.side", "left", id="no table"),
    ],
)
def test_what_cannot_be(text: str, key: str, value: object) -> None:
    """Nothing is guessed: the caller has to write the file anew."""
    assert with_change(text, key, value) is None


@pytest.mark.parametrize("key", ["bell", "person.side", "away"])
def test_nothing_to_take_away(key: str) -> None:
    """A file without the key stays byte for byte."""
    assert with_change("# mine\nx = 1", key, None) == "# mine\nx = 1\n"


def test_an_empty_file() -> None:
    """The first setting is its only line."""
    assert with_change("", "bell", True) == "bell = true\n"
    assert with_change("", "person.side", "left") == '[person]\nside = "left"\n'
    assert with_change("", "bell", None) == ""


def test_above_a_heading() -> None:
    """A comment on a table stays with it, also where nothing stands above the two."""
    assert with_change("# me\n[person]\n", "bell", True) == "bell = true\n# me\n[person]\n"


def test_windows_lines() -> None:
    """Other lines keep their ends."""
    told = with_change("x = 1\r\nbell = true # a\r\ny = 2\r\n", "bell", False)
    assert told == "x = 1\r\nbell = false # a\ny = 2\r\n"


def test_a_key_with_a_dot_in_it() -> None:
    """Such a key is taken away whole; a table that is left empty goes, too."""
    assert changed({"a.b": 1, "c": 2}, "a.b", None) == {"c": 2}
    assert changed({"person": {"side": "left"}, "c": 2}, "person.side", None) == {"c": 2}


names = st.sampled_from(["bell", "ask", "x-1", "person"])
texts = st.text(st.sampled_from('ab #"\\[]=\n\r\t\u2028é'), max_size=8)
values = texts | st.integers(-9, 9) | st.booleans() | st.lists(texts, max_size=2) | st.dates()
tables = st.dictionaries(
    names, values | st.dictionaries(st.sampled_from(["side", "gates"]), values), max_size=4
)
keys = st.sampled_from(["bell", "ask", "x-1", "person", "person.side", "person.gates"])


@given(tables, keys, st.none() | values, st.booleans())
def test_any_file(table: dict[str, object], key: str, value: object, several: bool) -> None:
    """Whatever comes back says the old with this one change."""
    text = tomli_w.dumps(table, multiline_strings=several)
    told = with_change(text, key, value)
    if told is not None:
        again = {name: held for name, held in tomllib.loads(told).items() if held != {}}
        expected = changed(tomllib.loads(text), key, value)
        assert again == {name: held for name, held in expected.items() if held != {}}
