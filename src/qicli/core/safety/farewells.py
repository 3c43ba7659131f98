"""Where "goodbye" is said to a thing, and nobody is left by it: `said goodbye to tramadol`.

Of people, of nobody, and of anything that stands in no list, it stays what it may mean.
"""

from collections.abc import Sequence

from qicli.core.words.tokens import word_at, words_of

FAREWELL = words_of("goodbye bye farewell goodbyes")
WHOSE = words_of("the my this that these those all any more")
THINGS = words_of("""
    crutch crutches stick cane walker zimmer frame wheelchair brace belt corset collar patch patches tens
    desk chair sofa mattress bed car bike gym running football rugby tennis golf heels jeans shoes boots
    sugar coffee cigarettes smoking booze alcohol wine beer chocolate bread carbs
    physio surgery hospital summer winter weekend
""")
ENDS = words_of(". today now at last finally forever back leg hip calf for after this it") | {"", ","}


def farewells(words: Sequence[str]) -> set[int]:
    """The places at which a goodbye is said to a medicine or another thing."""
    return {at for at, word in enumerate(words) if word in FAREWELL and _is_to_a_thing(words, at)}


def _is_to_a_thing(words: Sequence[str], at: int) -> bool:
    if word_at(words, at + 1) != "to":
        return False
    place = at + 2
    while word_at(words, place) in WHOSE:
        place += 1
    thing = word_at(words, place)
    ends = word_at(words, place + 1) in ENDS or word_at(words, place + 1).isdecimal()
    return ends and (thing in THINGS or _is_medicine(thing))


def _is_medicine(word: str) -> bool:
    from qicli.core.words.vocabulary.phrases import meanings  # noqa: PLC0415 - few texts say goodbye

    return "medicine" in meanings(word)
