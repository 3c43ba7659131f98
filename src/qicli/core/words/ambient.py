"""What is hot, cold, heavy or burning and is nothing of the body's: a room, the weather, dinner, oneself.

"It's hot in here, calf 4" is no hot calf. A place in the same clause keeps what is said of it.
"""

from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import words_of

# What such a word may be said of, and what may stand between.
THINGS = words_of("""
    weather air wind rain sun sky day days dinner lunch breakfast food tea coffee toast soup oven pan kitchen
    house home flat room rooms office bedroom car train bus shop shops water sea pool bath shower bed bag bags
    box boxes rucksack shopping suitcase traffic heating radiator boiler fire candle wood floor snow
""")
LINKING = words_of("""
    is was are were feels felt been being got gets getting so very really too a bit pretty quite and the
    still again damp wet humid muggy hot cold heavy warm freezing
""")
# Of these a room, the weather or oneself can be.
TEMPERED = words_of("hot cold heavy")
MYSELF = words_of("im ive i")
IT = words_of("it its was is")
AROUND = words_of("today tonight outside out inside indoors here there")
PLACED_IN = words_of("in at on the my our")


def is_of_the_world(item: Item, sentence: Sentence) -> bool:
    """Whether a quality is said of a thing, of a room, or of oneself all over, and of no place."""
    clause = sentence.clause(item.first)
    if any(sentence.phrase(at, ["site"])[0] for at in clause if not item.first <= at < item.end):
        return False
    at = sentence.before(LINKING, item.first)
    if sentence.word(at) in THINGS and at in clause:
        return True
    if not TEMPERED & set(sentence.words[item.first : item.end]):
        return False
    opening = sentence.words[clause.start : item.first]
    if MYSELF & set(opening):
        return True
    around = sentence.word(sentence.behind(PLACED_IN, item.end))
    return bool(IT & set(opening)) and (around in AROUND or around in THINGS)
