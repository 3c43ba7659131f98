"""More tablets than are meant, as people say it in one sentence."""

import pytest

from qicli.core.entry import Medicine
from qicli.core.safety.concepts.happenings import HAPPENINGS
from qicli.core.safety.patterns import words_of
from qicli.core.safety.red_flags import paracetamol_told
from qicli.core.safety.tablets import EXEMPT, OTHERS, PARACETAMOL, paracetamol_in, too_many_in, too_many_of
from qicli.core.words.vocabulary.remedies import MEDICINES

# Words that mean something else as well, patches, medicines of any kind, and what is spelled right before.
NOT_COUNTED = {"analgesic", "df118", "lidocaine", "medication", "medicine", "meds", "para", "paracetemol"}
PATCHES = {"norspan", "butrans", "butec", "bupeaze", "transtec", "durogesic", "matrifen", "versatis"}
NOT_COUNTED |= PATCHES | {"buprenorphine", "fentanyl", "tram", "trams"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("took 12 paracetamol today", "12 paracetamol", id="a number"),
        pytest.param("had ten paracetamol", "ten paracetamol", id="a word"),
        pytest.param("a dozen of the codeine", "dozen of the codeine", id="a dozen"),
        pytest.param(
            "8 cocodamol and 4 paracetamol", "8 cocodamol and 4 paracetamol", id="added over its combinations"
        ),
        pytest.param("paracetamol x 12", "paracetamol x 12", id="after the name"),
        pytest.param("9 x 500 mg paracetamol", "9 x 500 mg paracetamol", id="with its strength"),
        pytest.param("9 500mg paracetamol", "9 500mg paracetamol", id="in one word"),
        pytest.param("swallowed 20 ibuprofen", "20 ibuprofen", id="another medicine"),
        pytest.param("6 panadol and another 6", "6 panadol and another 6", id="another, without its name"),
        pytest.param(
            "5 panadol at breakfast , 5 at lunch", "5 panadol at breakfast , 5", id="a list with times"
        ),
        pytest.param("8 codeine and then 4 more", "8 codeine and then 4", id="at once, in two numbers"),
        pytest.param("4 panadol and then 5 more", "4 panadol and then 5", id="added in a sentence"),
        pytest.param("7 dolo 650 today", "7 dolo", id="by their strength"),
        pytest.param("5 paracetamol 1 g today", "5 paracetamol", id="by their strength in grams"),
        pytest.param("5 x 1g paracetamol", "5 x 1g paracetamol", id="by their strength before the name"),
        pytest.param("six dolo 650 and four combiflam", "six dolo 650 and four combiflam", id="two names"),
        pytest.param("dolo 650 x 8", "dolo 650 x 8", id="a strength between"),
        pytest.param("paracetamol 500 mg , 9 tablets", "paracetamol 500 mg , 9", id="behind their strength"),
        pytest.param("codamol 30 or 500 x 10", "codamol 30 or 500 x 10", id="behind two strengths"),
        pytest.param("no sleep not good , took 10 codeine", "10 codeine", id="something else is not"),
        pytest.param(
            "3 paracetamol four times a day", "3 paracetamol four times", id="as often as they are taken"
        ),
        pytest.param(
            "codamol 2 tabs 5 times today", "codamol 2 tabs 5 times", id="tablets behind it, and how often"
        ),
        pytest.param("codamol two tablets five times", "codamol two tablets five times", id="so far"),
        pytest.param(
            "2 paracetamol tablets 5 times today", "2 paracetamol tablets 5 times", id="tablets between"
        ),
        pytest.param("2 paracetamol , 5 times today", "2 paracetamol , 5 times", id="behind a comma"),
        pytest.param("panadol 2 every 2 hours all day", "panadol 2 every 2 hours", id="every so many hours"),
        pytest.param("2 panadol every couple of hours", "2 panadol every couple of hours", id="every couple"),
        pytest.param(
            "2 panadol every 2 or so hours", "2 panadol every 2 or so hours", id="about every so many"
        ),
        pytest.param("2 panadol about every 2 hours", "2 panadol about every 2 hours", id="about every"),
        pytest.param("2 panadol hourly", "2 panadol hourly", id="hourly"),
        pytest.param("2 panadol 2 hourly", "2 panadol 2 hourly", id="two-hourly"),
        pytest.param("2 panadol every 4 hours day and night", "2 panadol every 4 hours", id="at night too"),
        pytest.param(
            "2 panadol round the clock every 4 hours",
            "2 panadol round the clock every 4 hours",
            id="round the clock",
        ),
        pytest.param("paracetamol 1g 6 times today", "paracetamol 1g 6 times", id="a strength, so often"),
        pytest.param("paracetamol 10 times today", "paracetamol 10 times", id="one, so often"),
        pytest.param("8 or 10 paracetamol", "10 paracetamol", id="one of two numbers"),
        pytest.param("took 10 baclofen", "10 baclofen", id="in front, and a strength too"),
        pytest.param("baclofen 10 tablets", "baclofen 10", id="tablets, and a strength too"),
        pytest.param("baclofen x 10", "baclofen x 10", id="so many times, and a strength too"),
        pytest.param("5 panadol twice today", "5 panadol twice", id="twice"),
        pytest.param("12 paracetamol left calf 6", "12 paracetamol", id="a left side"),
    ],
)
def test_too_many(text: str, said: str) -> None:
    """The words that say it, from the first to the last."""
    words = text.split()
    span = too_many_in(words)
    assert span is not None
    assert " ".join(words[span[0] : span[1] + 1]) == said


def test_each_medicine_of_the_vocabulary_is_counted() -> None:
    """A name of one word is known here, and makes a sentence be looked at."""
    named = {part for name, more in MEDICINES.items() for part in (name, *more.split(", ")) if part}
    single = {name for name in named if name.isalnum()}
    counted = set(f"{PARACETAMOL} {OTHERS} {EXEMPT}".split())
    assert single - counted == NOT_COUNTED
    looked_at = set(words_of(HAPPENINGS["PILLS"]))
    assert set(f"{PARACETAMOL} {OTHERS}".split()) - looked_at == {"tab", "tabs"}


@pytest.mark.parametrize(
    ("amount", "tablets"),
    [
        pytest.param("six x 650", 7.8, id="a word and a strength"),
        pytest.param("10 x 650", 13, id="a number and a strength"),
        pytest.param("2 x 500", 2, id="of ordinary strength"),
        pytest.param("500 mg, 10 tablets", 10, id="tablets behind their strength"),
        pytest.param("500 2 tabs BD", 2, id="tablets behind a number"),
        pytest.param("30/500", 1, id="two strengths in one"),
        pytest.param("2 x 6 times", 12, id="so often"),
        pytest.param("2 tablets twice", 4, id="twice"),
        pytest.param("30", 1, id="the strength of what is beside it"),
        pytest.param("30 x 2", 2, id="two of that strength"),
        pytest.param("two x 30/500", 2, id="two of them"),
        pytest.param("8/500 x2", 2, id="two of them behind it"),
        pytest.param("1 g", 2, id="grams"),
        pytest.param("1000", 2, id="milligrams alone"),
    ],
)
def test_tablets_of_an_entry(amount: str, tablets: float) -> None:
    """An amount as it was said, in tablets of 500 mg."""
    assert paracetamol_in([Medicine("co-codamol", amount)]) == pytest.approx(tablets)


@pytest.mark.parametrize(
    ("name", "amount"),
    [
        ("baclofen", "10"),
        ("pregabalin", "75 twice a day"),
        ("tramadol", "50 x 2"),
        ("amitriptyline", "20"),
        ("codeine", "30"),
        ("ibuprofen", "200"),
        ("diazepam", "2 x 10"),
        ("morphine", "10mg"),
    ],
)
def test_a_strength_is_no_count(name: str, amount: str) -> None:
    """A number that one tablet of it holds, or a few together."""
    assert not too_many_of([Medicine(name, amount)])


@pytest.mark.parametrize(
    ("name", "amount"),
    [("baclofen", "10 tablets"), ("baclofen", "10 x 10"), ("baclofen", "12"), ("tramadol", "10 x 50mg")],
)
def test_ten_of_a_strength_are_a_count(name: str, amount: str) -> None:
    """Tablets that are called so, one more number, and what no tablet holds."""
    assert too_many_of([Medicine(name, amount)]) == f"{name} {amount}"


def test_numbers_that_may_be_tablets_are_counted() -> None:
    """In a note too, but for one that turned out to be the pain."""
    assert paracetamol_told("8 paracetamol", None) == 8
    assert paracetamol_told("8 paracetamol", 8) == 0
    assert paracetamol_told("codamol 2 tabs 4 times today and 6 ibuprofen", 6) == 8


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("took 8 paracetamol", id="eight"),
        pytest.param("took 1000 paracetamol", id="milligrams"),
        pytest.param("back bad , did not take 12 paracetamol", id="not taken"),
        pytest.param("6 dolo 650 today", id="six of a greater strength"),
        pytest.param("2 paracetamol 4 times a day", id="what is meant, a day over"),
        pytest.param("4 paracetamol then walked 3 times today", id="something else, so often"),
        pytest.param("paracetamol 500 mg , 2 tablets", id="few behind their strength"),
        pytest.param("10 mg amitriptyline", id="a strength"),
        pytest.param("ibuprofen x 3", id="a few"),
        pytest.param("2 paracetamol every 6 hours", id="every so many hours"),
        pytest.param("2 panadol every 3 hours alternating with ibuprofen", id="by turns with another"),
        pytest.param("2 paracetamol 5 times woken", id="something else, so often, behind it"),
        pytest.param("2 paracetamol , walked 5 times today", id="something else in another clause"),
        pytest.param("2 paracetamol 5 times this week", id="in a week"),
        pytest.param("baclofen 10 codeine 30", id="the strength of the one before"),
        pytest.param("baclofen 10 three times a day", id="a strength, so often"),
        pytest.param("pain 8 / 10 paracetamol", id="out of ten"),
        pytest.param("7 out of 10 codeine", id="out of ten, in words"),
        pytest.param("ibuprofen x", id="nothing behind the sign"),
        pytest.param("paracetamol", id="no number"),
        pytest.param("no 12 paracetamol", id="denied"),
        pytest.param("12 prednisolone tablets", id="steroids"),
        pytest.param("10 vitamin tablets", id="vitamins"),
        pytest.param("12 paracetamol left in the packet", id="left"),
        pytest.param("3 codeine at 8 and 3 at 12 and 4 before bed", id="another, over a day"),
        pytest.param("2 panadol at breakfast , 6 at lunch , 8 at tea", id="pains, one after the other"),
        pytest.param("4 panadol , codeine and 5 more", id="of another medicine"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_more_than_is_meant(text: str) -> None:
    """Few, strengths, courses, and what was not taken."""
    assert too_many_in(text.split()) is None
