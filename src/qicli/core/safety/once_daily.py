"""Where "od" is how often a medicine is taken, once a day as prescriptions have it, and no overdose.

It is so where it stands right behind a strength or a medicine: `etoricoxib 90 mg OD`, `duloxetine od`. Alone,
or behind any other word, it stays what it may mean: `took an OD`, `codeine, want to OD`, `a codeine OD`.
"""

from collections.abc import Sequence

from qicli.core.words.tokens import word_at, words_of

STRENGTHS = words_of("mg mcg g gm iu ug microgram micrograms")
TABLETS = words_of("tab tabs tablet tablets cap caps capsule capsules pill pills")
DAILY = words_of("daily day")
OTHERS = words_of(
    "vitamin vit nap omep omeprazole lansoprazole pantoprazole calcium iron thyroxine metformin statin"
)
BETWEEN = words_of("x d d3 c b12 sr mr xl er m nt p sp plus forte one 1 2 ,")
SWALLOWED = words_of("took taken take taking swallowed had necked")
ONE = words_of("a an another my")
TIMES = words_of("last attempt attempts yesterday tonight ago again hospital scare when")
WISHED = words_of("""
    want wanted wanna wish plan planned planning tempted thinking thought thoughts considering
    suicide suicidal deliberate deliberately attempted survived nearly almost accidental accidentally
    die dead kill
""")
AROUND = 6
LEAST_STRENGTH = 11  # a smaller number may be a pain, or tablets


def once_daily(words: Sequence[str]) -> set[int]:
    """The places at which "od" says how often a medicine is taken."""
    return {at for at, word in enumerate(words) if word == "od" and _is_how_often(words, at)}


def _is_how_often(words: Sequence[str], at: int) -> bool:
    back = at - 1
    if word_at(words, back) in {",", *DAILY}:
        return word_at(words, back) in DAILY or word_at(words, back - 1) in DAILY
    while word_at(words, back) in BETWEEN:
        back -= 1
    if word_at(words, at + 1) in TIMES or not WISHED.isdisjoint(words[max(0, back - AROUND) : at]):
        return False
    if _is_strength(word_at(words, back)):
        return word_at(words, back - 1) not in SWALLOWED
    return word_at(words, back - 1) not in ONE and (
        _is_medicine(word_at(words, back)) or word_at(words, back - 1) in TABLETS
    )


def _is_strength(word: str) -> bool:
    number = word.rstrip("mcgiu")
    return word in STRENGTHS or (number.isdecimal() and (number != word or int(number) >= LEAST_STRENGTH))


def _is_medicine(word: str) -> bool:
    from qicli.core.words.vocabulary.phrases import meanings  # noqa: PLC0415 - few texts have an "od"

    return word in TABLETS | OTHERS or "medicine" in meanings(word)
