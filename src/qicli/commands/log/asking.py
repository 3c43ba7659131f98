"""The three questions of a bare `qi log`: pain, where, what kind; a key or a few letters each."""

from collections.abc import Collection

from qicli.commands.reading import PAINS
from qicli.core.safety.tiers import box, flags_in
from qicli.core.text import stored, visible
from qicli.core.words.grammar import read_words
from qicli.core.words.vocabulary import QUALITIES
from qicli.world import World

PLACES = {
    "b": "back",
    "u": "buttock",
    "t": "thigh",
    "k": "knee",
    "c": "calf",
    "f": "foot",
    "h": "hip",
    "l": "left",
    "r": "right",
}
KINDS = {
    "a": "aching",
    "b": "burning",
    "s": "stabbing",
    "e": "electric",
    "t": "tingling",
    "n": "numb",
    "w": "weak",
}


def answers(world: World) -> str:
    """What was answered, as words for `qi log`; empty when every question was skipped."""
    said = [_asked(world, "Pain now, 0–10? ", PAINS)]
    world.write(_offered(PLACES))
    said.append(_places(_asked(world, "Where? ", PLACES)))
    world.write(_offered(KINDS))
    said.append(_kinds(_asked(world, "What kind? ", KINDS)))
    return ", ".join(part for part in said if part.strip())


def _asked(world: World, question: str, alone: Collection[str]) -> str:
    """The answer; one that `qi log` would refuse is asked again, with the reason."""
    while True:
        answer = world.ask.line(question, alone=alone) or ""
        for line in box(flags_in(stored(answer))):  # at once: no other may be answered
            world.write(visible(line), err=True)
        try:
            read_words(answer)
        except ValueError as error:
            world.write(str(error))
        else:
            return answer


def _offered(letters: dict[str, str]) -> str:
    return ", ".join(f"{letter} {word}" for letter, word in letters.items())


def _places(answer: str) -> str:
    """`lc` is left calf; a word stays a word."""
    return " ".join(_spelled(word) for word in answer.split())


def _spelled(word: str) -> str:
    if len(word) <= 3 and all(letter in PLACES for letter in word.lower()):
        return " ".join(PLACES[letter] for letter in word.lower())
    return word


def _kinds(answer: str) -> str:
    """`b` is burning, and so is `bur`; a word that begins nothing stays as it is."""
    return " ".join(_begun(word) for word in answer.split())


def _begun(word: str) -> str:
    if word.lower() in KINDS:
        return KINDS[word.lower()]
    return next((quality for quality in QUALITIES if quality.startswith(word.lower())), word)
