"""Practice in a report: how much, and the pain after it."""

from weeks import days_of, session, week


def test_before_and_after() -> None:
    """Better, same and worse are counted where both were said."""
    report = week(
        session(0, 6, 2), session(1, 3, 3), session(2, 0, 1), session(3, 5, None), session(4, None, 0)
    )
    assert (report.change.n, report.change.better, report.change.same, report.change.worse) == (3, 1, 1, 1)
    assert report.change.mean == -1


def test_practice() -> None:
    """Sessions, seconds, days, and the routines most practised first."""
    hips = session(1, routine="hip-circles", seconds=100.5)
    report = week(session(0), session(0), hips)
    assert (report.practice.sessions, report.practice.seconds, report.practice.days) == (3, 700.5, 2)
    assert list(report.practice.routines.items()) == [("spinal-wave", 2), ("hip-circles", 1)]


def test_told_of() -> None:
    """It counts as practice, with its minutes, and is never one of a pair, whatever its line says."""
    report = week(session(0, 6, 2), session(1, told=True), session(2, 9, 1, told=True), session(1, 8, 8))
    assert (report.practice.sessions, report.practice.seconds, report.practice.told) == (4, 1200, 2)
    assert (report.change.n, report.change.mean) == (2, -2)
    assert week(session(2, 9, 1, told=True), *days_of(2, 1, 1)).follow_up.n == 0


def test_eased_steps_and_daily_practice() -> None:
    """Which steps were made smaller, and how long each day."""
    practice = week(session(0, eased=("Wave",)), session(0, eased=("Wave", "Rock")), session(1)).practice
    assert practice.eased == {"Wave": 2, "Rock": 1}
    assert list(practice.daily.values()) == [300.0, 600.0]


def test_an_interval_from_seven_pairs() -> None:
    """Six are not enough yet."""
    pairs = [session(0, 6, after) for after in (5, 4, 3, 5, 4, 6)]
    assert week(*pairs).change.interval is None
    change = week(*pairs, session(1, 6, 4)).change
    assert change.interval is not None
    assert change.interval[0] < (change.mean or 0) < change.interval[1]
    assert change.median == -2


def test_beginning_on_worse_than_usual_pain_is_said() -> None:
    """Which by itself brings a drop."""
    usual = days_of(2, 1, 5)
    bad = [session(day, 7, 5) for day in (0, 1, 2)]
    assert week(*usual, *bad).change.began_worse
    assert not week(*usual, *bad[:2]).change.began_worse
    assert not week(*usual, *(session(day, 2, 1) for day in (0, 1, 2))).change.began_worse


def test_the_pairs_one_by_one() -> None:
    """Oldest first, with their day and routine; those that the change is made of, and no others."""
    hips = session(1, 5, 4, routine="hip-circles")
    report = week(session(0, 6, 2), hips, session(2, 5, None), session(3, 6, 0, told=True))
    assert [(pair.routine, pair.before, pair.after) for pair in report.pairs] == [
        ("hip-circles", 5, 4),
        ("spinal-wave", 6, 2),
    ]
    assert [pair.day for pair in report.pairs] == [day.day for day in report.days[-2:]]
    assert len(report.pairs) == report.change.n
