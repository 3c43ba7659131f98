"""Settings: what was chosen, as the rest of qi asks for it."""

from datetime import date, time, timedelta

from qicli.core.person.settings import Person, Settings, value_of
from qicli.core.practice.routine import Breath

TODAY = date(2026, 11, 21)


def test_quiet_ends() -> None:
    """On the day itself there are questions again."""
    settings = Settings(quiet_until=TODAY)
    assert settings.quiet(TODAY - timedelta(days=1))
    assert not settings.quiet(TODAY)
    assert not Settings().quiet(TODAY)


def test_what_the_settings_say() -> None:
    """As the rest of qi needs it."""
    assert Settings().own_breath is None
    assert Settings(breath="5-5").own_breath == Breath(inhale=5, exhale=5)
    assert Settings(day_starts="04:30").day_begins == time(4, 30)
    assert value_of(Settings(person=Person(side="left")), "person.side") == "left"
