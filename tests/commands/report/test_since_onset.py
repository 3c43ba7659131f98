"""`qi report --since onset`: from the day on which it began, treatment by treatment."""

import json

import pytest

from fakes import FakeWorld, Run


@pytest.fixture(autouse=True)
def treated(run: Run) -> None:
    """A few weeks with a treatment among them, and something from years before."""
    run("log", "9", "back", "--at", "2024-03-01 09:00")
    for day, pain in ((1, 7), (2, 6), (3, 7), (4, 7), (6, 3), (7, 3), (8, 2), (9, 3)):
        run("log", f"{pain}", "left calf", "--at", f"2026-11-{day:02} 09:00")
    run("log", "acupuncture", "--before", "7", "--after", "3", "--at", "2026-11-05 15:00")


def flat(text: str) -> str:
    """The text without its line breaks."""
    return " ".join(text.split())


def test_since_it_began(run: Run) -> None:
    """The days begin with the first note since then, and nothing is compared with before."""
    run("config", "set", "since", "about May 2026")
    result = run("report", "--since", "onset")
    assert (result.exit_code, result.stderr) == (0, "")
    told = flat(result.stdout)
    assert "Since it began, “about May 2026” first noted: pain 7.0 on Sun 1 Nov 2026" in told
    assert "before the first treatment: 6.8 on 5 days, 1 Nov to 5 Nov" in told
    assert "1. Thu 5 Nov 2026 acupuncture, before 7, after 3 was followed by 2.8 on 4 days" in told
    assert "4.0 less (59 %) than before the first" in told
    assert "Treatments:" not in told
    said = json.loads(run("report", "--since", "Onset", "--json").stdout)
    assert (said["period"]["first"], said["previous"]) == ("2026-11-01", None)
    assert (said["case"]["since"], said["case"]["visits"][0]["followed"]["days"]) == ("2026-05-01", 4)


@pytest.mark.parametrize(("text", "told"), [("", "is not set"), ("when the baby came", "names no day")])
def test_no_day_is_set(run: Run, text: str, told: str) -> None:
    """Then it is from the first note on, and how to set it is said."""
    if text:
        run("config", "set", "since", text)
    result = run("report", "--since", "onset")
    assert result.exit_code == 0
    assert told in flat(result.stderr)
    assert 'qi config set since "May 2025"' in flat(result.stderr)
    assert "first noted: pain 9.0 on Fri 1 Mar 2024" in flat(result.stdout)


def test_until_before_it_began(run: Run) -> None:
    """That is no report."""
    run("config", "set", "since", "2026-11-10")
    assert run("report", "--since", "onset", "--until", "2026-11-01").exit_code == 2
    assert run("report", "--since", "onset", "--month").exit_code == 2


def test_since_a_day(run: Run) -> None:
    """The same beside the equally long time before; without a treatment it is a report like any other."""
    told = flat(run("report", "--since", "2026-11-02").stdout)
    assert "Since Mon 2 Nov 2026 first noted: pain 6.0 on Mon 2 Nov 2026" in told
    assert "was followed by 2.8 on 4 days" in told
    without = run("report", "--since", "2026-11-08").stdout
    assert "first noted" not in without
    assert json.loads(run("report", "--json").stdout)["case"] is None


def test_nothing_since(run: Run, world: FakeWorld) -> None:
    """A day after the last note is a report of that day on."""
    run("config", "set", "since", "2026-11-20")
    result = run("report", "--since", "onset")
    assert result.exit_code == 0
    assert "was followed by" not in result.stdout
    world.pass_time(days=1)
    assert run("report", "--since", "onset").exit_code == 0
