"""No line made of the vocabulary's own words is read as its opposite, and every phrase is understood."""

import pytest
from _pytest.mark import ParameterSet

from qicli.core.words.grammar import read_words
from qicli.core.words.vocabulary.conditions import BETTER, WORSE
from qicli.core.words.vocabulary.doings import MOVEMENTS, POSTURES
from qicli.core.words.vocabulary.feelings import MOODS, QUALITIES
from qicli.core.words.vocabulary.places import SIDE_WORDS, SITES
from qicli.core.words.vocabulary.remedies import MEDICINES, TREATMENTS

EASES = (
    *("{} helps", "{} helped", "better with {}", "better {}", "{} eases it", "{} is fine", "{} is good"),
    *("{} feels good", "eased by {}", "{} relieves", "{} settles it", "comfortable {}", "relief from {}"),
    *("{} takes the edge off", "{} is better", "only {} helps", "{} = better", "{}, helped"),
)
WORSENS = (
    *("worse with {}", "worse {}", "{} makes it worse", "{} hurts", "can't {}", "{} is worse"),
    *("{} is bad", "hurts when {}", "pain when {}", "sore after {}", "{} is not good", "{} sets it off"),
    *("{} kills me", "{} is murder", "{} brings it on", "worse after {}", "not good with {}"),
)
DENIES_WORSE = (
    *("no worse {}", "{} is not worse", "not worse with {}", "{} doesn't hurt", "{} no longer hurts"),
    *("no pain {}", "no pain with {}", "{} isn't a problem", "doesn't hurt to {}", "{} without pain"),
)
DENIES_BETTER = (
    *("{} doesn't help", "{} didn't help", "{} is no better", "not better with {}", "no relief from {}"),
    *("{} did nothing", "{} makes no difference", "{} isn't helping", "no {}", "without {}"),
)


def phrases(table: dict[str, str]) -> list[str]:
    """Every phrase of a table, with the word that it leads to among them."""
    return [phrase for word, more in table.items() for phrase in (word, *filter(None, more.split(", ")))]


ACTIVITIES = sorted({*phrases(WORSE), *phrases(BETTER)})


def said_in(frames: tuple[str, ...]) -> list[ParameterSet]:
    """Each frame with a third of the phrases, so that each phrase stands in a third of the frames."""
    return [
        pytest.param([frame.format(phrase) for phrase in ACTIVITIES[at % 3 :: 3]], id=frame)
        for at, frame in enumerate(frames)
    ]


@pytest.mark.parametrize("lines", said_in(EASES + DENIES_WORSE))
def test_relief_is_never_read_as_worse(lines: list[str]) -> None:
    """Whatever eases it, or is said not to make it worse."""
    assert [line for line in lines if read_words(line).worse_with] == []


@pytest.mark.parametrize("lines", said_in(WORSENS + DENIES_BETTER))
def test_what_is_worse_is_never_read_as_relief(lines: list[str]) -> None:
    """Whatever makes it worse, or is said not to ease it."""
    assert [line for line in lines if read_words(line).better_with] == []


@pytest.mark.parametrize("quality", ["numb", "tingling", "weak", "burning", "stiff"])
@pytest.mark.parametrize(
    "frame", ["no {}", "not {}", "never {}", "without {}", "{} is gone", "{} has stopped", "no more {}"]
)
def test_what_is_denied_is_not_had(frame: str, quality: str) -> None:
    """And the place beside it stays."""
    said = read_words(f"{frame.format(quality)}, left calf 3")
    assert (said.qualities, said.pain, len(said.sites)) == ((), 3, 1)


@pytest.mark.parametrize(
    ("field", "table", "frame"),
    [
        pytest.param("sites", SITES, "{} 6", id="places"),
        pytest.param("sites", SIDE_WORDS, "6 {} calf", id="sides, with a place"),
        pytest.param("qualities", QUALITIES, "6 {}", id="what it is like"),
        pytest.param("worse_with", WORSE, "worse with {}", id="worse"),
        pytest.param("better_with", BETTER, "better with {}", id="better"),
        pytest.param("moods", MOODS, "6 calf, {}", id="moods"),
        pytest.param("treatments", TREATMENTS, "{}, 4", id="treatments"),
        pytest.param("medicines", MEDICINES, "took {} 400", id="medicines"),
        pytest.param("movements", MOVEMENTS, "{} 20 min", id="movements"),
        pytest.param("tags", POSTURES, "6 {}", id="postures"),
    ],
)
def test_every_phrase_is_understood(field: str, table: dict[str, str], frame: str) -> None:
    """No phrase of a table is lost to another rule, in the frame of its group."""
    lost = []
    for word, more in table.items():
        for phrase in (word, *filter(None, more.split(", "))):
            said = read_words(frame.format(phrase))
            found = [getattr(each, "name", getattr(each, "site", each)) for each in getattr(said, field)]
            if said.kept or (word if table is not SIDE_WORDS else "calf") not in found:
                lost.append((phrase, found, said.kept))
    assert lost == []
