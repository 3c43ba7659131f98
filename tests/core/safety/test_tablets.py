"""More tablets than are meant, as people say it in one sentence."""

import pytest

from qicli.core.safety.tablets import too_many_in


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("took 12 paracetamol today", "12 paracetamol", id="a number"),
        pytest.param("had ten paracetamol", "ten paracetamol", id="a word"),
        pytest.param("a dozen of the codeine", "dozen of the codeine", id="a dozen"),
        pytest.param(
            "8 cocodamol and 4 paracetamol", "8 cocodamol and 4 paracetamol", id="added over its combinations"
        ),
        pytest.param("paracetamol x 12", "paracetamol x 12", id="after the name"),
        pytest.param("9 x 500 mg paracetamol", "9 x 500 mg paracetamol", id="with its strength"),
        pytest.param("9 500mg paracetamol", "9 500mg paracetamol", id="in one word"),
        pytest.param("swallowed 20 ibuprofen", "20 ibuprofen", id="another medicine"),
        pytest.param("6 panadol and another 6", "6 panadol and another 6", id="another, without its name"),
        pytest.param(
            "5 panadol at breakfast , 5 at lunch", "5 panadol at breakfast , 5", id="a list with times"
        ),
        pytest.param("8 codeine and then 4 more", "8 codeine and then 4", id="at once, in two numbers"),
        pytest.param("4 panadol and then 5 more", "4 panadol and then 5", id="added in a sentence"),
        pytest.param("12 paracetamol left calf 6", "12 paracetamol", id="a left side"),
    ],
)
def test_too_many(text: str, said: str) -> None:
    """The words that say it, from the first to the last."""
    words = text.split()
    span = too_many_in(words)
    assert span is not None
    assert " ".join(words[span[0] : span[1] + 1]) == said


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("took 8 paracetamol", id="eight"),
        pytest.param("took 1000 paracetamol", id="milligrams"),
        pytest.param("10 mg amitriptyline", id="a strength"),
        pytest.param("ibuprofen x 3", id="a few"),
        pytest.param("ibuprofen x", id="nothing behind the sign"),
        pytest.param("paracetamol", id="no number"),
        pytest.param("no 12 paracetamol", id="denied"),
        pytest.param("12 prednisolone tablets", id="steroids"),
        pytest.param("10 vitamin tablets", id="vitamins"),
        pytest.param("12 paracetamol left in the packet", id="left"),
        pytest.param("3 codeine at 8 and 3 at 12 and 4 before bed", id="another, over a day"),
        pytest.param("2 panadol at breakfast , 6 at lunch , 8 at tea", id="pains, one after the other"),
        pytest.param("4 panadol , codeine and 5 more", id="of another medicine"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_more_than_is_meant(text: str) -> None:
    """Few, strengths, courses, and what was not taken."""
    assert too_many_in(text.split()) is None
