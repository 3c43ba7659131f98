"""What is new and what is more of numb, tingling, weak and giving way."""

from qicli.core.entry import Site, Symptom
from qicli.core.report.summary import Report, summarise
from qicli.core.report.telling.facts import NewSigns, Signs
from qicli.core.report.telling.order import facts
from qicli.core.when import Period
from weeks import WEEK, both_weeks, symptom

FOOT, CALF = Site("foot", "left"), Site("calf", "left")


def noted(days_ago: int, *sites: Site, words: tuple[str, ...] = (), pain: int = 4) -> Symptom:
    """These places and words so many days ago."""
    return symptom(days_ago, pain, sites=sites or (CALF,), qualities=words)


def calves(first: int, last: int) -> list[Symptom]:
    """Pain in the calf, day after day."""
    return [noted(day) for day in range(first, last)]


def new_in(report: Report) -> list[tuple[str, tuple[str, ...], str | None]]:
    """The words told of as new, first of all that is told."""
    told = next(facts(report))
    return [(sign.word, sign.place, sign.side) for sign in told.signs] if isinstance(told, NewSigns) else []


def signs_of(report: Report) -> Signs:
    """What is told of words that are not new."""
    return next(fact for fact in facts(report) if isinstance(fact, Signs))


def test_what_was_not_noted_before_is_new() -> None:
    """With its place, its first day and how many of the noted days; before anything else is told."""
    report = both_weeks(noted(0, FOOT, words=("numb",)), noted(2, FOOT, words=("numb",)), *calves(3, 14))
    (sign,) = next(facts(report)).signs  # type: ignore[union-attr] # the first is of new signs
    assert (sign.word, sign.place, sign.side) == ("numb", ("foot",), "left")
    assert (sign.first.day, sign.days) == (19, 2)
    assert new_in(report) == [("numb", ("foot",), "left")]


def test_new_in_another_place_or_on_the_other_side() -> None:
    """The same word elsewhere is new, and so is another word there."""
    before = [noted(day, FOOT, words=("numb",)) for day in range(7, 14)]
    assert not new_in(both_weeks(noted(0, FOOT, words=("numb",)), *before))
    assert new_in(both_weeks(noted(0, Site("foot", "right"), words=("numb",)), *before))
    assert new_in(both_weeks(noted(0, CALF, words=("numb",)), *before))
    assert new_in(both_weeks(noted(0, FOOT, words=("giving-way",)), *before))


def test_a_side_or_place_left_out_is_none_that_is_new() -> None:
    """It may be the one that was said before; nor is one of several places, if it was at one of them."""
    before = [noted(day, FOOT, words=("numb",)) for day in range(7, 14)]
    for sites in ((Site("foot"),), (CALF, FOOT)):
        assert not new_in(both_weeks(noted(0, *sites, words=("numb",)), *before))
    assert not new_in(both_weeks(symptom(0, 3, qualities=("numb",)), *before))


def test_four_weeks_before_are_looked_at() -> None:
    """Also for a week."""
    assert not new_in(
        both_weeks(noted(0, FOOT, words=("weak",)), noted(34, FOOT, words=("weak",)), *calves(1, 9))
    )
    assert new_in(
        both_weeks(noted(0, FOOT, words=("weak",)), noted(35, FOOT, words=("weak",)), *calves(1, 9))
    )


def test_whoever_begins_to_note_has_no_before() -> None:
    """It is told all the same, with its first day, before the pain; after four noted days it is new."""
    report = both_weeks(noted(0, FOOT, words=("numb",)), *calves(1, 4))
    told = next(facts(report))
    assert isinstance(told, Signs)
    assert (told.before, told.now.days, told.now.noted) == (None, 1, 4)
    assert new_in(both_weeks(noted(0, FOOT, words=("numb",)), *calves(1, 5)))


def test_new_in_a_long_time() -> None:
    """What began in the last four weeks of it; what began earlier is told with its share."""
    year = Period.ending(WEEK.last, 365)
    entries = [*calves(0, 300), noted(27, FOOT, words=("numb",))]
    assert new_in(summarise(entries, year))
    entries = [*calves(0, 300), *(noted(day, FOOT, words=("numb",)) for day in (1, 28))]
    assert not new_in(summarise(entries, year))


def test_more_often() -> None:
    """A larger share of the noted days, not a larger number; then it is told before how far down."""
    before = [*calves(7, 14), noted(7, FOOT, words=("numb",)), noted(8, FOOT, words=("numb",))]
    told = signs_of(
        both_weeks(*calves(0, 5), *(noted(day, FOOT, words=("numb",)) for day in (0, 1)), *before)
    )
    assert told.more
    assert told.before is not None
    assert (told.now.days, told.now.noted, told.before.days, told.before.noted) == (2, 5, 2, 7)
    less = signs_of(both_weeks(*calves(0, 5), noted(0, FOOT, words=("numb",)), *before))
    assert not less.more
    kinds = [type(fact) for fact in facts(both_weeks(*calves(0, 5), noted(0, words=("numb",)), *before))]
    assert kinds.index(NewSigns) == 0


def test_what_has_ended() -> None:
    """A word that was noted at no place on the last fourteen noted days has its last day."""
    month = Period.ending(WEEK.last, 30)
    old = [noted(day, FOOT, words=("tingling", "numb")) for day in (14, 15, 40)]
    (ended,) = signs_of(summarise([*calves(0, 14), *old, noted(13, words=("numb",))], month)).ended
    assert (ended[0], ended[1].day) == ("tingling", 7)
    assert signs_of(summarise([*calves(0, 13), *old], month)).ended == ()
    new = next(facts(summarise([*calves(0, 14), *old[:2], *calves(16, 22)], month)))
    assert isinstance(new, NewSigns)
    assert [word for word, _ in new.ended] == ["numb", "tingling"]


def test_new_and_old_are_counted_apart() -> None:
    """The days of the new ones are none of the others'."""
    before = [noted(day, FOOT, words=("tingling",)) for day in range(7, 14)]
    now = [noted(0, FOOT, words=("tingling",)), noted(1, CALF, words=("numb",)), noted(2)]
    report = both_weeks(*now, *before)
    assert new_in(report) == [("numb", ("calf",), "left")]
    assert (signs_of(report).now.days, signs_of(report).now.noted) == (1, 3)


def month(*entries: Symptom) -> Report:
    """The report on thirty days beside the thirty before."""
    period = Period.ending(WEEK.last, 30)
    return summarise(entries, period, previous=period.before())


def test_before_is_of_the_same_place() -> None:
    """What was noted elsewhere before is none of it; more often it is only where it is no less elsewhere."""
    before = [noted(day, FOOT if day < 40 else CALF, words=("weak",)) for day in range(30, 50)]
    now = [noted(day, words=("weak",) if day < 7 else ()) for day in range(30)]
    told = signs_of(month(*now, *before))
    assert told.before is not None
    assert (told.now.days, told.before.days, told.before.noted) == (7, 10, 20)
    assert not told.more
    rest = [noted(day) for day in range(30, 50)]
    foot = [noted(30, FOOT, words=("weak",)), noted(31, words=("weak",))]
    told = signs_of(month(*now, *foot, *rest))
    assert told.before is not None
    assert (told.before.days, told.more) == (1, True)
    feet = [noted(day, FOOT, words=("weak",)) for day in range(31, 50)]
    told = signs_of(month(*now, noted(30, words=("weak",)), *feet))
    assert told.before is not None
    assert (told.before.days, told.more) == (1, False)


def test_before_with_a_place_or_side_left_out() -> None:
    """It may have been there, and counts; that it was not said is known."""
    now = [noted(day, words=("numb",)) for day in range(7)]
    for sites in ((Site("calf"),), ()):
        left_out = [symptom(day, 4, sites=sites, qualities=("numb",)) for day in range(8, 11)]
        told = signs_of(both_weeks(*now, *left_out))
        assert told.before is not None
        assert (told.before.days, told.unsaid) == (3, True)
    assert not signs_of(both_weeks(*now, noted(8, words=("numb",)))).unsaid
    unsaid = [symptom(day, 4, qualities=("numb",)) for day in (1, 8)]
    assert not signs_of(both_weeks(*unsaid)).unsaid
