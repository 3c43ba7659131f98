# ruff: noqa: E501 - a table reads best a row a line
"""Free words in any order are understood, and what is not understood is never lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import UNSAID, Measure, Medicine, Reading, Side, Site
from qicli.core.words.grammar import Groups, Said, added, read_reading, read_words, starts_with_pain
from qicli.core.words.vocabulary.phrases import PHRASES, Taught, is_painkiller, near
from qicli.core.words.vocabulary.remedies import MEDICINES, PAINKILLERS


def on(site: str, side: Side | None = None, pain: int | None = None) -> Site:
    """A place."""
    return Site(site, side, pain)


CALF = Said(pain=6, sites=(on("calf", "left"),))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "6 calf left burning sitting",
            Said(pain=6, sites=(on("calf", "left"),), qualities=("burning",), worse_with=("sitting",)),
            id="no flags",
        ),
        pytest.param("6 left calf", CALF, id="side first"),
        pytest.param("calf, left, 6.", CALF, id="commas and full stops"),
        pytest.param("LEFT CALF 6/10", CALF, id="out of ten, in capitals"),
        pytest.param("pain 6 in the left calf", CALF, id="little words"),
        pytest.param("left-calf 6", CALF, id="hyphen"),
        pytest.param("0", Said(pain=0), id="no pain"),
        pytest.param("7 out of 10 left leg", Said(pain=7, sites=(on("leg", "left"),)), id="out of ten in words"),
        pytest.param("worse after sitting", Said(worse_with=("sitting",)), id="worse after"),
        pytest.param("3 low back", Said(pain=3, sites=(on("back"),)), id="longest phrase first"),
        pytest.param("low 3", Said(pain=3, moods=("low",)), id="low alone is a mood"),
        pytest.param("pins and needles both feet", Said(sites=(on("foot", "both"),), qualities=("tingling",)), id="and"),
        pytest.param("right sit-bone", Said(sites=(on("buttock", "right"),)), id="synonym"),
        pytest.param("comes and goes, at ease", Said(qualities=("comes-and-goes",), moods=("at-ease",)), id="phrases"),
        pytest.param("big toe left", Said(sites=(on("foot", "left"),)), id="a toe is the foot"),
        pytest.param("calf calf left", Said(sites=(on("calf", "left"),)), id="said twice"),
        pytest.param("heat", Said(better_with=("heat",)), id="stands in one group"),
        pytest.param("walking", Said(worse_with=("walking",)), id="in two groups: worse"),
        pytest.param("better walking", Said(better_with=("walking",)), id="unless better is said"),
        pytest.param("better with heat and rest, sitting", Said(better_with=("heat", "rest"), worse_with=("sitting",)), id="better up to the comma"),
        pytest.param("worse when sitting and driving", Said(worse_with=("sitting", "driving")), id="worse when"),
        pytest.param("cold", Said(worse_with=("cold",)), id="cold makes it worse"),
        pytest.param("eased by lying down", Said(better_with=("lying",)), id="eased by"),
        pytest.param("pressure", Said(qualities=("pressure",)), id="a quality before a relief"),
        pytest.param("outer left calf", Said(sites=(Site("calf", "left", part="outer"),)), id="part of a place"),
        pytest.param("back of the thigh right", Said(sites=(Site("thigh", "right", part="back"),)), id="back of"),
        pytest.param("back thigh right", Said(sites=(on("back"), on("thigh", "right"))), id="back and thigh"),
        pytest.param("", Said(), id="nothing"),
    ],
)  # fmt: skip
def test_understood(text: str, said: Said) -> None:
    """Words in any order, each in its group."""
    assert read_words(text) == said


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        pytest.param("calf foot left", (on("calf", "left"), on("foot", "left")), id="one side for all"),
        pytest.param("back calf left", (on("back"), on("calf", "left")), id="but not for the middle"),
        pytest.param("left back", (on("back", "left"),), id="unless there is only the middle"),
        pytest.param("left calf right thigh", (on("calf", "left"), on("thigh", "right")), id="all before"),
        pytest.param("calf left thigh right", (on("calf", "left"), on("thigh", "right")), id="all after"),
        pytest.param("left calf foot right knee", (on("calf", "left"), on("foot", "left"), on("knee", "right")), id="two of one side"),
        pytest.param("left right calf", (on("calf", "both"),), id="left right is both"),
        pytest.param("back=3 left-calf=6", (on("back", None, 3), on("calf", "left", 6)), id="rated apart"),
        pytest.param(
            "left calf=3 back=5 both feet=2",
            (on("calf", "left", 3), on("back", None, 5), on("foot", "both", 2)),
            id="a side does not reach past its place to the middle",
        ),
        pytest.param("calf=6 left", (on("calf", "left", 6),), id="rated, and the side after"),
    ],
)  # fmt: skip
def test_sides(text: str, sites: tuple[Site, ...]) -> None:
    """Which side is meant for which place."""
    assert read_words(text).sites == sites


def test_the_highest_of_places_rated_apart_is_the_pain() -> None:
    """One number for the entry."""
    assert read_words("back=3 left-calf=6").pain == 6
    assert read_words("back=3 left-calf=6 6").pain == 6


@pytest.mark.parametrize(
    ("text", "kept", "pain"),
    [
        pytest.param("6 burnng", ("burnng",), 6, id="misspelt"),
        pytest.param(
            "6 calf and burnng in the garage", ("burnng in the garage",), 6, id="with its little words"
        ),
        pytest.param("foo 6 bar", ("foo", "bar"), 6, id="pieces"),
        pytest.param("no numbness today, 4 back", ("no numbness today",), 4, id="negation up to the comma"),
        pytest.param("4 not sitting, without tablets", ("not sitting", "without tablets"), 4, id="negations"),
        pytest.param("4.5", ("4.5",), None, id="no whole number"),
        pytest.param("fever 38.9", ("fever 38.9",), None, id="a temperature"),
        pytest.param("6 sitting 45 min", ("45 min",), 6, id="a number with its unit"),
        pytest.param("6 left", ("left",), 6, id="a side of nothing"),
        pytest.param("left calf thigh right", ("left calf thigh right",), None, id="sides nobody can place"),
        pytest.param("5 feeling better", ("feeling better",), 5, id="better than what"),
        pytest.param("wobble=3", ("wobble=3",), None, id="rated, but where"),
        pytest.param("²", ("²",), None, id="a number of another kind"),
        pytest.param("outer space", ("outer space",), None, id="outer what"),
    ],
)
def test_kept(text: str, kept: tuple[str, ...], pain: int | None) -> None:
    """What is not understood is kept as it was typed, and the rest is read all the same."""
    said = read_words(text)
    assert (said.kept, said.pain) == (kept, pain)


@pytest.mark.parametrize("text", ["11", "38", "4 6", "back=11", "back=3 5", "9" * 30, "6 left-calf=4"])
def test_numbers_that_cannot_be(text: str) -> None:
    """Out of range, or two for one pain: the only words that are refused."""
    with pytest.raises(ValueError, match=r"pain is a whole number|two numbers"):
        read_words(text)


def test_one_number_twice() -> None:
    """The same number twice is no contradiction."""
    assert read_words("4 4").pain == 4


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    """Any text is read or refused, and a text of unknown words is kept whole."""
    try:
        said = read_words(text)
    except ValueError:
        return
    assert isinstance(said, Said)


@given(st.lists(st.from_regex(r"zq[a-y]{1,6}", fullmatch=True), min_size=1, max_size=6))
def test_unknown_words_are_kept_word_for_word(words: list[str]) -> None:
    """In the order in which they were typed."""
    assert read_words(" ".join(words)).kept == (" ".join(words),)


@given(st.permutations(["6", "calf", "left", "burning", "sitting", "tired"]))
def test_any_order(words: list[str]) -> None:
    """The order of the words does not matter."""
    assert read_words(" ".join(words)) == read_words("6 calf left burning sitting tired")


@pytest.mark.parametrize("phrase", sorted(PHRASES))
def test_every_phrase_is_understood(phrase: str) -> None:
    """No word of the vocabulary is lost to another rule."""
    said = read_words(f"{phrase} calf" if phrase in {"left", "right", "both", "middle"} else phrase)
    assert not said.kept
    assert said != Said()


def took(*medicines: tuple[str, str], **fields: object) -> Said:
    """What was taken, with anything else that was said."""
    return Said(medicines=tuple(Medicine(*each) for each in medicines), **fields)  # type: ignore[arg-type] # a table


BACK = (on("back"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("ibuprofen 400mg", took(("ibuprofen", "400mg")), id="an amount"),
        pytest.param("ibuprofen 400 mg", took(("ibuprofen", "400 mg")), id="in two words"),
        pytest.param("Ibuprofen, 4", took(("ibuprofen", ""), pain=4), id="a number after a comma"),
        pytest.param("paracetamol 2", took(("paracetamol", "2")), id="never pain 2"),
        pytest.param("6 back paracetamol 2", took(("paracetamol", "2"), pain=6, sites=BACK), id="beside the pain"),
        pytest.param("paracetamol 2 6 back", took(("paracetamol", "2"), pain=6, sites=BACK), id="before the pain"),
        pytest.param("Tylenol 11", took(("paracetamol", "11")), id="no pain out of range either"),
        pytest.param("ibuprofen 400mg 6", took(("ibuprofen", "400mg"), pain=6), id="after the amount"),
        pytest.param("ibuprofen 2 x 200 mg", took(("ibuprofen", "2 x 200 mg")), id="times"),
        pytest.param("ibuprofen 400mg x 2", took(("ibuprofen", "400mg x 2")), id="times after"),
        pytest.param("ibuprofen 400mg x back", took(("ibuprofen", "400mg"), sites=BACK, kept=("x",)), id="times nothing"),
        pytest.param("ibuprofen 2x 200mg 5", took(("ibuprofen", "2x 200mg"), pain=5), id="2x"),
        pytest.param("ibuprofen 400mg 2x 6", took(("ibuprofen", "400mg 2x"), pain=6), id="2x after"),
        pytest.param("ibuprofen 2 x 6", took(("ibuprofen", "2 x 6")), id="no unit"),
        pytest.param("co-codamol 8/500", took(("co-codamol", "8/500")), id="a ratio"),
        pytest.param("ibuprofen half tablet", took(("ibuprofen", "half tablet")), id="half"),
        pytest.param("ibuprofen 6/10", took(("ibuprofen", ""), pain=6), id="out of ten"),
        pytest.param("ibuprofen 6 out of 10", took(("ibuprofen", ""), pain=6), id="out of ten in words"),
        pytest.param("ibuprofen 8am", took(("ibuprofen", ""), kept=("8am",)), id="a time"),
        pytest.param("ibuprofen 5 min", took(("ibuprofen", ""), kept=("5 min",)), id="a duration"),
        pytest.param("6 ibuprofen", took(("ibuprofen", ""), pain=6), id="a number before is the pain"),
        pytest.param("0 ibuprofen", took(("ibuprofen", ""), pain=0), id="zero too"),
        pytest.param("3/10 ibuprofen", took(("ibuprofen", ""), pain=3), id="out of ten before"),
        pytest.param("6 back 2 paracetamol", took(("paracetamol", "2"), pain=6, sites=BACK), id="unless there is one"),
        pytest.param("2 paracetamol, 6 back", took(("paracetamol", "2"), pain=6, sites=BACK), id="or one follows"),
        pytest.param("took 2 paracetamol", took(("paracetamol", "2")), id="or it was taken"),
        pytest.param("2 painkillers", took(("painkiller", "2")), id="or they are several"),
        pytest.param("2 tablets of ibuprofen 200mg", took(("ibuprofen", "2 tablets x 200mg")), id="or a unit follows"),
        pytest.param("had some ibuprofen and naproxen", took(("ibuprofen", ""), ("naproxen", "")), id="two"),
        pytest.param("painkiller", took(("painkiller", "")), id="unnamed"),
        pytest.param("better painkiller", Said(better_with=("medicine",)), id="what eases"),
        pytest.param("better with ibuprofen", Said(better_with=("ibuprofen",)), id="what eases, by name"),
        pytest.param("better with ibuprofen 2", took(("ibuprofen", "2"), kept=("better",)), id="but an amount was taken"),
        pytest.param("worse after massage", Said(worse_with=("massage",)), id="what worsens"),
        pytest.param("acupuncture", Said(treatments=("acupuncture",)), id="a treatment"),
        pytest.param("had physical therapy 3", Said(treatments=("physiotherapy",), pain=3), id="a synonym"),
        pytest.param("had 2 injections", Said(treatments=("injection",), kept=("had 2 injections",)), id="several"),
        pytest.param("2 massages", Said(treatments=("massage",), pain=2), id="a number before a treatment"),
        pytest.param("dry-needling left hip", Said(treatments=("dry-needling",), sites=(on("hip", "left"),)), id="where"),
        pytest.param("had enough", Said(kept=("had enough",)), id="had what"),
        pytest.param("no ibuprofen, 3", Said(pain=3, kept=("no ibuprofen",)), id="none"),
        pytest.param("4 since my surgery", Said(pain=4, kept=("since my surgery",)), id="long ago"),
        pytest.param("acupuncture tomorrow", Said(kept=("acupuncture tomorrow",)), id="not yet"),
        pytest.param("paracetamol 2 yesterday, 4", Said(pain=4, kept=("paracetamol 2 yesterday",)), id="another day"),
        pytest.param("ibuprofen 400mg 2 hours ago", Said(kept=("ibuprofen 400mg 2 hours ago",)), id="hours ago"),
        pytest.param("acupuncture, yesterday", Said(treatments=("acupuncture",), kept=("yesterday",)), id="past the comma"),
    ],
)  # fmt: skip
def test_treatments_and_medicines(text: str, said: Said) -> None:
    """What was done and taken; a number after a medicine is no pain."""
    assert read_words(text) == said


@pytest.mark.parametrize("text", ["2 paracetamol", "1 ibuprofen", "2 paracetamol 500mg"])
def test_a_number_that_may_be_either(text: str) -> None:
    """Refused, with both ways to say it, for neither may be guessed."""
    number, medicine = text.split()[:2]
    with pytest.raises(ValueError, match=f'"{number}, {medicine}" or "{medicine} {number}"'):
        read_words(text)


@given(
    st.sampled_from(sorted(MEDICINES)),
    st.integers(0, 10**6),
    st.sampled_from(["", "mg", " mg", " tablets", "x"]),
)
def test_what_follows_a_medicine_is_never_the_pain(medicine: str, number: int, unit: str) -> None:
    """Whatever the number is."""
    assert read_words(f"{medicine} {number}{unit}").pain is None
    assert read_words(f"5 calf, {medicine} {number}{unit}").pain == 5


def sat(minutes: float, **fields: object) -> Said:
    """So many minutes sat."""
    return Said(measures=(Measure("sat", minutes, "min"),), **fields)  # type: ignore[arg-type] # a table


def water(value: float, unit: str = "ml", **fields: object) -> Said:
    """So much water."""
    return Said(measures=(Measure("water", value, unit),), **fields)  # type: ignore[arg-type] # a table


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("sat 6h", sat(360), id="hours"),
        pytest.param("6 sat 45 min", sat(45, pain=6), id="minutes, beside the pain"),
        pytest.param("sat for 6 hours 30 minutes 4", sat(390, pain=4), id="both"),
        pytest.param("sat 1.5 h", sat(90), id="a part of an hour"),
        pytest.param("6h30 sat", sat(390), id="before"),
        pytest.param("hours sat 6, 3", sat(360, pain=3), id="hours sat"),
        pytest.param("hours sat", Said(worse_with=("sitting",), kept=("hours",)), id="hours sat, but how many"),
        pytest.param("sat 25h", Said(worse_with=("sitting",), kept=("25h",)), id="longer than a day"),
        pytest.param("sat 0 min", Said(worse_with=("sitting",), kept=("0 min",)), id="not at all"),
        pytest.param("sat 6", Said(worse_with=("sitting",), pain=6), id="six what"),
        pytest.param("water 2l", water(2000), id="litres"),
        pytest.param("drank 1.5 litres of water 3", water(1500, pain=3), id="of water"),
        pytest.param("500ml water", water(500), id="before water"),
        pytest.param("water 33 cl", water(330), id="cl"),
        pytest.param("5 glasses of water", water(5, "glasses"), id="glasses"),
        pytest.param("water 30l", Said(kept=("water 30l",)), id="too much"),
        pytest.param("2 l of milk", Said(pain=2, kept=("l of milk",)), id="milk"),
        pytest.param("water", Said(kept=("water",)), id="how much"),
        pytest.param("hot water bottle", Said(better_with=("heat",)), id="a hot water bottle"),
        pytest.param("slouched, legs crossed", Said(tags=("slouched", "cross-legged")), id="posture"),
        pytest.param("trigger point left buttock", Said(qualities=("tender",), sites=(on("buttock", "left"),)), id="tender points"),
    ],
)  # fmt: skip
def test_measures_and_postures(text: str, said: Said) -> None:
    """What was said of the day in numbers, and how the person sat."""
    assert read_words(text) == said


TAUGHT = Taught(treatments=("hot stones", " "), medicines=("Arcoxia", "B12-Forte"), painkillers=("Novalgin",))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("hot stones 3", Said(treatments=("hot stones",), pain=3), id="longer than a known word"),
        pytest.param("hot", Said(qualities=("hot",)), id="a part of it"),
        pytest.param("6, took arcoxia 90 mg", took(("Arcoxia", "90 mg"), pain=6), id="as it was taught"),
        pytest.param("5 b12-forte", took(("B12-Forte", ""), pain=5), id="with a hyphen"),
        pytest.param("NOVALGIN 20 drops", took(("Novalgin", "20 drops")), id="a painkiller"),
        pytest.param("no arcoxia", Said(kept=("no arcoxia",)), id="none"),
    ],
)
def test_names_that_were_taught(text: str, said: Said) -> None:
    """They are words as those that qi knows, and come first."""
    assert read_words(text, TAUGHT) == said


def test_painkillers() -> None:
    """Those taken for the hours that follow; a name is found by its synonyms."""
    assert is_painkiller("Advil")
    assert is_painkiller("painkiller")
    assert not is_painkiller("gabapentin")
    assert not is_painkiller("Arcoxia-Forte", TAUGHT)
    assert is_painkiller("novalgin", TAUGHT)
    assert not is_painkiller("arnica")
    assert set(MEDICINES) >= PAINKILLERS


class TestOptions:
    """Words and options add up."""

    def test_they_add_up(self) -> None:
        """Each option goes to its group."""
        groups: Groups = {
            "site": ["left calf"],
            "quality": ["burning", "Pins and needles"],
            "worse": ["walking"],
            "better": ["walking"],
            "mood": ["calm"],
        }
        said = added(read_words("back dull"), groups, pain=4)
        assert said == Said(
            pain=4,
            sites=(on("back"), on("calf", "left")),
            qualities=("dull", "burning", "tingling"),
            worse_with=("walking",),
            better_with=("walking",),
            moods=("calm",),
        )

    def test_treatments_and_medicines(self) -> None:
        """Any name is one; what qi knows is called by its own word."""
        groups: Groups = {
            "treatment": ["physio", "Hot Stones"],
            "medicine": ["Advil 400 mg", "vitamin B 12", "magnesium"],
            "worse": ["massage"],
            "better": ["Tylenol"],
        }
        said = added(read_words("physio ibuprofen, sat 2h"), groups)
        assert said.treatments == ("physiotherapy", "Hot Stones")
        assert [(each.name, each.amount) for each in said.medicines] == [
            *(("ibuprofen", ""), ("ibuprofen", "400 mg"), ("vitamin B", "12"), ("magnesium", "")),
        ]
        assert (said.worse_with, said.better_with) == (("massage",), ("paracetamol",))
        assert said.measures == (Measure("sat", 120, "min"),)

    def test_unknown_values_are_kept(self) -> None:
        """An option's word that is none of its group goes to the note."""
        said = added(Said(), {"quality": ["burnng"], "site": ["wing"], "mood": ["sitting"]})
        assert sorted(said.kept) == ["burnng", "sitting", "wing"]

    def test_the_side(self) -> None:
        """One side for the places that have none yet."""
        assert added(read_words("back calf 3"), {}, side="Left").sites == (on("back"), on("calf", "left"))

    @pytest.mark.parametrize(
        ("words", "groups", "pain", "side", "told"),
        [
            pytest.param("4", {}, 5, "", "two numbers", id="pain"),
            pytest.param("", {}, 11, "", "whole number", id="out of range"),
            pytest.param("", {}, -1, "", "whole number", id="below zero"),
            pytest.param("right calf", {}, None, "left", "contradicts right calf", id="side"),
            pytest.param("calf", {}, None, "up", "is no side", id="no side"),
            pytest.param("6", {}, None, "left", "needs a place", id="a side of nothing"),
        ],
    )  # fmt: skip
    def test_contradictions(self, words: str, groups: Groups, pain: int | None, side: str, told: str) -> None:
        """They are refused, naming both."""
        with pytest.raises(ValueError, match=told):
            added(read_words(words), groups, pain=pain, side=side)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("6", Reading(pain=6), id="a number"),
        pytest.param("6 left calf", Reading(pain=6, sites=(on("calf", "left"),)), id="with a place"),
        pytest.param("back", Reading(sites=(on("back"),)), id="a place alone"),
        pytest.param("6 left calf burning", Reading(pain=6, sites=(on("calf", "left"),)), id="more than a reading holds"),
        pytest.param("", UNSAID, id="nothing"),
        pytest.param("burning", UNSAID, id="no reading"),
        pytest.param("6 foo", UNSAID, id="a word too many"),
        pytest.param("11", UNSAID, id="no pain"),
        pytest.param("3 4", UNSAID, id="two numbers"),
        pytest.param("-3", UNSAID, id="below zero"),
        pytest.param("6 ibuprofen 400mg", UNSAID, id="a medicine, which would be lost"),
        pytest.param("3 acupuncture", UNSAID, id="a treatment"),
        pytest.param("3 sat 6h", UNSAID, id="a measure"),
        pytest.param("3 upright", UNSAID, id="a posture"),
    ],
)  # fmt: skip
def test_readings(text: str, said: Reading) -> None:
    """An answer is understood as a whole or not at all."""
    assert read_reading(text) == said


@pytest.mark.parametrize(
    ("text", "pain"),
    [("3", True), ("3/10 left calf", True), ("11", True), ("3 hours sitting", False), ("sitting 6", False), ("", False)],
)  # fmt: skip
def test_beginning_with_the_pain(text: str, pain: bool) -> None:
    """A number, be it out of range, that no unit follows."""
    assert starts_with_pain(text) == pain


def test_near_words() -> None:
    """A misspelt word reminds of a known one; a strange one of none."""
    assert near("Burnng") == "burning"
    assert near("xylophone") is None
