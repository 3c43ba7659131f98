# ruff: noqa: E501 - a table reads best a row a line
"""Entries in a list and on a sheet: readable at any width, and harmless."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec import Struct

from qicli.core.entry import (
    Flag,
    Measure,
    Medicine,
    Movement,
    Reading,
    Retraction,
    Said,
    Seen,
    Session,
    Site,
    Symptom,
    Unknown,
    encode,
)
from qicli.core.journal.history import history
from qicli.core.text import is_safe
from qicli.views.entries import entry_line, sheet

BERLIN = ZoneInfo("Europe/Berlin")
AT = datetime(2026, 11, 21, 21, 3, tzinfo=BERLIN)
SAID = datetime(2026, 11, 21, 20, 4, tzinfo=UTC)
COMMON = {"logged": SAID, "at": AT}
CALF = Symptom(
    id="51aa0c77e2d9",
    logged=SAID,
    at=AT,
    pain=6,
    sites=(Site("calf", "left", 6),),
    qualities=("burning",),
    worse_with=("sitting",),
    better_with=("heat",),
    moods=("calm",),
    tags=("work", "car"),
    note="a long drive to my sister's, and back again on the same day",
    flags=(Flag("soon", "a lump", "lump"),),
    batch="b0",
)


class Written(Struct, frozen=True):
    """A line as the journal gives it."""

    said: Said
    raw: bytes = b""


def test_treatments_and_medicines_in_rows() -> None:
    """A row each, and none where there is nothing."""
    entry = Symptom(
        id="52",
        **COMMON,  # type: ignore[arg-type] # a table
        treatments=("acupuncture",),
        before=Reading(pain=7),
        after=Reading(pain=3),
        medicines=(Medicine("ibuprofen", "400mg"), Medicine("naproxen")),
        measures=(Measure("sat", 360, "min"),),
        movements=(Movement("walking", 20), Movement("swimming")),
    )
    rows = [line.split(maxsplit=1) for line in shown(entry)]
    said = dict(row for row in rows if len(row) == 2)
    assert (said["treatment"], said["before"], said["after"]) == ("acupuncture", "7", "3")
    assert (said["medicine"], said["measured"]) == ("ibuprofen 400mg, naproxen", "sat 6 h")
    assert said["moved"] == "walking 20 min, swimming"
    assert not any("treatment" in line for line in shown(CALF))


def shown(*oldest_first: Said, width: int | None = None, raw: bytes = b"") -> list[str]:
    """The sheet of the first of these."""
    lines = [Written(said, raw) for said in reversed(oldest_first)]
    root = lines[-1].said.root
    return "\n".join(sheet(history(root, lines), lambda at: at.astimezone(BERLIN), width)).split("\n")


class TestLines:
    """One entry of a list."""

    def test_in_a_pipe_an_entry_is_a_line(self) -> None:
        """However long; its flags are named."""
        line = entry_line(CALF, None)
        assert line.startswith("Sat 21 Nov 2026 21:03 · pain 6 · left calf 6 · burning · worse sitting")
        assert line.endswith("on the same day” · red flag “a lump”  (51aa0c)")

    def test_in_a_narrow_terminal(self) -> None:
        """Folded at words, the dots at the ends of lines, all lines but the first indented."""
        assert entry_line(CALF, 40).split("\n") == [
            "Sat 21 Nov 2026 21:03 · pain 6 · left",
            "  calf 6 · burning · worse sitting ·",
            "  better heat · calm · #work · #car · “a",
            "  long drive to my sister's, and back",
            "  again on the same day” · red flag “a",
            "  lump”  (51aa0c)",
        ]

    @pytest.mark.parametrize("width", [1, 5, 20, 39, 80, 200])
    def test_any_width(self, width: int) -> None:
        """Nothing is lost, no word is torn, and only a word by itself is wider than the terminal."""
        line = entry_line(CALF, None)
        rows = entry_line(CALF, width).split("\n")
        assert " ".join(rows).split() == line.split()
        assert all(len(row) <= width or len(row.replace(" ·", "").split()) == 1 for row in rows)

    def test_of_a_newer_qi(self) -> None:
        """Its kind is named, harmlessly."""
        line = entry_line(Unknown("88bb00\x1b", SAID, b"{}", "moon\x1blight"), 80)
        assert line == "Sat 21 Nov 2026 20:04 · an entry of a newer qi (moon\\x1blight)  (88bb00)"

    def test_an_odd_id_is_harmless(self) -> None:
        """Whatever a file says."""
        assert is_safe(entry_line(Symptom(id="\x1b[2J", **COMMON), 80))  # type: ignore[arg-type] # a table


class TestSheets:
    """Everything about one entry."""

    def test_a_symptom(self) -> None:
        """Every field that was said, a line each."""
        raw = encode(CALF)[:-1] + b',"lux":{"moon":0.2}}'
        assert shown(CALF, raw=raw) == [
            "id            51aa0c77e2d9",
            "kind          how it was",
            "felt          Sat 21 Nov 2026 21:03",
            "pain          6",
            "where         left calf 6",
            "what kind     burning",
            "worse with    sitting",
            "better with   heat",
            "mood          calm",
            "tags          work, car",
            "note          a long drive to my sister's, and back again on the same day",
            "red flags     soon: “a lump” (lump)",
            "import        b0",
            'lux           {"moon":0.2}',
            "said          Sat 21 Nov 2026 21:04",
        ]

    def test_no_pain_is_shown(self) -> None:
        """It is a datum."""
        assert "pain          0" in shown(Symptom(id="a", pain=0, **COMMON), raw=b"{}")  # type: ignore[arg-type] # a table

    def test_a_practice(self) -> None:
        """What was practised, and around it."""
        wave = Session(
            id="9f2c41d07ab3",
            logged=SAID,
            at=AT,
            routine="spinal-wave",
            seconds=312.4,
            planned=350,
            finished=False,
            breaths=31,
            gentle=True,
            before=Reading(5),
            eased=("Heel drops",),
            skipped=("Hip circles",),
            mood=("calm",),
        )
        assert shown(wave, raw=b"{}")[1:-1] == [
            "kind          a practice",
            "began         Sat 21 Nov 2026 21:03",
            "routine       spinal-wave",
            "practised     5 min 12 s of 5 min 50 s, ended early, gentle",
            "breaths       31",
            "before        5",
            "made smaller  Heel drops",
            "left early    Hip circles",
            "mood          calm",
        ]

    def test_known_to_a_professional(self) -> None:
        """Who knows, of what, since when."""
        seen = Seen(id="a", words="numb", by="Dr Khan", on=date(2026, 11, 20), topics=("saddle",), **COMMON)  # type: ignore[arg-type] # a table
        assert shown(seen, raw=b"{}")[3:-1] == [
            "words         numb",
            "known to      Dr Khan",
            "since         2026-11-20",
            "about         saddle",
        ]

    def test_of_a_newer_qi(self) -> None:
        """The line itself, harmlessly."""
        said = Unknown("88bb00000002", SAID, '{"x":"\u202e"}'.encode(), "moonlight")
        assert shown(said)[1:3] == [
            "kind          an entry of a newer qi (moonlight)",
            'line          {"x":"\\u202e"}',
        ]

    def test_a_line_that_is_odd(self) -> None:
        """What cannot be read of it is left out."""
        assert shown(CALF, raw=b"{")[-1].startswith("said")

    def test_narrow(self) -> None:
        """Labels stand alone at the left."""
        assert "note          a long drive to my sister's,\n              and back" in "\n".join(
            shown(CALF, raw=b"{}", width=44)
        )

    def test_versions(self) -> None:
        """What it said before, newest said first, and what was taken back of it."""
        edit = Symptom(id="e1", replaces=CALF.id, logged=SAID + timedelta(hours=1), at=AT, pain=4)
        other = Symptom(id="e2", replaces=CALF.id, logged=SAID + timedelta(hours=2), at=AT, pain=3)
        undone = Retraction(id="r1", logged=SAID + timedelta(hours=3), target="e2")
        assert shown(CALF, edit, raw=b"{}")[-2:] == [
            "Earlier versions",
            f"- said Sat 21 Nov 2026 21:04: {entry_line(CALF, None).partition(' · red')[0]}",
        ]
        lines = shown(CALF, edit, other, undone, raw=b"{}")
        assert lines[-3] == "Other versions"
        assert lines[-2] == "- said Sat 21 Nov 2026 23:04 (taken back): Sat 21 Nov 2026 21:03 · pain 3"

    def test_versions_of_a_newer_qi(self) -> None:
        """Told as what they are."""
        newer = Unknown("e1", SAID + timedelta(hours=1), b"{}", "symptom", CALF.id)
        edit = Symptom(id="e2", replaces=CALF.id, logged=SAID + timedelta(hours=2), at=AT, pain=4)
        assert "- said Sat 21 Nov 2026 22:04: an entry of a newer qi (symptom)" in shown(
            CALF, newer, edit, raw=b"{}"
        )

    @pytest.mark.parametrize(
        ("retraction", "told"),
        [
            pytest.param({"target": CALF.id, "reason": "delete"}, "Deleted on Sat 21 Nov 2026 22:04; qi journal restore 51aa0c brings it back.", id="deleted"),
            pytest.param({"target": CALF.id}, "Taken back on Sat 21 Nov 2026 22:04; qi journal restore 51aa0c brings it back.", id="undone"),
            pytest.param({"target": "b0"}, "The import it came with was taken back on Sat 21 Nov 2026 22:04; qi journal restore b0 brings the whole import back.", id="its import"),
        ],
    )  # fmt: skip
    def test_what_became_of_it(self, retraction: dict[str, str], told: str) -> None:
        """Said first, with what brings it back."""
        back = Retraction(id="r", logged=SAID + timedelta(hours=1), **retraction)  # type: ignore[arg-type] # a table
        assert shown(CALF, back, raw=b"{}")[0] == told
