# ruff: noqa: E501 - a table reads best a row a line
"""Treatments and medicines in `qi log` and in the report, and what joins a practice that is over."""

import json
from collections.abc import Callable

import pytest

from fakes import FakeWorld, Run
from qicli.core.entry import Medicine, Reading, Session, Site, Symptom


def newest(world: FakeWorld) -> Session | Symptom:
    """The line written last."""
    entry = world.written()[-1]
    assert isinstance(entry, Session | Symptom)
    return entry


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param("acupuncture --before 7 --after 3", "acupuncture, before 7, after 3", id="a treatment"),
        pytest.param("physiotherapy --note easier", "physiotherapy · “easier”", id="with a note"),
        pytest.param("ibuprofen 400mg", "ibuprofen 400mg", id="a medicine"),
        pytest.param("paracetamol 2", "paracetamol 2", id="never a pain"),
        pytest.param("6 back paracetamol 2", "pain 6 · back · paracetamol 2", id="beside a pain"),
        pytest.param("massage --before calf=6 --after 0", "massage, before 6, calf 6, after 0", id="readings"),
        pytest.param("tender left hip sat 6h water 2l upright", "left hip · tender · sat 6 h · water 2 l · #upright", id="other words"),
        pytest.param("--treatment reflexology --after 2", "reflexology, after 2", id="any name"),
        pytest.param("--medicine=Katadolon --tag upright slouched", "Katadolon · #upright · #slouched", id="options and words"),
    ],
)  # fmt: skip
def test_words(run: Run, words: str, told: str) -> None:
    """It answers with what it understood."""
    result = run("log", *words.split())
    assert (result.exit_code, result.stderr) == (0, "")
    assert f" · {told}  (" in result.stdout


def test_stored(run: Run, world: FakeWorld) -> None:
    """Each in a field of its own."""
    run("log", "acupuncture, naproxen 500 mg", "--before", "7 left calf", "--after", "3")
    entry = newest(world)
    assert isinstance(entry, Symptom)
    assert (entry.treatments, entry.medicines) == (("acupuncture",), (Medicine("naproxen", "500 mg"),))
    assert (entry.before, entry.after) == (Reading(7, (Site("calf", "left"),)), Reading(3))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(["--before", "7"], "before and after what", id="before nothing"),
        pytest.param(["--after", "7", "--note", " "], "before and after what", id="after nothing"),
        pytest.param(["massage", "--before", "bad"], '--before: "bad" is no reading', id="no reading"),
        pytest.param(["massage", "--after", "11"], '--after: "11" is no reading', id="out of range"),
    ],
)  # fmt: skip
def test_refused(run: Run, world: FakeWorld, words: list[str], told: str) -> None:
    """Exit 2, the reason, and nothing is written."""
    result = run("log", *words)
    assert result.exit_code == 2
    assert told in result.stderr
    assert world.written() == []


def test_a_treatment_that_qi_does_not_know(run: Run) -> None:
    """Kept with its readings, and how to name it is said."""
    result = run("log", "reflexology", "--before", "6", "--after", "5")
    assert "before 6, after 5 · “reflexology”" in result.stdout
    assert "--treatment NAME" in result.stderr
    assert "--treatment NAME" not in run("log", "acupuncture", "reflexology", "--before", "6").stderr


def test_red_flags_come_first(run: Run, world: FakeWorld) -> None:
    """Whatever else the words would mean, the box is shown and all of it is saved."""
    result = run("log", "massage", "--after", "numb in both legs")
    assert "emergency number" in result.stderr
    assert "after: numb in both legs" in newest(world).note
    result = run("log", "swallowed all my painkillers")
    assert "116 123" in result.stderr
    assert newest(world).flags[0].tier == "crisis"
    assert run("log", "--before", "can't feel my bladder").exit_code == 0


class TestAfterAPractice:
    """`qi log after 3`."""

    @pytest.fixture(autouse=True)
    def _practised(self, run: Run, world: FakeWorld) -> None:
        run("practice", "spinal-wave", "--minutes", "2", "--lead-in", "0", "--before", "6", "--note", "slow")
        world.pass_time(hours=1)

    @pytest.mark.parametrize(
        ("words", "after", "note"),
        [
            pytest.param("after 3", Reading(3), "slow", id="a number"),
            pytest.param("After 0/10", Reading(0), "slow", id="zero"),
            pytest.param("after 3 left calf", Reading(3, (Site("calf", "left"),)), "slow", id="and where"),
            pytest.param(
                "after 3 burning", Reading(3), "slow; after: 3 burning", id="more than a reading holds"
            ),
            pytest.param("after 3 --note easier", Reading(3), "slow; easier", id="a note"),
            pytest.param("after about a 4", Reading(4), "slow", id="a little word before it"),
            pytest.param("after it is still a 5", Reading(5), "slow", id="a few"),
            pytest.param(
                "after it went from 6 to 3",
                Reading(3),
                "slow; after: it went from 6 to 3",
                id="what it came from is kept",
            ),
        ],
    )
    def test_joined(self, run: Run, world: FakeWorld, words: str, after: Reading, note: str) -> None:
        """A new version of the practice, with all that it had."""
        before = world.written()[0]
        assert isinstance(before, Session)
        result = run("log", *words.split())
        assert result.exit_code == 0, result.stderr
        assert result.stdout.startswith("Joined to the practice: Sat 21 Nov 2026 21:03 · spinal-wave, 2 min")
        session = newest(world)
        assert isinstance(session, Session)
        assert (session.replaces, session.before, session.after, session.note) == (
            before.id,
            before.before,
            after,
            note,
        )
        assert (session.seconds, session.at) == (before.seconds, before.at)

    def test_fields_of_a_newer_qi_stay(self, run: Run, world: FakeWorld) -> None:
        """The new line has them too."""
        line = json.loads(world.journal.file.read_text())
        world.journal.file.write_text(json.dumps(line | {"moon": "full"}) + "\n")
        printed = run("log", "after", "3", "--json").stdout
        written = world.journal.file.read_text().splitlines()[1]
        assert printed == written + "\n"
        assert (json.loads(written)["moon"], json.loads(written)["after"]) == ("full", {"pain": 3})

    def test_a_line_that_cannot_be_edited(self, run: Run, world: FakeWorld) -> None:
        """It is left alone, and named."""
        line = world.journal.file.read_bytes().replace(b'"note"', b'"\xff":1,"note"')
        world.journal.file.write_bytes(line)
        result = run("log", "after", "3")
        assert result.exit_code == 1
        assert "odd" in result.stderr
        assert world.journal.file.read_bytes() == line

    def test_undone(self, run: Run, world: FakeWorld) -> None:
        """The practice is as it was."""
        run("log", "after", "3")
        run("undo")
        (session,) = world.journal.standing()
        assert isinstance(session, Session)
        assert session.after == Reading()

    def test_it_has_one_already(self, run: Run, world: FakeWorld) -> None:
        """Then it is an entry of its own, and that is said."""
        run("log", "after", "4")
        result = run("log", "after", "3", "left", "calf")
        assert "has its after (4)" in result.stderr
        entry = newest(world)
        assert isinstance(entry, Symptom)
        assert (entry.pain, entry.sites) == (3, (Site("calf", "left"),))

    def test_too_late(self, run: Run, world: FakeWorld) -> None:
        """After three hours it is refused, with how to note it."""
        world.pass_time(hours=2, minutes=3)
        result = run("log", "after", "3", "left", "calf")
        assert result.exit_code == 2
        assert "within the last three hours; as it is now: qi log 3 left calf" in result.stderr

    def test_too_late_in_more_words(self, run: Run, world: FakeWorld) -> None:
        """It may be after anything, and is saved."""
        world.pass_time(hours=2, minutes=3)
        result = run("log", "after", "it", "went", "from", "6", "to", "3")
        assert (result.exit_code, "practice" in result.stderr) == (0, False)
        entry = newest(world)
        assert isinstance(entry, Symptom)
        assert entry.pain == 3

    @pytest.mark.parametrize("words", ["after sitting 6", "6 after walking", "after 3 hours sitting 6"])
    def test_in_other_places_it_is_a_little_word(self, run: Run, world: FakeWorld, words: str) -> None:
        """As it always was; where it comes first, that it stands by itself is said."""
        result = run("log", *words.split())
        assert isinstance(newest(world), Symptom)
        told = "to the practice of 21:03 it is joined by: qi log after 6" in result.stderr
        assert told == words.startswith("after")

    @pytest.mark.parametrize(
        "words", ["after it was 6 in the garden", "after about a 6 --tag x", "after my left calf was a 6"]
    )
    def test_more_than_a_reading(self, run: Run, world: FakeWorld, words: str) -> None:
        """It is an entry of its own, which is said where it might have been meant for the practice."""
        result = run("log", *words.split())
        assert isinstance(newest(world), Symptom)
        assert "joined by: qi log after 6" in result.stderr

    def test_nothing_is_said_without_need(self, run: Run, world: FakeWorld) -> None:
        """Where no pain is said, where the practice has its after, and where there is none to join."""
        assert "joined by" not in run("log", "after", "the", "storm").stderr
        run("log", "after", "3")
        assert "joined by" not in run("log", "after", "sitting", "6").stderr
        world.pass_time(hours=5)
        assert "joined by" not in run("log", "after", "sitting", "6").stderr

    def test_alone_it_says_nothing(self, run: Run, world: FakeWorld) -> None:
        """And nothing is no entry."""
        number = len(world.written())
        result = run("log", "after")
        assert (result.exit_code, "nothing to note" in result.stderr) == (2, True)
        assert len(world.written()) == number

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            pytest.param("after 3 in the garden", "is no reading", id="words nobody knows"),
            pytest.param("after 5 ibuprofen 400mg", "is no reading", id="a medicine"),
            pytest.param("after 3 --tag x", "only --note", id="a tag"),
            pytest.param("after 3 --pain 3", "only --note", id="a pain"),
            pytest.param("after 3 --at 20:50", "only --note", id="a moment"),
        ],
    )
    def test_refused(self, run: Run, world: FakeWorld, words: str, told: str) -> None:
        """A practice takes a reading, and a note."""
        result = run("log", *words.split())
        assert result.exit_code == 2
        assert told in result.stderr
        assert len(world.written()) == 1

    def test_red_flags_are_saved_all_the_same(self, run: Run, world: FakeWorld) -> None:
        """With the practice where that can be, else as an entry of its own."""
        result = run("log", "after", "3", "both", "legs", "numb")
        assert "emergency number" in result.stderr
        assert isinstance(newest(world), Session)
        assert newest(world).flags
        world.pass_time(hours=5)
        run("log", "after", "3", "both", "legs", "numb")
        entry = newest(world)
        assert isinstance(entry, Symptom)
        assert (entry.pain, bool(entry.flags)) == (3, True)


def treated_weeks(run: Run, world: FakeWorld) -> None:
    """A fortnight with two treatments, some tablets, and practices on some days."""
    for day in range(6, 21):
        run("log", str(9 - day // 3), "back", "--at", f"2026-11-{day:02} 08:00")
    run("log", "acupuncture", "--before", "7", "--after", "3", "--at", "2026-11-14 12:00")
    run("log", "acupuncture", "--at", "2026-11-17 12:00")
    run("log", "ibuprofen", "400mg", "--at", "2026-11-17 19:00")
    run("log", "ibuprofen", "400mg", "--at", "2026-11-19 19:00")
    world.pass_time(days=-4)
    for after in (4, 2, 3):
        run("practice", "spinal-wave", "--minutes", "2", "--before", "5", "--after", str(after))
        world.pass_time(days=1)
    world.pass_time(days=1)


@pytest.fixture(params=[40, 80])
def columns(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """A terminal of this width."""
    monkeypatch.setenv("COLUMNS", str(request.param))
    return int(request.param)


@pytest.mark.parametrize("period", ["week", "month"])
def test_the_report(
    run: Run, world: FakeWorld, columns: int, period: str, golden: Callable[[str, str], None]
) -> None:
    """Letters at the days, treatments with the days around them, days of medicines, pairs apart."""
    treated_weeks(run, world)
    world.on_screen = True
    lines = [line.rstrip() for line in run("report", f"--{period}").stdout.splitlines()]
    assert max(map(len, lines)) <= columns
    golden(f"report-treated-{period}-{columns}", "\n".join(lines) + "\n")


def test_only_practices_with_a_painkiller(run: Run) -> None:
    """Then there is nothing that they stand apart from."""
    run("log", "ibuprofen")
    run("practice", "spinal-wave", "--minutes", "2", "--before", "5", "--after", "3")
    out = " ".join(run("report").stdout.split())
    assert "Pain after practice against before with a painkiller noted in the four hours before: 1," in out
    assert "apart from these" not in out


def test_words_a_report_never_says(run: Run, world: FakeWorld) -> None:
    """No claim, no advice, and no dose of its own: an amount is there as it was said."""
    treated_weeks(run, world)
    out = run("report", "--month").stdout.lower()
    assert out.count("400") == out.count("mg") == out.count("400mg 2 ×") == 1
    for word in ("800", "dose", "works", "helped", "should", "because"):
        assert word not in out


def test_the_report_as_json(run: Run, world: FakeWorld) -> None:
    """The same numbers; an amount as it was said, and never added up."""
    treated_weeks(run, world)
    text = run("report", "--json").stdout
    report = json.loads(text)
    assert report["given"]["medicines"][0]["amounts"] == {"400mg": 2}
    assert "800" not in text
    assert report["medicines"] == {"ibuprofen": ["2026-11-17", "2026-11-19"]}
    assert [treated["day"] for treated in report["treatments"]] == ["2026-11-17"]
    assert set(report["treatments"][0]) >= {"day", "name", "before", "after", "seven_before", "seven_after"}
    assert report["treatments"][0]["seven_before"]["days"] == 7
    assert (report["change"]["n"], report["with_painkiller"]["n"]) == (1, 2)
    assert set(report["follow_up"]) >= {"n", "mean", "interval", "needed"}
    assert report["follow_up"]["n"] == 3


def test_many_treatments(run: Run) -> None:
    """The last twelve, and how many there were before."""
    for day in range(1, 15):
        run("log", "massage", "--at", f"2026-11-{day:02} 12:00")
    out = run("report", "--month").stdout
    assert "and 2 before these" in out
    assert "Mon 2 Nov  massage" not in out
    assert "Tue 3 Nov  massage" in out


def test_follow_ups_are_not_told(run: Run, world: FakeWorld) -> None:
    """Without days to hold them against, three of four by chance alone would look like a drop."""
    world.pass_time(days=-8)
    for pain in (5, 4, 5, 3, 4, 4, 3, 2):
        run("practice", "spinal-wave", "--minutes", "2", "--before", str(pain))
        world.pass_time(days=1)
    out = " ".join(run("report", "--month").stdout.split())
    assert "hours after" not in out
    assert "interval" not in out
    assert json.loads(run("report", "--month", "--json").stdout)["follow_up"]["n"] == 7
