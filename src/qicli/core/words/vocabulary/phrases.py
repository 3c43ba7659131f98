"""All the words qi knows, by the phrases they are said in: a lookup over the tables of this folder."""

from functools import cache
from typing import Literal

from msgspec import Struct

from qicli.core.words.vocabulary.conditions import BETTER, WORSE
from qicli.core.words.vocabulary.doings import MOVEMENTS, POSTURES
from qicli.core.words.vocabulary.feelings import MOODS, QUALITIES
from qicli.core.words.vocabulary.places import SIDE_WORDS, SITES
from qicli.core.words.vocabulary.remedies import MEDICINES, PAINKILLERS, TREATMENTS

Group = Literal[
    "site", "side", "quality", "worse", "better", "mood", "treatment", "medicine", "posture", "movement"
]

_GROUPS: dict[Group, dict[str, str]] = {
    "site": SITES,
    "side": SIDE_WORDS,
    "quality": QUALITIES,
    "worse": WORSE,
    "better": BETTER,
    "mood": MOODS,
    "treatment": TREATMENTS,
    "medicine": MEDICINES,
    "posture": POSTURES,
    "movement": MOVEMENTS,
}


LONGEST = 5  # words in the longest phrase: a test holds it


def _all_phrases() -> dict[str, dict[Group, str]]:
    found: dict[str, dict[Group, str]] = {}
    for group, table in _GROUPS.items():
        for word, synonyms in table.items():
            meaning = {group: word}  # one value for all its phrases: most stand in no other group
            for phrase in (word.replace("-", " "), *synonyms.split(", ")):
                earlier = found.setdefault(phrase, meaning)
                if group not in earlier:
                    found[phrase] = earlier | meaning
    del found[""]  # a word without synonyms
    return found


# Every phrase with the groups it stands in, and its own word in each.
PHRASES = _all_phrases()


def meanings(phrase: str) -> dict[Group, str]:
    """The groups a phrase stands in, with its own word in each; a plural means its singular."""
    return PHRASES.get(phrase) or PHRASES.get(phrase.removesuffix("s"), {})


@cache
def words() -> frozenset[str]:
    """Every word of every phrase."""
    return frozenset(word for phrase in PHRASES for word in phrase.split())


def is_word(word: str) -> bool:
    """Whether this is a word of some phrase, or the plural of one."""
    return bool(meanings(word)) or word in words() or word.removesuffix("s") in words()


def near(word: str) -> str | None:
    """The known phrase that a misspelt word most resembles."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a word that was not understood

    found = get_close_matches(word.lower(), PHRASES, 1, 0.8)
    return found[0] if found and found[0] != word.lower() else None


class Taught(Struct, frozen=True, forbid_unknown_fields=True):
    """Names of a person's own, which are words as those above are; painkillers are medicines too."""

    treatments: tuple[str, ...] = ()
    medicines: tuple[str, ...] = ()
    painkillers: tuple[str, ...] = ()

    def names(self) -> dict[str, tuple[Group, str]]:
        """Each name by the words it is recognised by, with its group."""
        groups: tuple[tuple[Group, tuple[str, ...]], ...] = (
            ("treatment", self.treatments),
            ("medicine", (*self.medicines, *self.painkillers)),
        )
        return {plain(name): (group, name) for group, names in groups for name in names if plain(name)}


NOTHING_TAUGHT = Taught()


def plain(phrase: str) -> str:
    """A phrase as it is looked up: small letters, and no hyphens between its words."""
    return " ".join(phrase.lower().replace("-", " ").split())


def is_painkiller(name: str, taught: Taught = NOTHING_TAUGHT) -> bool:
    """Whether a medicine of this name is one that is taken against pain, for the hours that follow."""
    words = plain(name)
    return meanings(words).get("medicine") in PAINKILLERS or words in map(plain, taught.painkillers)
