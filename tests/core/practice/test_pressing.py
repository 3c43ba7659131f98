"""A key held down is pressed once; told as the instants (ms) at which a key is heard."""

import itertools

import pytest

from qicli.core.practice.pressing import Heard, Verdict, judged, of_another_alphabet

DELAYS = (250, 500, 660)  # ms until keyboards begin to repeat


def held(delay: int, lasts: int, every: int = 33) -> list[int]:
    """When a key is heard that is held down for so long (ms)."""
    return [0, *range(delay, lasts, every)]


def verdicts(key: str, heard: list[int]) -> list[Verdict]:
    """What is made of each, where nothing that is unsure was pressed."""
    found: list[Verdict] = []
    before: Heard | None = None
    for now in heard:
        verdict, before = judged(key, now, before)
        found.append(verdict)
    return found


@pytest.mark.parametrize("delay", DELAYS)
@pytest.mark.parametrize("key", ["e", "n", "b", "left", "right"])
def test_held_down_it_counts_once(key: str, delay: int) -> None:
    """Whenever its repeats begin, and however long it is held."""
    assert verdicts(key, held(delay, 5_000)).count(Verdict.COUNTS) == 1


@pytest.mark.parametrize("key", ["e", "n", "b"])
def test_after_a_silence_it_counts_again(key: str) -> None:
    """Two presses are 0.7 s apart, counted from the last that was heard."""
    assert verdicts(key, [0, 699]) == [Verdict.COUNTS, Verdict.REPEATS]
    assert verdicts(key, [0, 700]) == [Verdict.COUNTS, Verdict.COUNTS]
    assert verdicts(key, [0, 500, 1_100, 1_800])[1:] == [Verdict.REPEATS, Verdict.REPEATS, Verdict.COUNTS]


@pytest.mark.parametrize("delay", DELAYS)
@pytest.mark.parametrize("key", ["+", "-", "up", "down", "="])
def test_longer_and_shorter_repeat_slowly(key: str, delay: int) -> None:
    """At most three in any second."""
    heard = held(delay, 4_000)
    counted = [
        now for now, verdict in zip(heard, verdicts(key, heard), strict=True) if verdict is Verdict.COUNTS
    ]
    assert len(counted) > 8
    assert all(later - earlier >= 334 for earlier, later in itertools.pairwise(counted))


@pytest.mark.parametrize("delay", DELAYS)
@pytest.mark.parametrize("key", ["space", "enter", "m", "?"])
def test_what_turns_back_is_unsure_once(key: str, delay: int) -> None:
    """The first repeat may be a second press; with the second it is known that the key is held."""
    first, second, *others = verdicts(key, held(delay, 3_000))
    assert (first, second) == (Verdict.COUNTS, Verdict.UNSURE)
    assert set(others) == {Verdict.REPEATS}


def test_pressed_twice_quickly() -> None:
    """A steady key counts at once; what turns back is waited with, lest it be held on a keyboard in haste."""
    assert verdicts("-", [0, 20]) == [Verdict.COUNTS, Verdict.COUNTS]
    assert verdicts("space", [0, 120]) == [Verdict.COUNTS, Verdict.UNSURE]
    assert verdicts("space", [0, 120, 240]) == [Verdict.COUNTS, Verdict.UNSURE, Verdict.REPEATS]


@pytest.mark.parametrize("every", [20, 33, 50, 80, 150])
def test_a_flow_is_no_row_of_quick_presses(every: int) -> None:
    """The second of a steady key counts, and takes what it has to spare: three in the first second."""
    made = verdicts("+", list(range(0, 1_000, every)))
    assert made[:2] == [Verdict.COUNTS, Verdict.COUNTS]
    assert made.count(Verdict.COUNTS) == 3


@pytest.mark.parametrize("key", ["space", "+"])
def test_in_one_read(key: str) -> None:
    """Repeats of a key held down that had to wait, on a busy machine, arrive together and are one press."""
    assert verdicts(key, [0, 0, 1, 1, 2]) == [Verdict.COUNTS, *[Verdict.REPEATS] * 4]


def test_other_keys_always_count() -> None:
    """What cannot do harm twice, and what is no key of ours."""
    assert verdicts("q", [0, 10]) == verdicts("resize", [0, 10]) == [Verdict.COUNTS] * 2


@pytest.mark.parametrize("key", ["у", "й", "ε", "ש", "え", "ｅ"])
def test_letters_of_another_alphabet(key: str) -> None:
    """Cyrillic, Greek, Hebrew, Japanese, and Latin ones of double width."""
    assert of_another_alphabet(key)


@pytest.mark.parametrize("key", ["e", "é", "ß", "ł", "ế", "5", "space", "", "\x13", "\ufffd", "+"])
def test_no_letters_of_another_alphabet(key: str) -> None:
    """Latin letters with what they carry, figures, signs and keys with names."""
    assert not of_another_alphabet(key)
