"""Words are placed: none over another, none cut, each in its window, calmly where there is time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.practice.placing import AIR, CALM, QUICKEST, Kind, Said, Version, Window, Wish, paces, placed


def measure(text: str, pace: float) -> int:
    """A voice that needs 100 ms for each letter, at the pace 1."""
    return round(len(text) * 100 / pace)


def wish(text: str, *windows: Window, shorter: str = "") -> Wish:
    """A wish for these words, or for shorter ones, in these windows."""
    texts = (text, shorter) if shorter else (text,)
    return Wish(Kind.STEP, 1, tuple(Version(each, windows) for each in texts))


def window(start: int, end: int, latest: int | None = None) -> Window:
    """A window, in which words may begin at any time."""
    return Window(start, end if latest is None else latest, end)


def test_calmly_at_the_beginning_of_the_window() -> None:
    """Words that fit are said slowly, as soon as they may."""
    out = placed([wish("ten letter", window(500, 5_000))], measure)
    assert out.said == (Said(500, 1176, "ten letter", CALM),)
    assert out.shortened == ()


def test_as_quickly_as_it_takes() -> None:
    """Where time is short the pace grows, but never beyond the quickest."""
    assert placed([wish("ten letter", window(0, 1_100))], measure).said == (
        Said(0, 1053, "ten letter", 0.95),
    )
    assert placed([wish("ten letter", window(0, 1_000))], measure).said == (
        Said(0, 952, "ten letter", QUICKEST),
    )
    assert placed([wish("ten letter", window(0, 900))], measure).said == ()


def test_shorter_words_then_none() -> None:
    """What does not fit is shortened, and then left out; both are told."""
    full = wish("two whole sentences", window(0, 700), shorter="short")
    out = placed([full], measure)
    assert [said.text for said in out.said] == ["short"]
    assert out.shortened == ((full, "short"),)
    none = wish("two whole sentences", window(0, 300), shorter="short")
    assert placed([none], measure) == ((), ((none, ""),))


def test_first_come_first_served() -> None:
    """What comes later waits until the words before it are over, and a moment more."""
    out = placed([wish("first", window(0, 9_000)), wish("second", window(0, 9_000))], measure)
    assert [(said.at, said.text) for said in out.said] == [(0, "first"), (588 + AIR, "second")]


def test_before_what_was_placed_first() -> None:
    """A gap before other words is used, if it is long enough; else the time behind them."""
    placed_first = wish("first", window(2_000, 9_000))
    out = placed([placed_first, wish("then", window(0, 9_000))], measure)
    assert [said.text for said in out.said] == ["then", "first"]
    out = placed([placed_first, wish("longer than the gap", window(0, 9_000))], measure)
    assert [said.text for said in out.said] == ["first", "longer than the gap"]


def test_on_to_the_next_window() -> None:
    """Words that can no longer begin in time move to the next window."""
    windows = (window(0, 4_000, latest=100), window(10_000, 14_000, latest=10_100))
    out = placed([wish("busy", window(0, 4_000)), wish("in", *windows)], measure)
    assert [(said.at, said.text) for said in out.said] == [(0, "busy"), (10_000, "in")]


def test_nothing_is_spoken_in_vain() -> None:
    """A quicker pace is not tried where it could not help, nor anything where there is no window."""
    asked: list[tuple[str, float]] = []

    def counted(text: str, pace: float) -> int:
        asked.append((text, pace))
        return measure(text, pace)

    placed([wish("much too long for this", window(0, 500)), wish("nowhere")], counted)
    assert asked == [("much too long for this", CALM)]


@pytest.mark.parametrize(
    ("calm", "tried"),
    [(0.85, (0.85, 0.95, 1.05)), (0.7, (0.7, 0.8, 0.9, 1.0, 1.05)), (1.0, (1.0, 1.05)), (1.2, (1.2,))],
)
def test_paces(calm: float, tried: tuple[float, ...]) -> None:
    """From the calm that was chosen up to the quickest; a calm that is quicker stays as it is."""
    assert paces(calm) == tried


windows = st.builds(
    lambda start, length, late: Window(start, start + late, start + length),
    st.integers(0, 20_000),
    st.integers(0, 8_000),
    st.integers(0, 4_000),
)
wishes = st.lists(
    st.builds(
        lambda texts, given: Wish(Kind.STEP, 1, tuple(Version(text, tuple(given)) for text in texts)),
        st.lists(st.text("ab", min_size=1, max_size=30), min_size=1, max_size=3),
        st.lists(windows, max_size=4),
    ),
    max_size=12,
)


@given(wishes)
def test_never_over_another_never_cut_always_inside(given_wishes: list[Wish]) -> None:
    """Whatever is wished, words have their whole time, within a window of theirs, and silence around them."""
    out = placed(given_wishes, measure)
    for former, said in zip(out.said, out.said[1:], strict=False):
        assert former.end + AIR <= said.at
    for said in out.said:
        assert said.ms == measure(said.text, said.pace)
        assert any(
            each.start <= said.at <= each.latest and said.end <= each.end
            for wished in given_wishes
            for version in wished.versions
            if version.text == said.text
            for each in version.windows
        )
    assert len(out.said) + sum(not each.said for each in out.shortened) == len(given_wishes)
