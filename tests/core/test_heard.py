"""What is heard: signs become words, and nothing else changes."""

import pytest

from qicli.core.heard import heard


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        ("6 · calf left · burning", "6, calf left, burning"),
        ("mean – · best – · worst –", "mean none, best none, worst none"),
        ("before – (0 days)", "before none (0 days)"),
        ("Pain now, 0–10? ", "Pain now, 0 to 10? "),
        ("Easy Breathing, 5 min – pain is 7", "Easy Breathing, 5 min, pain is 7"),
        ("(back < buttock < thigh)", "(back, then buttock, then thigh)"),
        ("spinal-wave 4 ×, other 2 ×", "spinal-wave 4 times, other 2 times"),
        ("apart from it numb 1 ×, weak 11 ×", "apart from it numb once, weak 11 times"),
        ("12 × 4-6", "12 times 4-6"),
        ("change -1.0 (interval -2.0 to +0.7)", "change minus 1.0 (interval minus 2.0 to plus 0.7)"),
        ("Enter skips a question, < goes back", "Enter skips a question, < goes back"),
        ("0.1 points (+3 % of the mean before)", "0.1 points (plus 3 % of the mean before)"),
        (
            "qi practice spinal-wave --minutes 4 --breath 4-6",
            "qi practice spinal-wave --minutes 4 --breath 4-6",
        ),
        ("Sat 21 Nov 2026 21:03, e-mail", "Sat 21 Nov 2026 21:03, e-mail"),
        ("", ""),
    ],
)
def test_signs_are_said(seen: str, said: str) -> None:
    """Each in the word that a person would use."""
    assert heard(seen) == said
