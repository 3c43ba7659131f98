"""Treatments and medicines in words, with amounts as they were said and never an invented one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import Medicine
from qicli.core.words.grammar import added, read_words
from qicli.core.words.vocabulary.phrases import Taught, is_painkiller
from qicli.core.words.vocabulary.remedies import MEDICINES, PAINKILLERS
from spoken import line_of, rows

TAUGHT = Taught(treatments=("hot stones", " "), medicines=("Arcoxia", "B12-Forte"), painkillers=("Novalgin",))


@rows("""
    acupuncture                          | acupuncture
    acupuncture before 7 after 3         | before 7, after 3, acupuncture
    acupuncture 7 before 3 after         | before 7, after 3, acupuncture
    acupuncture 7 to 3                   | before 7, after 3, acupuncture
    acupuncture took it from 7 to 3      | before 7, after 3, acupuncture, “took”
    physio today 6 to 3                  | before 6, after 3, physiotherapy
    TENS 30 min took it from 6 to 4      | before 6, after 4, tens, “30 min took”
    dry needling in the glute, 7 to 4    | before 7, after 4, buttock, dry-needling
    cupping and moxa, 6 before 3 after   | before 6, after 3, cupping, moxibustion
    massage, 5 before, 5 after           | before 5, after 5, massage
    epidural on 3 november, today 2      | 2, “epidural on 3 november”
    cortisone shot friday, 7 right bum   | 7, right buttock, “cortisone shot friday”
    acupuncture, yesterday               | acupuncture, “yesterday”
    physio yesterday, back 5 today       | 5, back, “physio yesterday”
    chiro this morning 4                 | @ this morning, 4, chiropractic
    osteo, hip still 5                   | 5, hip, osteopathy
    had physical therapy 3               | 3, physiotherapy
    physio session 3 of 6, back 4        | 4, back, physiotherapy, “3 of 6”
    dry-needling left hip                | left hip, dry-needling
    2 massages                           | 2, massage
    had 2 injections, 4                  | 4, injection, “had 2”
    4 since my surgery                   | 4, “since my surgery”
    had a massage and heat, 3            | 3, better heat, massage
    had enough                           | “had enough”
""")
def test_treatments(text: str, line: str) -> None:
    """What was done; two numbers beside it are before and after."""
    assert line_of(text) == line


@rows("""
    ibuprofen                            | ibuprofen
    ibuprofen 400mg                      | ibuprofen 400mg
    ibuprofen 400 mg                     | ibuprofen 400 mg
    ibu 600                              | ibuprofen 600
    took 2 ibuprofen 4                   | 4, ibuprofen 2
    took two paracetamol, back 3         | 3, back, paracetamol two
    tramadol 50 x 2 still 7              | 7, tramadol 50 x 2
    Ibuprofen, 4                         | 4, ibuprofen
    paracetamol 2                        | paracetamol 2
    6 back paracetamol 2                 | 6, back, paracetamol 2
    paracetamol 2 6 back                 | 6, back, paracetamol 2
    Tylenol 11                           | paracetamol 11
    ibuprofen 400mg 6                    | 6, ibuprofen 400mg
    ibuprofen 2 x 200 mg                 | ibuprofen 2 x 200 mg
    ibuprofen 400mg x 2                  | ibuprofen 400mg x 2
    ibuprofen 400mg x back               | back, ibuprofen 400mg, “x”
    ibuprofen 2x 200mg 5                 | 5, ibuprofen 2x 200mg
    ibuprofen 400mg 2x 6                 | 6, ibuprofen 400mg 2x
    ibuprofen 2 x 6                      | ibuprofen 2 x 6
    co-codamol 8/500                     | co-codamol 8/500
    co-codamol 30/500 x2, 7 left leg     | 7, left leg, co-codamol 30/500 x2
    ibuprofen half tablet                | ibuprofen half tablet
    half a diazepam 2mg, 9 back          | 9, back, diazepam half x 2mg
    pregabalin 75 twice a day, bum 5     | 5, buttock, pregabalin 75 twice a day
    lyrica upped to 150, still a 6       | 6, pregabalin 150, “upped to”
    tramadol 50mg four left calf         | 4, left calf, tramadol 50mg
    ibuprofen 400 three times a day, 5   | 5, ibuprofen 400 three times a day
    panadol helped, took 2 of them, 4    | 4, paracetamol 2, “helped”, “took”
    2 nurofen at lunch, 4 back           | 4, back, ibuprofen 2, “at lunch”
    500mg naproxen, 6                    | 6, naproxen 500mg
    1 valium, spasm down to 5            | 5, spasm, diazepam 1
    ibuprofen 6/10                       | 6, ibuprofen
    ibuprofen 6 out of 10                | 6, ibuprofen
    3/10 ibuprofen                       | 3, ibuprofen
    6 back 2 paracetamol                 | 6, back, paracetamol 2
    2 paracetamol, 6 back                | 6, back, paracetamol 2
    took 2 paracetamol                   | paracetamol 2
    2 painkillers                        | painkiller 2
    2 tablets of ibuprofen 200mg         | ibuprofen 2 tablets x 200mg
    had some ibuprofen and naproxen      | ibuprofen, naproxen
    painkiller                           | painkiller
    ibuprofen 8am                        | @ 8am, ibuprofen
    ibuprofen 400mg 2 hours ago          | @ 2 hours ago, ibuprofen 400mg
    paracetamol 2 yesterday, 4           | 4, “paracetamol 2 yesterday”
    ibuprofen 5 min                      | ibuprofen, “5 min”
    ten dolo 650, back                   | back, paracetamol ten x 650
    six dolo 650 and four combiflam, leg 3 | 3, leg, paracetamol six x 650, combiflam four
    paracetamol 500 mg, 2 tablets, back 4 | 4, back, paracetamol 500 mg, 2 tablets
    paracetamol 500 2 tabs bd            | paracetamol 500 2 tabs bd
    ibuprofen 400mg, 6 back              | 6, back, ibuprofen 400mg
    better with ibuprofen 2              | ibuprofen 2, “better”
    panadol didn't do much took 2. back 5 | 5, back, paracetamol 2, “didn't do much took”
""")
def test_medicines(text: str, line: str) -> None:
    """What was taken; a number after a medicine is its amount and never the pain."""
    assert line_of(text) == line


@rows("""
    6 paracetamol this morning and 6 at noon | paracetamol 6, paracetamol 6, “this morning”, “at noon”
    had 5 paracetamol then 5 more        | paracetamol 5, paracetamol 5, “more”
    took 6 panadol and another six an hour later | paracetamol 6, paracetamol six, “another”, “an hour later”
    4 codeine, another 4 at 12, 2 at tea  | codeine 4, codeine 4, codeine 2, “another”, “at 12”, “at tea”
    3 codeine at lunch then 2 again before bed | @ at lunch, codeine 3, codeine 2, “again before bed”
    took 2 codeine plus 1 more           | codeine 2, codeine 1, “plus”, “more”
    took 4 codeine and another 2 later   | codeine 4, codeine 2, “another”, “later”
    took ibuprofen, ibuprofen helped, 3  | 3, ibuprofen, “helped”
    5 dolo in the morning, 5 more at night | paracetamol 5, paracetamol 5, “in the morning”, “more at night”
    2 codeine at night, 3 more this morning | @ this morning, codeine 2, codeine 3, “at night”, “more”
    2 tramadol at night, back 4          | 4, back, tramadol 2, “at night”
""")
def test_more_of_the_same(text: str, line: str) -> None:
    """A number alone, with words that say so, is one more dose of what was named before."""
    assert line_of(text) == line


@rows("""
    took 2 paracetamol and 7 this morning | @ this morning, 7, paracetamol 2
    2 paracetamol at breakfast, 6 at lunch | @ at lunch, 6, paracetamol 2, “at breakfast”
    took 2 codeine, 8 again              | 8, codeine 2, “again”
    2 codeine, 5 more minutes of walking, back 4 | 4, back, worse walking, codeine 2, “5 more minutes”
    2 ibuprofen and 6 in the evening     | 6, ibuprofen 2, “in the evening”
""")
def test_a_number_that_may_be_the_pain_is_no_dose(text: str, line: str) -> None:
    """A time alone, or "again", says nothing of tablets."""
    assert line_of(text) == line


@rows("""
    I have taken nine paracetamol        | paracetamol nine
    took about nine paracetamol, calf 4  | 4, calf, paracetamol nine
    a dozen of the codeine               | codeine dozen
    calf nine, paracetamol               | 9, calf, paracetamol
""")
def test_high_numbers_in_words(text: str, line: str) -> None:
    """Behind "took", or beyond ten, a number in words is how many they were."""
    assert line_of(text) == line


@rows("""
    2 paracetamol                        | paracetamol 2
    1 ibuprofen                          | ibuprofen 1
    2 paracetamol 500mg                  | paracetamol 2 x 500mg
    another 4 paracetamol                | paracetamol 4, “another”
    8 panadols today                     | paracetamol 8
    6 ibuprofen a day                    | ibuprofen 6 x a day
    about 6 nurofen today, knee 3        | 3, knee, ibuprofen 6
    4 paracetamol so far                 | paracetamol 4, “far”
    6 ibuprofen 2 codeine                | ibuprofen 6, codeine 2
    6 ibuprofen, back 4                  | 4, back, ibuprofen 6
    6 ibuprofen, no pain now             | 0, ibuprofen 6
    6 leg 4 paracetamol                  | 6, leg, paracetamol 4
    6 left leg 4 paracetamol             | 6, left leg, paracetamol 4
""")
def test_numbers_in_front_of_a_medicine_that_are_counts(text: str, line: str) -> None:
    """One to three are how many were taken; more are where something says so, or the pain is said besides."""
    assert line_of(text) == line


@rows("""
    back 6 ibuprofen                     | 6, back, ibuprofen
    left calf burning 5 naproxen         | 5, left calf, burning, naproxen
    back about 6 ibuprofen               | 6, back, ibuprofen
    leg only 7 ibuprofen                 | 7, leg, ibuprofen
    back 6 ibuprofen, slept badly        | 6, back, ibuprofen, “slept badly”
    pain is 7 codeine                    | 7, codeine
    it was 7 codeine now 4               | 4, codeine, “it was 7”
    7 out of 10 paracetamol              | 7, paracetamol
    6.5 ibuprofen                        | 6 or 7, ibuprofen, “6.5”
""")
def test_numbers_in_front_of_a_medicine_that_are_the_pain(text: str, line: str) -> None:
    """Where a place, or what it is like, stands before it, or it is said to be one."""
    assert line_of(text) == line


@rows("""
    4 paracetamol                        | paracetamol, “4”
    10 paracetamol today                 | paracetamol, “10”
    five nurofen                         | ibuprofen, “five”
    left leg, 6 ibuprofen                | left leg, ibuprofen, “6”
    6 ibuprofen 400mg                    | ibuprofen 400mg, “6”
    5 b12-forte                          | B12-Forte, “5”
""")
def test_numbers_in_front_of_a_medicine_that_may_be_either(text: str, line: str) -> None:
    """From four on a number alone is neither the pain nor how many, until somebody says."""
    assert line_of(text, TAUGHT) == line
    assert read_words(text, TAUGHT).either is not None


@rows("""
    0 ibuprofen today                    | “0 ibuprofen”
    0 ibuprofen, back 3                  | 3, back, “0 ibuprofen”
    not 6 ibuprofen                      | “not 6 ibuprofen”
    6 ibuprofen tomorrow                 | “6 ibuprofen tomorrow”
""")
def test_medicines_of_which_none_was_taken(text: str, line: str) -> None:
    """Zero of them, none, or one still to come: there is nothing to ask."""
    assert line_of(text) == line
    assert read_words(text).either is None


def test_an_option_says_which_it_is() -> None:
    """With the pain in an option, the number is how many were taken."""
    said = added(read_words("6 ibuprofen"), {}, pain=4)
    assert (said.pain, said.medicines, said.either) == (4, (Medicine("ibuprofen", "6"),), None)


@given(
    st.sampled_from(sorted(MEDICINES)),
    st.integers(0, 10**6),
    st.sampled_from(["", "mg", " mg", " tablets", "x"]),
)
def test_what_follows_a_medicine_is_never_the_pain(medicine: str, number: int, unit: str) -> None:
    """Whatever the number is."""
    assert read_words(f"{medicine} {number}{unit}").pain is None
    assert read_words(f"5 calf, {medicine} {number}{unit}").pain == 5


@rows("""
    hot stones 3                         | 3, hot stones
    hot                                  | hot
    6, took arcoxia 90 mg                | 6, Arcoxia 90 mg
    NOVALGIN 20 drops                    | Novalgin 20 drops
    no arcoxia                           | “no arcoxia”
    hot stones before 6 after 4          | before 6, after 4, hot stones
""")
def test_names_that_were_taught(text: str, line: str) -> None:
    """They are words as those that qi knows, and come first."""
    assert line_of(text, TAUGHT) == line


@pytest.mark.parametrize(
    ("name", "against_pain"),
    [
        ("Advil", True),
        ("painkiller", True),
        ("gabapentin", False),
        ("Arcoxia-Forte", False),
        ("novalgin", True),
        ("arnica", False),
    ],
)
def test_painkillers(name: str, against_pain: bool) -> None:
    """Those taken for the hours that follow; a name is found by its synonyms, and by what was taught."""
    assert is_painkiller(name, TAUGHT) == against_pain


def test_painkillers_are_medicines() -> None:
    """None stands in one table alone."""
    assert set(MEDICINES) >= PAINKILLERS


@rows("""
    nap 500 od x 5 days, hip 4 | 4, hip, naproxen 500 od, “x 5 days”
    nap 250mg, 5               | 5, naproxen 250mg
""")
def test_a_strength_makes_a_nap_naproxen(text: str, line: str) -> None:
    """A nap of 500 is none."""
    assert line_of(text) == line


@rows("""
    nap 30 min, hip 3 | 3, hip, better rest, “30 min”
    nap helped, 3     | 3, better rest
    a nap, then 4     | 4, better rest
""")
def test_a_nap_without_a_strength(text: str, line: str) -> None:
    """It is rest."""
    assert line_of(text) == line


@rows("""
    norspan patch, hip 4        | 4, hip, buprenorphine
    voltarol gel on the knee, 4 | 4, knee, diclofenac
    popped a diclo 50, 5        | 5, diclofenac 50
    naprox 500, 5               | 5, naproxen 500
    2 trammies, hip 6           | 6, hip, tramadol 2
""")
def test_short_names_gels_and_patches(text: str, line: str) -> None:
    """A medicine is known by what people call it, and the gel or patch is a part of its name."""
    assert line_of(text) == line
