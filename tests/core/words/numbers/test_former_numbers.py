"""The number of now is the pain; the one it came from stays in the words, and is lost nowhere."""

import pytest

from qicli.core.words.grammar import is_reading_alone, read_reading, read_words
from spoken import line_of, rows


@pytest.mark.parametrize(
    ("text", "pain", "former"),
    [
        pytest.param("6 -> 4 after the heat pack, back", 4, "6 -> 4", id="arrow"),
        pytest.param("8 to 6, right leg", 6, "8 to 6", id="to"),
        pytest.param("down from 9 to 5", 5, "from 9 to 5", id="from, to"),
        pytest.param("up from 2 to 6, calf", 6, "from 2 to 6", id="up"),
        pytest.param("9 to 4 after paracetamol", 4, "9 to 4", id="a medicine"),
    ],
)
def test_what_it_came_from_is_kept(text: str, pain: int, former: str) -> None:
    """Only the number of now has a field."""
    said = read_words(text)
    assert (said.pain, said.former, said.open) == (pain, (former,), ())


def test_a_treatment_has_both() -> None:
    """Around a treatment both numbers have a field, and nothing more is kept."""
    said = read_words("physio 6 to 3")
    assert (said.before.pain, said.after.pain, said.former, said.pain) == (6, 3, (), None)


@pytest.mark.parametrize(
    ("text", "around"),
    [
        pytest.param("before physio 7, straight after 5, now 6", (7, 5, 6), id="named between, and now"),
        pytest.param("acupuncture 6 to 3, currently 4", (6, 3, 4), id="currently"),
        pytest.param("before the massage it was 8, after 4", (8, 4, None), id="little words"),
        pytest.param("physio 6 to 3, 5 2", (6, 3, None), id="two more are nobody's to choose from"),
    ],
)
def test_before_after_and_now(text: str, around: tuple[int, int, int | None]) -> None:
    """What is said of now beside a treatment is the pain."""
    said = read_words(text)
    assert (said.before.pain, said.after.pain, said.pain) == around


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        pytest.param("woke up 7, now 6", 6, id="woke"),
        pytest.param("woke up 7, after the shower 5, now at my desk 6", 6, id="on the way"),
        pytest.param("half as bad as yesterday's 8, so 4", 4, id="half of yesterday's"),
        pytest.param("better than last night's 9, 5 now", 5, id="than last night's"),
        pytest.param("used to be 8s, now mostly 3s", 3, id="eights and threes"),
        pytest.param("6 walking, now 4", 4, id="what was told before now"),
        pytest.param("woke up 7", 7, id="nothing else"),
        pytest.param("first thing 2, now 6", 6, id="first thing"),
    ],
)
def test_now_is_now(text: str, pain: int) -> None:
    """A number of before gives way to the one of now, and counts where none is."""
    said = read_words(text)
    assert (said.pain, said.open) == (pain, ())


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        pytest.param("woke with 7 in the leg, back 3", [("leg", 7), ("back", 3)], id="woke"),
        pytest.param("leg 4, now back 6", [("leg", 4), ("back", 6)], id="now"),
    ],
)
def test_places_keep_their_numbers(text: str, sites: list[tuple[str, int]]) -> None:
    """Where each place has its number, none of them is of before."""
    assert [(site.site, site.pain) for site in read_words(text).sites] == sites


@pytest.mark.parametrize("text", ["6 sitting, 4 standing", "7 or 5, back"])
def test_what_is_not_plain_is_left_open(text: str) -> None:
    """Without a word for now nothing is chosen."""
    assert read_words(text).pain is None


def test_a_back_that_is_at_seven_is_a_place() -> None:
    """But who is back at 7 from work is home."""
    assert [site.site for site in read_words("2 kids, back at 7").sites] == ["back"]
    home = read_words("back at 7 from work, leg 3")
    assert ([site.site for site in home.sites], home.pain) == (["leg"], 3)


def test_an_answer_that_tells_of_a_change_is_a_reading_and_more() -> None:
    """It is the number of now, and its words are kept."""
    assert read_reading("from 6 to 3").pain == 3
    assert not is_reading_alone("from 6 to 3")


@rows("""
    shiatsu tonight, in with a 7, out with a 4 | before 7, after 4, acupressure, “tonight”
    massage: 7 going in 4 coming out         | before 7, after 4, massage, “going”, “coming”
    massage 7 on the way in 8 on the way out | before 7, after 8, massage, “on the way”, “on the way”
    arrived at physio a 7, left a 4          | before 7, after 4, physiotherapy, “arrived”, “left”
    massage. start 7 end 4                   | before 7, after 4, massage, “start”, “end”
    massage, start 7 knee 4                  | 4 or 7, knee, massage, “start 7”, “4”
    massage, 7 in the hip, 4 in the knee     | 7, hip 7, knee 4, massage
    massage, left hip 7 left knee 4          | 7, left hip 7, left knee 4, massage
    the week started 7 ended 4               | 7 or 4, “the week started 7 ended 4”
    massage, start 6 or 7 end 4              | 6 or 7, massage, “start 6 or 7 end”
""")
def test_coming_and_leaving(text: str, line: str) -> None:
    """Beside a treatment, how it was going in is before it and how it was coming out after it."""
    assert line_of(text) == line


@rows("""
    physio, went in at 6 came out at 3 | before 6, after 3, physiotherapy, “came”
    massage started at 8, ended at 2   | before 8, after 2, massage, “started”, “ended”
""")
def test_hours_that_are_none(text: str, line: str) -> None:
    """In at 6 and out at 3 is how it was around a treatment."""
    assert line_of(text) == line


@rows("""
    physio, went in at 10 out at 2 | physiotherapy, “went in at 10 out at 2”
    in at 6 out at 3, hip 4        | 4, hip, “in at 6 out at 3”
    physio in at 3 out at 5        | physiotherapy, “in at 3 out at 5”
""")
def test_hours_that_may_be_some(text: str, line: str) -> None:
    """Nothing is noted where they may be times, or where nothing was done."""
    assert line_of(text) == line
