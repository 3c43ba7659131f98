"""What is wanted of entries: each wish alone, several together, and the days."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from qicli.core.entry import Flag, Movement, Reading, Seen, Session, Site, Symptom, Unknown
from qicli.core.journal.finding import KINDS, Wanted, read_kind

AT = datetime(2026, 11, 21, 1, tzinfo=timezone(timedelta(hours=2)))  # still the 20th in Greenwich
SAID = datetime(2026, 11, 21, 20, tzinfo=UTC)
CALF = Symptom(
    id="a1",
    logged=SAID,
    at=AT,
    pain=6,
    sites=(Site("calf", "left", None, "outer"),),
    qualities=("burning",),
    tags=("Work",),
    note="A long drive",
    movements=(Movement("walking", 20),),
    flags=(Flag("emergency", "wiping feels odd", "saddle"),),
)
WAVE = Session(
    id="b2",
    logged=SAID,
    at=AT,
    routine="spinal-wave",
    seconds=60,
    planned=60,
    finished=True,
    after=Reading(2, (Site("foot", "both"),)),
    mood=("calm",),
    eased=("Heel drops",),
    skipped=("Hip circles",),
)
KNOWN = Seen(id="c3", logged=SAID, at=AT, words="numb foot", by="Dr Khan", on=date(2026, 11, 20))
NEWER = Unknown("d4", SAID, b'{"lux":"Moonshine"}', "moonlight")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param(Wanted(), "a1 b2 c3 d4", id="everything"),
        pytest.param(Wanted(first=date(2026, 11, 21)), "a1 b2 c3 d4", id="since the day as written"),
        pytest.param(Wanted(first=date(2026, 11, 22)), "", id="since later"),
        pytest.param(Wanted(last=date(2026, 11, 21)), "a1 b2 c3 d4", id="until the day as written"),
        pytest.param(Wanted(last=date(2026, 11, 20)), "", id="until earlier"),
        pytest.param(Wanted(kinds=("session",)), "b2", id="kind"),
        pytest.param(Wanted(kinds=("seen", "symptom")), "a1 c3", id="either kind"),
        pytest.param(Wanted(kinds=("moonlight",)), "d4", id="a kind to come"),
        pytest.param(Wanted(sites=(Site("calf"),)), "a1", id="place"),
        pytest.param(Wanted(sites=(Site("calf", "left", None, "outer"),)), "a1", id="with side and part"),
        pytest.param(Wanted(sites=(Site("calf", "right"),)), "", id="the other side"),
        pytest.param(Wanted(sites=(Site("calf", None, None, "inner"),)), "", id="another part"),
        pytest.param(Wanted(sites=(Site("foot", "left"),)), "b2", id="on both sides is on each"),
        pytest.param(Wanted(sites=(Site("calf"), Site("foot"))), "a1 b2", id="either place"),
        pytest.param(Wanted(qualities=("burning",)), "a1", id="quality"),
        pytest.param(Wanted(qualities=("numb",)), "", id="another quality"),
        pytest.param(Wanted(routines=("spin",)), "b2", id="the beginning of a routine"),
        pytest.param(Wanted(routines=("wave",)), "", id="not its end"),
        pytest.param(Wanted(tags=("work",)), "a1", id="tag"),
        pytest.param(Wanted(tags=("wor",)), "", id="a tag is a whole word"),
        pytest.param(Wanted(words=("drive", "long")), "a1", id="words of a note, in any order"),
        pytest.param(Wanted(words=("drive", "calm")), "", id="all of them"),
        pytest.param(Wanted(words=("#work",)), "a1", id="words of a tag"),
        pytest.param(Wanted(words=("walking", "20 min")), "a1", id="words of what else was done"),
        pytest.param(Wanted(words=("wiping",)), "a1", id="words of a flag"),
        pytest.param(Wanted(words=("calm", "heel", "hip", "wave")), "b2", id="words of a practice"),
        pytest.param(Wanted(words=("khan",)), "c3", id="words of a professional's"),
        pytest.param(Wanted(words=("moonshine",)), "d4", id="words of a kind to come"),
        pytest.param(Wanted(words=("a1",)), "", id="an id is no word"),
        pytest.param(Wanted(sites=(Site("calf"),), qualities=("numb",)), "", id="different wishes all hold"),
    ],
)
def test_what_fits(wanted: Wanted, found: str) -> None:
    """Several of one kind ask for any of them, different kinds for all."""
    assert " ".join(said.id for said in (CALF, WAVE, KNOWN, NEWER) if wanted.fits(said)) == found


def test_kinds_as_a_person_names_them() -> None:
    """Each kind that is named is one, in whatever capitals; so are the names in the lines."""
    assert [read_kind(name) for name in KINDS] == [
        "session",
        "symptom",
        "checkin",
        "seen",
        "plan",
        "question",
    ]
    assert [read_kind(name) for name in ("Practice", "session", "check-in")] == [
        "session",
        "session",
        "checkin",
    ]
    with pytest.raises(ValueError, match="practice, symptom, checkin, seen, plan"):
        read_kind("dream")
