"""Lines in people's own words, labelled before the reader was, are read as a sensible person would."""

from pathlib import Path

import pytest

from labels import labelled, opposites, wrong
from qicli.core.entry import Medicine, Reading, Site
from qicli.core.words.grammar import Said, read_words
from qicli.core.words.moments.mentions import Mention

LINES = labelled(Path(__file__).parent / "data" / "said.tsv")
LEAST = 0.93  # of the lines: a line may go wrong, a kind may not


def mentioned(text: str) -> Mention:
    """This moment, alone in its sentence."""
    return Mention(0, len(text.split()), text, "moment")


def test_the_lines_are_read_right() -> None:
    """Of the 200, at least 186."""
    missed = [
        (name, words, bad) for name, words, label, _ in LINES if (bad := wrong(label, read_words(words)))
    ]
    assert len(missed) <= (1 - LEAST) * len(LINES), missed


def test_none_is_read_as_its_opposite() -> None:
    """What must not be worse is not, and what must not be better is not."""
    turned = [(name, words) for name, words, label, _ in LINES if opposites(label, read_words(words))]
    assert turned == []


@pytest.mark.parametrize("kind", sorted({kind for *_, kind in LINES}))
def test_no_kind_is_left_behind(kind: str) -> None:
    """Of each kind at least six in seven."""
    right = [not wrong(label, read_words(words)) for _, words, label, of in LINES if of == kind]
    assert sum(right) >= len(right) * 6 / 7


CALF = Said(
    pain=6, sites=(Site("calf", "left"),), worse_with=("sitting",), medicines=(Medicine("ibuprofen", "2"),)
)


@pytest.mark.parametrize(
    ("label", "bad"),
    [
        pytest.param({"pain": 6, "sites": ["left calf"], "worse_with": ["sitting"]}, [], id="right"),
        pytest.param(
            {"pain": [5, 6], "sites": ["(left) calf=6"], "medicines": ["ibuprofen:2|400"]}, [], id="choices"
        ),
        pytest.param(
            {"qualities": ["dull?"], "before": None, "at": ["now", "yesterday"]}, [], id="may be missing"
        ),
        pytest.param(
            {"any": [{"pain": 5}, {"pain": 6}], "not": ["moods", "sites:knee", "flag"]}, [], id="any, not"
        ),
        pytest.param({"ask": "5|6", "pain": [5, 6]}, [], id="one of those asked about"),
        pytest.param({"pain": None, "sites": ["calf"]}, ["pain", "sites"], id="pain, side"),
        pytest.param({"sites": ["left calf", "back"]}, ["sites"], id="a place that is not there"),
        pytest.param({"sites": []}, ["sites"], id="a place too many"),
        pytest.param({"sites": ["left calf=5"]}, ["sites"], id="another number"),
        pytest.param({"worse_with": [], "qualities": ["dull"]}, ["qualities", "worse_with"], id="lists"),
        pytest.param({"medicines": ["ibuprofen:400"]}, ["medicines"], id="an amount"),
        pytest.param({"medicines": ["naproxen"]}, ["medicines"], id="a medicine"),
        pytest.param({"before": 6, "at": "yesterday 20:00"}, ["before", "at"], id="before, at"),
        pytest.param({"ask": "3|4"}, ["ask"], id="asked about"),
        pytest.param({"not": ["worse_with:sitting"]}, ["not worse_with:sitting"], id="not"),
        pytest.param({"any": [{"pain": 5}, {"pain": 4}]}, ["any"], id="any"),
    ],
)
def test_the_labels(label: dict[str, object], bad: list[str]) -> None:
    """Only what a label says is compared, and what is wrong is found."""
    assert wrong(label, CALF) == bad


@pytest.mark.parametrize(
    ("moment", "at"),
    [
        ("last night", "last night"),
        ("at 3am", "last 03:00"),
        ("yesterday 8pm", "yesterday 20:00"),
        ("45 min ago", "45 min ago"),
        ("2 days ago", "2 days ago"),
        ("on 12 nov", "on 11-12"),
        ("monday 07:15", "monday 07:15"),
        ("this morning", "this morning"),
        ("yesterday", "yesterday"),
    ],
)
def test_the_labels_of_moments(moment: str, at: str) -> None:
    """Each kind means a moment, and not another."""
    assert wrong({"at": at}, Said(moment=mentioned(moment))) == []
    assert wrong({"at": at}, Said(moment=mentioned("on 1 nov"), before=Reading(pain=3))) == ["at"]
