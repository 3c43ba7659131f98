"""Each part of a line is of its own day: what is told of another day is a note, and today is noted."""

import pytest

from qicli.core.safety.tiers import Tier, flags_in
from qicli.core.words.grammar import Said, read_words
from spoken import line_of, rows


def places(said: Said) -> list[str]:
    """The places, with their sides."""
    return [f"{site.side or ''} {site.site}".strip() for site in said.sites]


@pytest.mark.parametrize(
    ("text", "here", "pain"),
    [
        pytest.param("yesterday both legs ached, today only the left, 4", ["left leg"], 4, id="one side"),
        pytest.param("yesterday both legs ached, today only the left 4", ["left leg"], 4, id="no comma"),
        pytest.param("yesterday my foot was numb, today it's fine, back 3", ["back"], 3, id="numb"),
        pytest.param("back 3 today, yesterday the foot was numb", ["back"], 3, id="today first"),
        pytest.param("last night the calf burned, now just the back 2", ["back"], 2, id="last night"),
        pytest.param("on monday the foot tingled, today back 4", ["back"], 4, id="on monday"),
        pytest.param("yesterday I was tearful, now calm, back 3", ["back"], 3, id="a mood"),
    ],
)
def test_today_is_noted(text: str, here: list[str], pain: int) -> None:
    """The places and the number of today, and the entry is of today."""
    said = read_words(text)
    assert (places(said), said.pain, said.moment) == (here, pain, None)
    assert not {"aching", "numb", "burning", "tingling"} & {*said.qualities}
    assert "tearful" not in said.moods
    assert said.kept


@pytest.mark.parametrize(
    ("text", "here", "moment"),
    [
        pytest.param("yesterday 7 left calf", ["left calf"], "yesterday", id="all of yesterday"),
        pytest.param("yesterday the calf hurt, today still, 5", ["calf"], None, id="still"),
        pytest.param("yesterday 7 left calf burning, today 3", ["left calf"], None, id="the same place"),
        pytest.param("last night 8 today and now calf 5", ["calf"], None, id="now in the clause"),
    ],
)
def test_what_goes_on_or_is_all_stays(text: str, here: list[str], moment: str | None) -> None:
    """A line of one day, and what still is, keep their places."""
    said = read_words(text)
    assert (places(said), said.moment and said.moment.text) == (here, moment)


def test_an_urgent_word_of_yesterday_still_counts() -> None:
    """The flags look at all words."""
    assert flags_in("yesterday both legs ached, today only the left, 4")[0].tier == Tier.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        "had surgery in 2015, back 3",
        "had a foot drop in 2015 after surgery, back 3",
        "after my operation last year the leg never settled, 4",
        "had an injection in march, 4",
        "had my third cortisone injection on monday, back 3",
        "steroid injection 2 weeks ago, back 3",
        "physio the other day, hip 4",
        "physio last monday, hip 4",
        "acupuncture on 12.11., hip 4",
        "physio last week, calf 4",
        "swam yesterday, back 4",
        "physio yesterday 6 to 3, now 4",
    ],
)
def test_another_days_treatment_is_none_of_today(text: str) -> None:
    """It is kept as words, with how it was around it, and the pain of now is noted."""
    said = read_words(text)
    assert (said.treatments, said.movements, said.before.pain) == ((), (), None)
    assert said.pain is not None
    assert said.moment is None
    assert said.kept


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        pytest.param("physio today, back 4", None, id="today"),
        pytest.param("acupuncture this morning 6 to 3", "this morning", id="this morning"),
        pytest.param("physio 2 hours ago, back 4", None, id="hours ago"),
        pytest.param("physio for 3 weeks, back 3", None, id="a course of it"),
        pytest.param("physio twice a week, 3", None, id="a habit"),
        pytest.param("physio since march, 3", None, id="since"),
        pytest.param("physio on monday", "on monday", id="dated"),
        pytest.param("steroid injection 2 weeks ago", "2 weeks ago", id="dated, weeks ago"),
        pytest.param("physio yesterday 6 to 3", "yesterday", id="dated, with how it was"),
        pytest.param("walked 2000 steps, then physio, 3", None, id="no year"),
        pytest.param("physio next week, massage now, 3", None, id="to come"),
    ],
)
def test_todays_and_dated_treatments_are_noted(text: str, moment: str | None) -> None:
    """Where the whole line is of one day, the treatment is of that day."""
    said = read_words(text)
    assert said.treatments
    assert (said.moment and said.moment.text) == moment


def test_each_treatment_has_the_day_beside_it() -> None:
    """Of two in a clause only the one of yesterday is a note."""
    assert read_words("physio yesterday and massage today, back 3").treatments == ("massage",)


@pytest.mark.parametrize(
    "text",
    [
        "it's hot in here, left calf 4",
        "it's cold in here, back 4",
        "it's cold out today, back 4",
        "i'm cold, back 4",
        "was hot today in the office, calf 3",
        "weather is heavy and damp, hip 4",
        "dinner was burning, back 3",
        "the shopping was heavy, back 5",
        "toothache 8, back only 2",
    ],
)
def test_what_is_not_the_bodys_is_no_quality(text: str) -> None:
    """A room, the weather, dinner and a tooth say nothing of the place."""
    said = read_words(text)
    assert said.qualities == ()
    assert said.kept


@pytest.mark.parametrize(
    ("text", "quality"),
    [
        pytest.param("calf is hot, 4", "hot", id="the place before"),
        pytest.param("calf 4, hot", "hot", id="alone"),
        pytest.param("it's cold, foot 3", "cold", id="it"),
        pytest.param("my foot feels cold in here, 3", "cold", id="a place in the clause"),
        pytest.param("i feel a heavy leg, 4", "heavy", id="I feel it in a place"),
        pytest.param("i have burning all over, 4", "burning", id="no temperature"),
        pytest.param("toothache in my thigh, 6", "aching", id="like a tooth"),
    ],
)
def test_what_is_the_bodys_stays(text: str, quality: str) -> None:
    """Beside a place, or where nothing else is named, it is felt."""
    assert quality in read_words(text).qualities


@pytest.mark.parametrize(
    "text",
    [
        "good sleep, back 2",
        "sleep was good, back 2",
        "nearly fell down the stairs, back 4",
        "slipped on the ice, back 6",
        "my foot went to sleep in the cinema, fine now, back 2",
        "saturday night fever on the telly, back 3",
    ],
)
def test_what_only_happened_neither_eases_nor_worsens(text: str) -> None:
    """How one slept, where one fell, what was on the telly."""
    said = read_words(text)
    assert (said.better_with, said.worse_with, said.moment, places(said)) == ((), (), None, ["back"])


@pytest.mark.parametrize(
    ("text", "better", "worse"),
    [
        pytest.param("sleep helps, back 4", ("rest",), (), id="sleep helps"),
        pytest.param("better after sleep, 3", ("rest",), (), id="after sleep"),
        pytest.param("stairs are bad, knee 5", (), ("stairs",), id="stairs"),
        pytest.param("better with ice, 4", ("cold",), (), id="ice"),
    ],
)
def test_what_eases_or_worsens_still_does(text: str, better: tuple[str, ...], worse: tuple[str, ...]) -> None:
    """Where something says so."""
    said = read_words(text)
    assert (said.better_with, said.worse_with) == (better, worse)


@rows("""
    took ibuprofen yesterday, hip 5 today    | 5, hip, “took ibuprofen yesterday”
    had tramadol on friday, hip 5            | 5, hip, “had tramadol on friday”
    had codeine in 2018, hip 5               | 5, hip, “had codeine in 2018”
    was on pregabalin in 2021, hip 5         | 5, hip, “was on pregabalin in 2021”
    morphine in hospital on sunday, today 5  | 5, “morphine in hospital on sunday”
    codeine made me sick last year, hip 4    | 4, hip, “codeine made me sick last year”
    naproxen on tuesday and codeine today, 5 | 5, codeine, “naproxen on tuesday”
""")
def test_another_days_medicine_is_none_of_today(text: str, line: str) -> None:
    """It is kept as words."""
    assert line_of(text) == line


@rows("""
    took ibuprofen yesterday                 | @ yesterday, ibuprofen
    took ibuprofen yesterday and today, 5    | 5, ibuprofen, “yesterday”
    took 2 codeine last night and 2 this morning, 4 | 4, codeine 2, codeine 2, “last night”, “this morning”
    codeine last night, hip 4                | 4, hip, codeine, “last night”
    ibuprofen since yesterday, hip 4         | 4, hip, ibuprofen, “since yesterday”
    prescribed codeine on monday, it helps, 3 | 3, codeine, “prescribed”, “on monday”, “it helps”
    on naproxen since 2015, hip 4            | 4, hip, naproxen, “since 2015”
    took codeine 2 hours ago, hip 5          | 5, hip, codeine, “2 hours ago”
""")
def test_a_medicine_of_today_too(text: str, line: str) -> None:
    """What goes on, helps now, or was taken last night or hours ago is one of the entry."""
    assert line_of(text) == line
