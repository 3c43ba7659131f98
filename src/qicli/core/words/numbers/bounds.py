"""A bound that is plain is no pain, though it is the only number: `never got above a 3`, `just under 5`."""

from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import words_of

PASSED = words_of("under below above over past beyond")
# In front of the number, or behind it: "4 at most".
AT_ITS = (("at", "most"), ("at", "least"))
THAN = words_of("more less higher lower worse better fewer")
ON_THE_WAY = words_of(
    "ever once really got get gets gone go goes went been be it well rose risen climbed dropped dipped"
)
# Without one of these "under 5 all day" may well be how it is, and "half past 4" a time.
PLAINLY = words_of("""
    never not didnt doesnt hasnt havent hadnt dont wasnt isnt wont hardly barely rarely seldom
    stayed stays stay staying kept keeps keep keeping just
""")


def is_a_bound(item: Item, sentence: Sentence) -> bool:
    """Whether this number is only what the pain did or did not pass."""
    at = sentence.before({"a", "an", "about"}, item.first)
    word, before = sentence.word(at), sentence.word(at - 1)
    if (before, word) in AT_ITS or (sentence.word(item.end), sentence.word(item.end + 1)) in AT_ITS:
        return True
    if word == "than":
        return before in THAN
    return word in PASSED and sentence.word(sentence.before(ON_THE_WAY, at)) in PLAINLY
