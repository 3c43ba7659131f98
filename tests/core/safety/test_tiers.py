"""What belongs to the red flags is found in the many ways people say it, and little else is."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qicli.core.entry import Flag, Site
from qicli.core.safety.fields import names_two_sides
from qicli.core.safety.tiers import (
    TIERS,
    Tier,
    box,
    counted,
    flags_in,
    flags_of,
    settling,
    short_line,
    static_text,
)
from qicli.core.words.grammar import read_words

DATA = Path(__file__).parents[2] / "data"
NUMBERS = ("999", "112", "911")


def phrases(name: str) -> list[tuple[str, str]]:
    """Pairs of tier and phrase from a file of the test data."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [(tier, phrase) for tier, _, phrase in (line.partition("\t") for line in lines if line[:1] != "#")]


def tiers_in(text: str) -> list[Tier]:
    """The tiers that a text raises, the most urgent first."""
    return [Tier(flag.tier) for flag in flags_in(text)]


def topics_of(text: str) -> set[str]:
    """The topics that a text raises."""
    return {flag.topic for flag in flags_in(text)}


@pytest.mark.parametrize(
    ("tier", "phrase"),
    [
        *phrases("red-flag-phrases.tsv"),
        *phrases("red-flag-phrases-more.tsv"),
        *phrases("red-flag-phrases-later.tsv"),
        *phrases("red-flag-phrases-own.tsv"),
        *phrases("red-flag-phrases-kinds.tsv"),
        *phrases("red-flag-phrases-turns.tsv"),
        *phrases("red-flag-phrases-doubt.tsv"),
        *phrases("red-flag-phrases-heard.tsv"),
    ],
)
def test_phrases(tier: str, phrase: str) -> None:
    """Each phrase shows at least the text of its tier; an innocent one shows none."""
    found = tiers_in(phrase)
    if tier == "INNOCENT":
        assert not found
    elif tier in {"CRISIS", "TABLETS"}:
        assert Tier(tier.lower()) in found
    else:
        assert min(each.rank for each in found) <= Tier(tier.lower()).rank


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        pytest.param("numbness or tingling around my genitals", "saddle", id="saddle"),
        pytest.param("no feeling when i wipe", "saddle", id="no feeling is no negation"),
        pytest.param("I can't pee", "bladder-bowel", id="can't is no negation"),
        pytest.param("no control of my bladder", "bladder-bowel", id="no control is no negation"),
        pytest.param("no idea when my bladder is full", "bladder-bowel", id="not knowing"),
        pytest.param("cannot get an erection", "sexual", id="sexual"),
        pytest.param("both my feet are tingling", "both-legs", id="both legs"),
        pytest.param("fell off my horse", "accident", id="accident"),
        pytest.param("chest pain", "chest", id="chest"),
        pytest.param("tearing pain in belly and back, fainted", "aorta", id="aorta"),
        pytest.param("swollen calf, short of breath", "clot-lung", id="clot in the lung"),
        pytest.param("my foot drops", "foot-drop", id="foot drop"),
        pytest.param("a fever since monday", "fever", id="fever"),
        pytest.param("hot swollen calf", "clot-leg", id="clot in the leg"),
        pytest.param("lost weight without trying", "weight-loss", id="without trying is no negation"),
        pytest.param("a lump on my spine", "lump", id="lump"),
        pytest.param("wakes me up every single night", "night-pain", id="night"),
        pytest.param("worse when I cough", "cough", id="cough"),
        pytest.param("ache between the shoulder blades", "between-shoulders", id="shoulder blades"),
        pytest.param("I have had cancer", "cancer", id="cancer"),
        pytest.param("no better after six weeks", "not-better", id="not better"),
        pytest.param("it is getting worse", "worse", id="worse"),
        pytest.param("I want to end my life", "crisis", id="crisis"),
        pytest.param("took all my pills", "crisis", id="overdose"),
        pytest.param("took 12 paracetamol today", "too-many", id="too many tablets"),
        pytest.param("numb left buttock", "buttock", id="one buttock"),
        pytest.param("pain gone, foot more numb", "less-pain", id="less pain, more numbness"),
        pytest.param("the wound is oozing", "wound", id="wound"),
    ],
)
def test_topics(text: str, topic: str) -> None:
    """Each topic is found, with the tier that it has."""
    flag = next(flag for flag in flags_in(text) if flag.topic == topic)
    assert flag.tier is TIERS[topic]
    assert flag.words in text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("no numbness between my legs", id="no"),
        pytest.param("not numb between my legs", id="not"),
        pytest.param("without any numbness down below", id="without"),
        pytest.param("never had any bladder trouble", id="never"),
        pytest.param("no fever or chills", id="carried on by or"),
        pytest.param("no fever nor chills", id="carried on by nor"),
        pytest.param("no swelling of the calf or fever", id="carried on behind a place"),
        pytest.param("no fever, no chills", id="said twice"),
        pytest.param("numbness between my legs is gone", id="gone"),
        pytest.param("fever resolved, back sore", id="resolved"),
    ],
)
def test_negated(text: str) -> None:
    """What is said not to be there, or to be gone, raises nothing."""
    assert flags_in(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("no pain but numb between my legs", id="ended by but"),
        pytest.param("no pain, numb between my legs", id="ended by a comma"),
        pytest.param("no pain and numb between my legs", id="ended by and"),
        pytest.param("no pain or sleep, numb between my legs", id="or without a symptom"),
        pytest.param("no pain in the back all day long sitting here numb between my legs", id="far behind"),
        pytest.param("never had numbness like this between my legs", id="never like this"),
        pytest.param("no idea why, numb between my legs", id="no idea"),
        pytest.param("numb between my legs, pain gone", id="something else gone"),
        pytest.param("numb between my legs has not gone", id="not gone"),
        pytest.param("numbness between my legs gone worse", id="gone worse"),
        pytest.param("numb between my legs, feeling gone", id="feeling gone"),
    ],
)
def test_not_negated(text: str) -> None:
    """A negation reaches no further than it says, and lost feeling is a symptom."""
    assert "saddle" in topics_of(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("tapped down the bladder line, tingling in the calf", id="bladder line"),
        pytest.param("bladder meridian hard to find", id="bladder meridian"),
        pytest.param("bladder 40 numb and hard", id="bladder 40"),
        pytest.param("trouble finding BL40 and KI1", id="BL40 and KI1"),
        pytest.param("heel drops, foot a bit tired", id="heel drops"),
        pytest.param("numb from the bike saddle", id="bike saddle"),
        pytest.param("the horse saddle feels odd", id="horse saddle"),
        pytest.param("weak tea, foot up", id="weak tea"),
        pytest.param("this chair is killing me", id="killing me"),
        pytest.param("dying for a coffee", id="dying for"),
        pytest.param("room temperature high", id="room temperature"),
    ],
)
def test_masked(text: str) -> None:
    """Words that only look like a symptom raise nothing."""
    assert flags_in(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("my kid wet the bed", id="kid"),
        pytest.param("the dog cant pee", id="dog"),
        pytest.param("my dad had prostate cancer", id="dad"),
        pytest.param("mum has cancer and a fever", id="carried on"),
        pytest.param("visited my dad who has cancer", id="with a verb behind"),
        pytest.param("she fell down the stairs", id="she"),
        pytest.param("back ok, little one messed himself", id="himself"),
    ],
)
def test_other_people(text: str) -> None:
    """What is plainly said of somebody else raises nothing."""
    assert flags_in(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the dog pulled me and I fell down the stairs", id="I"),
        pytest.param("my wife says foot slaps", id="wife says"),
        pytest.param("kids in bed, cant pee", id="comma"),
        pytest.param("kids slept well and cant pee", id="and"),
    ],
)
def test_own_after_all(text: str) -> None:
    """A sentence that begins with somebody else may still be one's own."""
    assert flags_in(text)


def test_the_most_urgent_comes_first_and_each_topic_once() -> None:
    """The order is by tier, and what is said twice counts once."""
    flags = flags_in("cancer years ago, fever, cant pee, still cant pee, numb between my legs")
    assert [flag.topic for flag in flags] == ["saddle", "bladder-bowel", "fever", "cancer"]


@pytest.mark.parametrize("text", ["legs gave way", "no life left in my legs"])
def test_the_same_words_count_once(text: str) -> None:
    """As what is most urgent; what is said besides is told besides."""
    (flag,) = flags_in(text)
    assert (flag.tier, flag.topic) == (Tier.EMERGENCY, "both-legs")
    assert " ".join(box([flag])).count(f'"{flag.words}"') == 1


def test_both_sides_are_two() -> None:
    """What is quoted from an entry's places is as one says it."""
    for site, words in (
        ("leg", "both legs"),
        ("thigh", "both thighs"),
        ("calf", "both calves"),
        ("foot", "both feet"),
    ):
        (flag,) = flags_of([Site(site, "both")], ["tingling"])
        assert flag.words == words


def test_words_are_quoted_as_typed() -> None:
    """The words keep their case and apostrophes, without what stands around them."""
    assert flags_in("Hm,  CAN’T   Pee  today")[0].words == "CAN’T   Pee"


@given(st.text())
@example("ʼ")  # an apostrophe alone: nothing of it is left
@example("' ’ ‛ ` ´")
def test_any_text_is_read(text: str) -> None:
    """Nothing that can be typed raises an error, and what is quoted was typed."""
    for flag in flags_in(text):
        assert flag.words in text
        assert flag.words.strip() == flag.words


SAID = st.sampled_from([phrase for _, phrase in phrases("red-flag-phrases-more.tsv") if phrase.isascii()])


@given(SAID)
def test_case_does_not_matter(text: str) -> None:
    """Shouted or whispered, the same topics are found."""
    assert topics_of(text.upper()) == topics_of(text.lower())


@given(SAID)
def test_apostrophes_do_not_matter(text: str) -> None:
    """Straight, curly or missing, the same topics are found."""
    assert topics_of(text) == topics_of(text.replace("'", "’")) == topics_of(text.replace("'", ""))


@given(st.lists(st.text("qxzj", min_size=2, max_size=8)))
def test_unknown_words_raise_nothing(words: list[str]) -> None:
    """Only words that are known raise a flag."""
    assert flags_in(" ".join(words)) == ()


@pytest.mark.parametrize(
    ("sites", "qualities", "expected"),
    [
        pytest.param([Site("buttock")], ["numb"], [(Tier.EMERGENCY, "saddle")], id="numb buttock"),
        pytest.param(
            [Site("groin", "left")], ["tingling"], [(Tier.EMERGENCY, "saddle")], id="tingling groin"
        ),
        pytest.param([Site("calf", "both")], [], [(Tier.EMERGENCY, "both-legs")], id="both calves"),
        pytest.param(
            [Site("calf", "left"), Site("foot", "right")],
            [],
            [(Tier.EMERGENCY, "both-legs")],
            id="either side",
        ),
        pytest.param([Site("foot")], ["weak"], [(Tier.TODAY, "foot-drop")], id="weak foot"),
        pytest.param(
            [Site("foot", "both")],
            ["weak"],
            [(Tier.EMERGENCY, "both-legs"), (Tier.TODAY, "foot-drop")],
            id="two flags",
        ),
        pytest.param([Site("buttock", "both")], ["aching"], [], id="both buttocks aching"),
        pytest.param([Site("buttock", "left")], ["numb"], [(Tier.TODAY, "buttock")], id="one buttock numb"),
        pytest.param([Site("buttock", "left")], ["tingling"], [], id="one buttock tingling"),
        pytest.param(
            [Site("buttock", "left"), Site("buttock", "right")],
            ["tingling"],
            [(Tier.EMERGENCY, "saddle")],
            id="both buttocks tingling",
        ),
        pytest.param([Site("buttock"), Site("foot")], ["tingling"], [], id="from the buttock to the foot"),
        pytest.param([Site("buttock")], ["tingling"], [(Tier.EMERGENCY, "saddle")], id="the seat tingling"),
        pytest.param(
            [Site("thigh", "left", part="inner")],
            ["numb"],
            [(Tier.EMERGENCY, "saddle")],
            id="inner thigh numb",
        ),
        pytest.param([Site("knee", "both")], ["aching"], [], id="knees alone"),
        pytest.param([Site("knee", "both")], ["weak"], [(Tier.EMERGENCY, "both-legs")], id="knees weak"),
        pytest.param([Site("thigh", "both")], ["tight", "sore"], [], id="both thighs tight and sore"),
        pytest.param([Site("calf", "left", 4), Site("calf", "right", 0)], [], [], id="the other at 0"),
        pytest.param([Site("back", "both")], ["numb"], [], id="numb back"),
        pytest.param([Site("calf", "left"), Site("foot", "left")], ["numb"], [], id="one side"),
        pytest.param([Site("calf", "left"), Site("foot")], ["burning"], [], id="a side unsaid"),
        pytest.param([Site("calf", "left"), Site("hip", "right")], [], [], id="hip on the other side"),
        pytest.param([Site("calf", "left")], ["weak"], [], id="weak calf"),
        pytest.param([], ["numb", "weak"], [], id="no site"),
    ],
)
def test_flags_of_an_entry(sites: list[Site], qualities: list[str], expected: list[tuple[Tier, str]]) -> None:
    """An entry's own fields raise what the words might not."""
    assert [(flag.tier, flag.topic) for flag in flags_of(sites, qualities)] == expected


@pytest.mark.parametrize(
    ("qualities", "words", "raised"),
    [
        pytest.param(["aching"], "both legs ache", True, id="aching"),
        pytest.param(["aching"], "both legs ache after the hike", False, id="after an exertion"),
        pytest.param([], "both legs feel strong", False, id="strong"),
        pytest.param([], "both legs up the wall", False, id="only there"),
        pytest.param([], "both legs", True, id="nothing else said"),
        pytest.param(["tingling"], "tingling gone in both feet", False, id="gone"),
        pytest.param(["tingling"], "tingling in both feet", True, id="tingling"),
        pytest.param(["numb"], "both legs numb after the hike", True, id="numb after an exertion"),
    ],
)
def test_both_legs_in_other_words(qualities: list[str], words: str, raised: bool) -> None:
    """What is said of both legs may be an exertion, or that they are fine; numb is numb."""
    assert bool(flags_of([Site("leg", "both")], qualities, words)) == raised


@pytest.mark.parametrize(
    ("words", "topics"),
    [
        pytest.param("numb bum", ["saddle"], id="numb"),
        pytest.param("numb bum from the bike saddle", [], id="from a saddle"),
    ],
)
def test_a_numb_seat_in_other_words(words: str, topics: list[str]) -> None:
    """What the words mask raises nothing from the fields either."""
    assert [flag.topic for flag in flags_of([Site("buttock")], ["numb"], words)] == topics


def test_a_side_that_was_inferred_is_no_second_leg() -> None:
    """Only what was said takes part in the rule of both legs."""
    said, inferred = Site("foot", "right"), Site("foot", "right", inferred=True)
    assert [flag.topic for flag in flags_of([Site("calf", "left"), said], [])] == ["both-legs"]
    assert flags_of([Site("calf", "left"), inferred], []) == ()


def test_flags_of_an_entry_name_what_raised_them() -> None:
    """The words of a structured flag name site and side."""
    (flag,) = flags_of([Site("calf", "left"), Site("foot", "right")], [])
    assert flag.words == "left calf, right foot"


def flag(tier: Tier, words: str) -> Flag:
    """A flag of some topic."""
    return Flag(tier, words, "any")


@pytest.mark.parametrize(
    ("tier", "action"),
    [
        pytest.param(Tier.EMERGENCY, "now", id="emergency"),
        pytest.param(Tier.TODAY, "today (111 in the UK)", id="today"),
        pytest.param(Tier.SOON, "in the next days", id="soon"),
    ],
)
def test_box(tier: Tier, action: str) -> None:
    """Two lines: which words are on the list, and what to do, with the numbers; nothing is called saved."""
    first, second = box([flag(tier, "cant pee"), flag(tier, "cant pee"), flag(tier, "a fever")])
    listed = "to have checked" if tier is Tier.SOON else "to be checked urgently"
    assert first.endswith(f'{listed}: "cant pee", "a fever".')
    assert first.startswith(tier.value.upper())
    assert action in second
    assert all(number in second for number in NUMBERS)
    assert "saved" not in first + second


def test_box_quotes_the_same_words_once() -> None:
    """Also where two things on the list are in them, of two tiers."""
    text = "\n".join(box([Flag(Tier.EMERGENCY, "numb seat", "saddle"), Flag(Tier.SOON, "numb seat", "numb")]))
    assert text.count('"numb seat"') == 1


def test_box_of_a_crisis() -> None:
    """A crisis has its own text and its own numbers, and comes before all else."""
    text = "\n".join(box([flag(Tier.TODAY, "a fever"), flag(Tier.CRISIS, "want to die")]))
    assert text.index("want to die") < text.index("a fever")
    assert all(number in text for number in (*NUMBERS, "116 123", "988", "findahelpline.com"))


def test_box_of_too_many_tablets() -> None:
    """What it may be, whom to call and with what; the crisis lines, and with a crisis both texts."""
    text = "\n".join(box([flag(Tier.TABLETS, "12 paracetamol")]))
    assert "This may be more than is meant. Call a poison line" in text
    assert "have the packet with you" in text
    assert "If you meant harm: 116 123" in text
    both = "\n".join(box([flag(Tier.TABLETS, "12 paracetamol"), flag(Tier.CRISIS, "want to die")]))
    assert "want to die" in both
    assert "12 paracetamol" in both
    assert both.count("116 123") == 1


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        pytest.param([], [], id="none"),
        pytest.param([Flag("crisis", "want to die", "crisis")], [], id="a crisis alone"),
        pytest.param([Flag("soon", "a lump", "lump")], [], id="soon"),
        pytest.param(
            [Flag("today", "foot drops", "foot-drop"), Flag("emergency", "cant pee", "bladder-bowel")],
            ["When a professional knows of it: qi safety seen bladder-bowel --by WHOM --on DATE"],
            id="the most urgent",
        ),
    ],
)
def test_settling(flags: list[Flag], told: list[str]) -> None:
    """The command that settles it is named where something stands until it is settled."""
    assert settling(flags) == told


@pytest.mark.parametrize("tier", Tier)
def test_short_line(tier: Tier) -> None:
    """One line, and it still names the number."""
    line = short_line([flag(Tier.SOON, "a lump"), flag(tier, "these words")])
    assert "\n" not in line
    assert all(number in line for number in NUMBERS)
    assert ("988" in line) == (tier in {Tier.CRISIS, Tier.TABLETS})


def test_nothing_to_say() -> None:
    """Without flags there is neither box nor line."""
    assert box([]) == []
    assert short_line([]) == ""


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        pytest.param([], [], id="none"),
        pytest.param([["none of ours"]], [], id="a tier of a newer qi"),
        pytest.param(
            [["soon"], ["today", "soon", "soon"]], ["1 today, 2 soon.", "Today: ", "999"], id="entries"
        ),
        pytest.param(
            [["emergency", "today"]], ["1 emergency, 1 today.", "Now: ", "999"], id="the most urgent"
        ),
        pytest.param([["crisis"]], ["1 crisis.", "You need not be alone", "116 123", "999"], id="crisis"),
        pytest.param([["crisis"], ["soon"]], ["1 crisis, 1 soon.", "116 123", "In the next days"], id="both"),
    ],
)
def test_counted(entries: list[list[str]], told: list[str]) -> None:
    """One line on many entries, which names the number."""
    line = counted([[Flag(tier, "x", "x") for tier in tiers] for tiers in entries])
    assert bool(line) == bool(told)
    assert all(part in line for part in told)
    assert "\n" not in line


def test_static_text() -> None:
    """All tiers, all numbers, English only, no diagnosis."""
    text = "\n".join(static_text())
    assert all(f"{tier.value.upper()}" in text for tier in Tier)
    assert all(number in text for number in (*NUMBERS, "111", "116 123", "988", "findahelpline.com"))
    assert "English" in text
    assert "not a diagnosis" in text


def test_calm_words() -> None:
    """Nothing diagnoses, nothing reassures, nothing shouts."""
    shown = [*static_text(), *(line for tier in Tier for line in box([flag(tier, "x")]))]
    text = "\n".join([*shown, *(short_line([flag(tier, "x")]) for tier in Tier)]).lower()
    assert not any(word in text for word in ("you may have", "you are fine", "!", "score"))


@pytest.mark.parametrize("where", [0, 3_900, 3_990, 7_500, 60_000])
def test_a_long_text_is_looked_at_everywhere(where: int) -> None:
    """Wherever in a long note the words stand, and however long its words are."""
    filler = ("slept well and walked to the shop. " * 2_000)[:where].rsplit(" ", 1)[0]
    assert "saddle" in topics_of(f"{filler} numb between my legs {filler}")
    assert not topics_of("x" * 100_000)


@pytest.mark.parametrize(
    "words",
    [
        "hip left calf foot right",
        "left hip calf foot right",
        "thigh left calf foot right",
        "thigh knee left calf foot right",
        "calf left, foot right",
        "left calf and right foot",
        "back both legs",
        "lft calf rgt foot",
        "calf lfet foot rihgt",
        "L calf R calf",
    ],
)
def test_places_alone(words: str) -> None:
    """Whoever names places and nothing else says that they hurt."""
    said = read_words(words)
    found = flags_of(said.sites, said.qualities, words, said.pain)
    assert [flag.topic for flag in found] == ["both-legs"]


@pytest.mark.parametrize(
    "words",
    [
        "left knee right knee",
        "hip left foot right stretches",
        "left hip right hip",
        "hips left calf foot left",
        "left calf right side of the back",
        "did left leg swings and right leg swings",
    ],
)
def test_places_that_raise_nothing(words: str) -> None:
    """Knees alone, one leg, what was only done."""
    said = read_words(words)
    assert flags_of(said.sites, said.qualities, words, said.pain) == ()


@pytest.mark.parametrize(
    ("left", "right"), [("left", "right"), ("lft", "rgt"), ("L", "r"), ("lfet", "rihgt"), ("lhs", "rhs")]
)
def test_both_sides_are_known_as_they_are_typed(left: str, right: str) -> None:
    """By one table, with the slips that red flags are looked for in."""
    assert names_two_sides(f"calf {left}, foot {right}")
    assert not names_two_sides(f"calf {left}, foot {left}")
