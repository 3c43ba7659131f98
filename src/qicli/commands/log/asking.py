"""The three questions of a bare `qi log`: pain, where, what kind; a key or a few letters each."""

from collections.abc import Callable, Collection

from qicli.commands.reading import LEAVE, ask_for_pain
from qicli.core.safety.tiers import box, flags_in
from qicli.core.text import stored, visible
from qicli.core.words.grammar import read_words
from qicli.core.words.vocabulary.feelings import QUALITIES
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
MOST = 10  # the worst pain
KINDS = {
    "a": "aching",
    "b": "burning",
    "s": "stabbing",
    "e": "electric",
    "t": "tingling",
    "n": "numb",
    "w": "weak",
}


def answers(world: World) -> tuple[str, str]:
    """What was answered, as words for `qi log`, and what is a note; empty when all was skipped, or q left.

    A number is a pain only where the pain was asked for; elsewhere it is kept as it is.
    """
    said = [ask_for_pain(world)]
    if said[0] is not None:
        _heed(world, said[0])
        world.write(_offered(PLACES))
        said.append(_asked(world, "Where? ", PLACES, _places))
    if said[-1] is not None:
        world.write(_offered(KINDS))
        said.append(_asked(world, "What kind? ", KINDS, _kinds))
    first, *others = said
    beyond = bool(first and first.isdecimal() and int(first) > MOST)
    told = [(first, beyond), *((part, _is_number(part or "")) for part in others)]
    kept = [part for part, odd in told if part and part.strip() and not odd]
    return ", ".join(kept), ", ".join(part for part, odd in told if part and odd)


def _is_number(answer: str) -> bool:
    """Whether an answer is a number, which would be read as a pain, and no place or kind."""
    said = read_words(answer)
    return not (said.sites or said.qualities) and (said.pain is not None or answer.strip().isdecimal())


def _asked(world: World, question: str, alone: Collection[str], spelled: Callable[[str], str]) -> str | None:
    """The answer, its letters spelled out; None for q."""
    answer = world.ask.line(question, alone=(*alone, LEAVE)) or ""
    _heed(world, answer)
    return None if answer.strip().lower() == LEAVE else spelled(answer)


def _heed(world: World, answer: str) -> None:
    """Show at once what must not wait for the other answers, which may never come."""
    for line in box(flags_in(stored(answer))):
        world.write(visible(line), err=True)


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
