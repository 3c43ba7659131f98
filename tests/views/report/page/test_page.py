"""The page to hand over: what stands on it, in which order, and what never does."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace

from months import ALL, DAYS, HOSTILE, LAST, empty, hardest, month_of, reported, three_days
from qicli.core.entry import Checkin, Symptom
from qicli.core.ledger import standing
from qicli.core.person.settings import Person
from qicli.core.plan.progress import Kept
from qicli.core.report.by_time import TimeOfDay
from qicli.core.report.case import case
from qicli.core.report.demo.person import entries_of
from qicli.core.report.given import Noted, TakenOften, Wanted
from qicli.core.report.giving_back import given
from qicli.core.report.parted import parted
from qicli.core.report.questions import ToAsk
from qicli.core.report.reached import Apart, Reached
from qicli.core.report.summary import Report
from qicli.core.report.telling.asked import NOT_ASKED
from qicli.core.report.treated import SevenDays
from qicli.core.safety.seen import Unseen
from qicli.core.when import Period
from qicli.views.report.drawing.marks import Box, Words
from qicli.views.report.drawing.sheet import wide
from qicli.views.report.page.checks import SEEN
from qicli.views.report.page.content import NOTHING, NOTHING_DONE, Page, Wishes, dates, page_of
from qicli.views.report.page.html import html
from qicli.views.report.page.paper import data_of
from qicli.views.report.told.asked import SAID

WISHES = Wishes(LAST)


def _page(name: str) -> Page:
    return page_of(ALL[name](), WISHES)


@pytest.mark.parametrize("name", ALL)
def test_what_qi_does_not_ask_is_always_said(name: str) -> None:
    """So that nobody takes an empty frame, or none, for an all clear."""
    text = html(_page(name))
    assert all(f"{word} □" in text for word in NOT_ASKED)


def test_what_was_said_all_the_same_is_not_told_as_unasked() -> None:
    """A foot that drags is a strength that was said; two legs are both; else nothing is marked."""
    assert [box for box in _page("worsening").unasked if SAID in box] == ["strength □ (said)"]
    assert {"both legs □ (said)", "strength □ (said)"} <= {*_page("hardest").unasked}
    assert not any(SAID in box for name in ("recovering", "flat", "empty") for box in _page(name).unasked)
    legs = (Reached(LAST, "left", "calf"), Reached(LAST, "right", None, (Apart("weak", "foot"),)))
    told = page_of(replace(empty(), reached=legs), WISHES).unasked
    assert [box for box in told if SAID in box] == ["both legs □ (said)", "strength □ (said)"]


def test_how_far_down_is_told_of_both_legs_at_once() -> None:
    """No leg is a smaller line than the other; what the person can do and how pain went are told as well."""
    report = month_of("worsening")
    rows = (*report.reached, *(replace(row, side="right", rung="calf") for row in report.reached[::4]))
    before = tuple(replace(row, side="right") for row in report.reached_before)
    both = replace(report, reached=rows, reached_before=(*report.reached_before, *before))
    legs, function, pain = page_of(both, WISHES).sentences
    assert legs.count("Furthest") == 2
    assert " own activities went " in function
    assert pain.startswith("Pain was on average")


def test_function_is_never_left_out_for_what_leads() -> None:
    """Where more often numb takes a place, function and pain are one paragraph."""
    report = month_of("worsening")
    numb = (Apart("numb", "foot"),)
    rows = tuple(replace(row, apart=numb) for row in report.reached if row.side)
    then = tuple(
        replace(row, apart=numb if nth % 3 == 0 else ()) for nth, row in enumerate(report.reached_before)
    )
    told = page_of(replace(report, reached=rows, reached_before=then), WISHES).sentences
    assert len(told) == 3
    assert told[0].startswith("Numb at the left foot: more often")
    assert " own activities went " in told[2]
    assert "Pain was on average" in told[2]


def test_that_nothing_was_done_is_said() -> None:
    """No row of practice may be one that was left out."""
    assert NOTHING_DONE not in _page("three-days").aside
    assert NOTHING_DONE not in _page("empty").aside
    nobody = [symptom for symptom in entries_of("flat", LAST) if isinstance(symptom, Symptom)]
    bare = [replace(each, treatments=(), medicines=(), movements=()) for each in nobody]
    assert page_of(reported(bare), WISHES).aside == NOTHING_DONE


def test_days_with_other_entries_alone_are_counted() -> None:
    """A check-in by itself is an entry, and no day of which pain or a place is known."""
    report = reported([entry for entry in entries_of("worsening", LAST) if isinstance(entry, Checkin)])
    assert page_of(report, WISHES).under.startswith("0 of 30 days noted (3 more with other entries only);")
    (pale,) = [mark for mark in wide(report).marks if isinstance(mark, Box) and mark.role == "wash"][:1]
    assert pale.height > 20


def test_the_frame_has_what_nobody_has_seen_and_what_is_new() -> None:
    """Urgent words with their day, new numbness with place and day, a second leg; no emergency number."""
    checks = " ".join(_page("hardest").checks)
    assert f"“numb both legs”, said on {(LAST - timedelta(days=3)).day} Nov 2026: {SEEN}" in checks
    assert "New: numb" in checks
    assert "New: the right leg too" in checks
    assert not any(number in checks for number in ("999", "112", "911"))


def test_without_anything_to_check_there_is_no_frame() -> None:
    """A heavy frame around nothing would say that something was checked."""
    assert not _page("flat").checks
    assert "To be checked" not in html(_page("flat"))


def test_nothing_to_check_is_left_out() -> None:
    """However many lines there are: none of them is but a number."""
    lines = tuple(Unseen(LAST, "soon", f"topic-{nth}", f"words {nth}") for nth in range(9))
    checks = page_of(replace(empty(), safety=lines), WISHES).checks
    assert [f"“words {nth}”" in line for nth, line in enumerate(checks)] == [True] * 9


@pytest.mark.parametrize("name", ALL)
def test_three_sentences_at_most(name: str) -> None:
    """What practice was followed by is none of them."""
    sentences = _page(name).sentences
    assert 1 <= len(sentences) <= 3
    assert not any(sentence.startswith("After ") for sentence in sentences)


def test_noted_only_around_practice_is_said_where_it_is_seen() -> None:
    """Among the sentences where there is room, and not a second time at the foot; else at the foot."""
    page = page_of(three_days(), WISHES)
    told = [sentence for sentence in page.sentences if "days without practice" in sentence]
    assert len(told) == 1
    assert told[0] not in page.aside


def test_treatments_say_of_how_many_days() -> None:
    """Of seven that are not over, or not noted, the mean is of those that were."""
    report = month_of("worsening")
    few = replace(report.treated[0], seven_after=SevenDays(5.0, 3), seven_before=SevenDays(None, 0))
    told = page_of(replace(report, treated=(few, *report.treated[1:])), WISHES).treatments[0][1]
    assert told.endswith("Mean pain of the 7 days before: not noted; of the 7 after: 5 (3 noted)")


def test_urgent_words_say_what_they_are_about() -> None:
    """Two sides said apart are both legs; of a foot that drags no word hangs over."""
    said = {
        ("both-legs", "left foot, right calf"): "both legs: “left foot, right calf”, said on",
        ("both-legs", "numb both legs"): "“numb both legs”, said on",
        ("foot-drop", "foot drags on"): "“foot drags”, said on",
        ("worse", "it goes on"): "“it goes on”, said on",
    }
    for (topic, words), told in said.items():
        unseen = (Unseen(LAST, "today", topic, words),)
        assert page_of(replace(empty(), safety=unseen), WISHES).checks[0].startswith(told)


def test_nothing_is_said_twice() -> None:
    """What is new stands in the frame, what went with practice at the foot, treatments in a column."""
    page = _page("hardest")
    said = (*page.checks, *page.sentences, page.aside)
    assert len({*said}) == len(said)
    assert not any(sentence.startswith("New") for sentence in page.sentences)


def test_open_questions_are_for_today() -> None:
    """Five at most; one that was answered is none any more."""
    asked = [ToAsk(f"{nth}", LAST, f"Question {nth}?", "", None) for nth in range(9)]
    asked[0] = replace(asked[0], answered=LAST)
    page = page_of(replace(month_of("flat"), questions=tuple(asked)), WISHES)
    assert page.questions == tuple(f"Question {nth}?" for nth in range(1, 6))
    assert "Questions for today" in html(page)


def _given(wanted: Wanted) -> Page:
    return page_of(_given_report(wanted), WISHES)


def _given_report(wanted: Wanted) -> Report:
    """Of the one who worsens, with an onset, and whatever is wanted of notes and feelings."""
    entries = sorted(entries_of("worsening", LAST), key=lambda entry: entry.logged, reverse=True)
    person = Person(since="last summer", brought_on="lifting a <piano>", side="left")
    found = given(parted(standing(entries)), Period.ending(LAST, DAYS), person, wanted)
    return replace(month_of("worsening"), given=found)


def test_what_was_given_comes_back() -> None:
    """When it began and after what in the head; hours sat and movement in a column; no notes unasked."""
    page = _given(Wanted())
    assert page.began == "Since “last summer”, after “lifting a <piano>”, side: left"
    assert "lifting a &lt;piano&gt;" in html(page)
    assert {name for name, _ in page.also} == {"ibuprofen", "hours sat", "moved"}
    assert page.notes == ()
    assert "stairs" not in html(page)
    assert data_of(page)["began"] == page.began


def test_notes_and_feelings_stand_there_once_they_are_chosen() -> None:
    """The newest notes with their days, and feelings counted."""
    page = _given(Wanted(notes=True, feelings=True))
    assert page.notes == ("18 Nov: “my foot drags on the stairs”",)
    assert "feelings" in {name for name, _ in page.also}
    assert "stairs" in html(page)
    assert data_of(page)["notes"] == [*page.notes]


def test_a_case_is_told_treatment_by_treatment() -> None:
    """Where the report is about it: under a heading, a line each, on the screen and on paper."""
    entries = [*entries_of("recovering", LAST)]
    since = LAST - timedelta(days=60)
    told = case(standing(reversed(entries)), Period(since, LAST), since, "last summer")
    page = page_of(replace(month_of("recovering"), case=told), WISHES)
    assert page.case[0] == "Since it began, “last summer”"
    assert any(line.startswith("1. ") and "physiotherapy" in line for line in page.case)
    assert page.case[0] in html(page)
    assert data_of(page)["case"] == [*page.case]
    assert page.sentences[0].startswith("After the first treatment")
    alone = page_of(replace(month_of("recovering"), case=told, checkins=None), WISHES)
    assert alone.case_first
    assert html(alone).index(alone.case[0]) < html(alone).index("In words")
    assert not page.case_first
    assert html(page).index("What goes") < html(page).index(page.case[0]) < html(page).index("In words")
    assert _page("flat").case == ()


def test_a_screen_is_as_high_as_it_likes() -> None:
    """Only for one sheet of paper is the drawing made lower; both are there where they differ."""
    crowded, roomy = _page("hardest"), _page("three-days")
    assert crowded.screen.height > crowded.paper.height >= crowded.wide.height
    assert html(crowded).count("<svg") == 3
    assert html(roomy).count("<svg") == 2


def test_an_empty_month_says_so() -> None:
    """One sentence, and nothing is made up."""
    page = _page("empty")
    assert page.sentences == (NOTHING,)
    assert page.function is None
    assert not page.words
    assert not page.treatments
    assert page.aside == ""
    assert not page.has_columns
    assert [name for name, _ in page.how] == ["Days."]
    assert "treatment" not in page.how[0][1]


def test_what_went_with_practice_is_one_line_at_the_foot() -> None:
    """With how many, and with an interval only where there are enough."""
    assert "takes seven" in page_of(three_days(), WISHES).aside
    text = html(_page("recovering"))
    assert text.index("practices pain was") > text.index("How to read this page")


def test_how_pain_went_is_never_missing() -> None:
    """Without a time before it is the first week against the last, even where much else is said first."""
    crowded = page_of(replace(hardest(), previous=None), WISHES)
    assert any("in the first week" in sentence for sentence in crowded.sentences)
    assert not any("on average" in sentence for sentence in crowded.sentences)


def test_before_is_one_day_everywhere() -> None:
    """The sentence, the table and the drawing compare with the same check-in."""
    report, page = month_of("worsening"), _page("worsening")
    day = f"{report.asked[0].day.day} {report.asked[0].day:%b}"
    assert page.function is not None
    assert f"before\n({day})" in page.function.head
    assert any(f"From {day} to" in sentence for sentence in page.sentences)
    texts = [mark.text for mark in page.wide.marks if isinstance(mark, Words)]
    assert any(text.endswith(f" on {day} (not drawn)") for text in texts)


def test_amounts_stand_beside_their_medicine() -> None:
    """As they were said, with how often; the name apart from numbers, whichever way it is read."""
    taken = tuple(TakenOften(f"medicine {nth}", 9 - nth, None, {"400mg": 3, "200mg": 1}) for nth in range(6))
    report = month_of("flat")
    rows = page_of(replace(report, given=replace(report.given, medicines=taken)), WISHES).also
    assert rows[0] == ("medicine 0", "9 days, 400mg 3 ×, 200mg in all")
    assert ("medicines", "and 3 more") in rows


def test_a_small_letter_is_explained_where_it_stands() -> None:
    """Each place that a letter is of, and no other; a leg has none, which would be read as left."""
    legs = [replace(each, apart=(Apart("numb", "leg"),)) for each in month_of("flat").reached]
    told = dict(page_of(replace(month_of("flat"), reached=tuple(legs)), WISHES).how)
    assert told["Not pain."] == "N numb."
    legs = [replace(each, apart=(Apart("numb", None),)) for each in month_of("flat").reached]
    assert dict(page_of(replace(month_of("flat"), reached=tuple(legs)), WISHES).how)["Not pain."] == "N numb."


def test_without_a_check_in_no_half_is_empty() -> None:
    """Questions and words stand where what goes would; they are as they were where it does."""
    report = replace(month_of("recovering"), checkins=None)
    page = page_of(report, WISHES)
    assert page.words_first
    assert data_of(page)["words_first"]
    left, right = html(page).split('<div class="grid">')[1].split("</section>")[:2]
    assert "In words" in left
    assert "In words" not in right
    assert not _page("recovering").words_first


def test_the_pain_around_a_treatment_stands_beside_it() -> None:
    """As it was said just before and after; nothing where it was not."""
    told = dict(_page("worsening").treatments)
    assert any(
        "; pain at the first 3 before, 3 after; at the last 6 before, 6 after. Mean" in words
        for words in told.values()
    )
    report = month_of("worsening")
    silent = tuple(replace(each, before=None, after=None) for each in report.treatments)
    assert not any(
        "; pain" in words for _, words in page_of(replace(report, treatments=silent), WISHES).treatments
    )


PLAN = (
    Kept("a1", "spinal-wave", "", 21, 10, note="six times a day"),
    Kept("a1", "press-ups-lying", "", 180, 60, note="six times a day"),
    Kept("a1", "", "", 21, 25, "walking", note="six times a day"),
)


def test_each_prescription_is_told_by_itself() -> None:
    """How often each was done of how often it was planned, first of all else; its note if wanted."""
    page = page_of(replace(month_of("recovering"), plan=PLAN), WISHES)
    told = "spinal-wave 10 of 21, press-ups-lying 60 of 180, walking 25 (21 planned)"
    assert page.also[0] == ("done of plan", told)
    assert told in html(page).replace("\u00a0", " ")
    assert "six times a day" not in html(page)
    chosen = replace(_given_report(Wanted(notes=True)), plan=PLAN)
    assert page_of(chosen, WISHES).also[:2] == (("done of plan", told), ("plan's note", "“six times a day”"))
    many = tuple(Kept("a1", f"routine-{nth}", "", 7, nth) for nth in range(9))
    assert (
        page_of(replace(month_of("flat"), plan=many), WISHES)
        .also[0][1]
        .endswith("routine-5 5 of 7, and 3 more")
    )


def test_a_note_of_many_pages_is_its_beginning() -> None:
    """It says so, whatever it is made of, and takes no longer than a short one; so does a question."""
    for letter in ("word ", "x", "\u0301", "界"):
        notes = (Noted(LAST, "symptom", letter * 1_000_000),)
        report = _given_report(Wanted(notes=True))
        page = page_of(replace(report, given=replace(report.given, notes=notes)), WISHES)
        (told,) = page.notes
        assert told.endswith("…” (its beginning)")
        assert len(told) < 2000


def test_words_without_end_are_cut() -> None:
    """A question and the names: the page stays a page."""
    asked = replace(month_of("flat"), questions=(ToAsk("q", LAST, "why " * 1500, "", None),))
    page = page_of(asked, Wishes(LAST, "n" * 3000, "r " * 3000))
    assert page.questions[0].endswith("…")
    assert max(map(len, (*page.questions, page.wishes.name, page.wishes.reader))) <= 202


def test_the_time_of_day_is_no_mean_of_other_days() -> None:
    """When it was noted, on how many days; a difference is told of days that have both."""
    report = replace(month_of("flat"), by_time=(TimeOfDay("morning", 3.1, 9), TimeOfDay("evening", 2.5, 4)))
    assert dict(page_of(report, Wishes(LAST)).words)["noted in the"] == "morning on 9 days, evening on 4"


def test_treatments_are_told_without_an_arrow() -> None:
    """An arrow from one mean to another reads as what the treatment did."""
    told = dict(_page("worsening").treatments)
    assert any("Mean pain of the 7 days before the first" in words for words in told.values())
    assert not any("→" in words for words in told.values())


def test_feelings_stay_at_home() -> None:
    """Nobody's moods are on a page that an insurer may read."""
    report = month_of("recovering")
    felt = {mood for entry in entries_of("recovering", LAST) for mood in getattr(entry, "mood", ())}
    text = html(page_of(report, WISHES))
    assert felt
    assert not any(mood in text for mood in (*felt, *report.words.moods))


def test_what_changed_beyond_noise_is_strong_and_nothing_else() -> None:
    """PEG by two points, an activity by three; sitting and sleep have no such bound."""
    function = _page("recovering").function
    assert function is not None
    strong = {row.cells[0] for row in function.rows if row.strong}
    assert "PEG, lower is better" in strong
    assert not strong & {"can sit, min", "can walk, min", "sleep, h", "woken a night"}
    same = _page("flat").function
    assert same is not None
    assert not any(row.strong for row in same.rows)


def test_a_name_is_a_line_to_fill_in_unless_it_is_said() -> None:
    """So is the day of birth; who the page is for is said only where it was."""
    text = html(_page("flat"))
    assert text.count('class="fill') == 2
    assert ">For <" not in text
    told = html(page_of(month_of("flat"), Wishes(LAST, "Kim <b>", "Dr. O’Brien & Sons")))
    assert "Kim &lt;b&gt;" in told
    assert "Dr. O’Brien &amp; Sons" in told


def test_the_days_are_a_table_too() -> None:
    """A row for each day; of years a row for each week."""
    assert len(_page("worsening").days.rows) == 30
    long = page_of(reported(entries_of("flat", LAST), days=800), WISHES)
    assert len(long.days.rows) == 115
    assert long.days.head[0] == "week from"


def test_dates_are_told_without_doubt() -> None:
    """One day alone, and two years where there are two."""
    assert dates(LAST, LAST) == "21 November 2026"
    assert dates(LAST - timedelta(days=400), LAST) == "17 October 2025 to 21 November 2026"


def test_a_full_page_is_set_smaller() -> None:
    """As little as it takes, so that paper keeps one sheet."""
    assert [_page(name).tightness for name in ("empty", "three-days", "hardest")] == [0, 0, 3]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_read(words: str) -> None:
    """A name, an urgent word, a sentence: none becomes an element, an attribute, or a control."""
    page = replace(_page("flat"), sentences=(words,), checks=(words,), questions=(words,), dates=words)
    text = html(replace(page, wishes=Wishes(LAST, words, words)))
    plain = html(
        replace(
            page, sentences=("x",), checks=("x",), questions=("x",), dates="x", wishes=Wishes(LAST, "x", "x")
        )
    )
    assert text.count("<") == plain.count("<")
    assert "\x1b" not in text
    assert "\u202e" not in text


@pytest.mark.parametrize("name", ALL)
def test_a_page_asks_for_nothing(name: str) -> None:
    """No script, no link, no picture, no font, no address but the names of XML."""
    text = html(_page(name))
    bare = text.replace("http://www.w3.org/2000/svg", "")
    assert not any(
        word in bare for word in ("<script", "<link", "<img", "<iframe", "@import", "url(", "href=")
    )
    assert "default-src 'none'" in text


@pytest.mark.parametrize("name", ALL)
def test_the_same_report_makes_the_same_page(name: str) -> None:
    """Byte for byte."""
    assert html(_page(name)) == html(_page(name))


def test_paper_has_what_the_screen_has() -> None:
    """The same words in the same order, and the same drawing."""
    page = page_of(hardest(), WISHES)
    data = data_of(page)
    assert data["sentences"] == [*page.sentences]
    assert len(data["function"]["rows"]) == len(page.function.rows if page.function else ())
    assert "<svg" in data["drawing"]


def test_the_page_is_as_it_was(golden: Callable[[str, str], None]) -> None:
    """Letter for letter, but for its style, its drawings, and the report's own sentences."""
    page = replace(_page("worsening"), sentences=("A sentence.", "Another."))
    text = html(page)
    start, end = text.index("<style>"), text.index("</style>")
    lines = text[:start] + text[end:]
    golden("page-worsening", "\n".join(line for line in lines.split("\n") if "<svg" not in line))


def test_only_what_is_there_is_explained() -> None:
    """A page without readings, places and check-ins says nothing of rings, legs and function."""
    assert [name for name, _ in _page("empty").how] == ["Days."]
    names = ["Days.", "Pain.", "Legs.", "Not pain.", "Function."]
    assert [name for name, _ in _page("worsening").how] == names


def test_a_number_stays_with_what_it_counts() -> None:
    """No line begins with a count or a unit."""
    told = html(_page("flat"))
    words = told.split("<dt>worse with</dt><dd>")[1].split("</dd>")[0]
    assert words
    assert all("\N{NO-BREAK SPACE}" in each for each in words.split(", "))


def test_what_is_not_drawn_is_not_explained() -> None:
    """No line of a time before where none is known, no letter and no dot that does not stand there."""
    report = month_of("worsening")
    told = dict(page_of(report, WISHES).how)
    assert "dashed line" in told["Pain."]
    assert "bar: its range" in told["Pain."]
    assert "pale column" in told["Days."]
    assert told["Not pain."].startswith("N numb, T tingling, U urgent words; ")
    alone = replace(
        report,
        previous=None,
        safety=(),
        noted=len(report.days),
        days=tuple(replace(day, n=1, low=5, high=5, mean=5.0) for day in report.days),
        reached=tuple(
            Reached(day.day, "left", "calf", (Apart("giving-way", "calf"),)) for day in report.days
        ),
    )
    told = dict(page_of(alone, WISHES).how)
    assert told["Pain."] == (
        "Ring: the mean of a day. What was said just after a practice or treatment is not in it."
    )
    assert told["Legs."] == "From the back down to the furthest point of that day."
    assert told["Days."].endswith("a dotted one marks a treatment.")
    assert told["Not pain."].startswith("G giving way; ")
    backs = tuple(Reached(day.day, None, "back") for day in report.days[1:])
    dots = dict(page_of(replace(alone, reached=backs), WISHES).how)["Legs."]
    assert dots.endswith(
        "Hollow: only the back was named; small dot: no place named, or one not on this ladder."
    )


def test_a_word_alone_has_no_dot_to_explain() -> None:
    """It has a row of its own; a leg of which no place was named has a small one."""
    report = empty()
    legs = (Reached(LAST, "left", "calf"), Reached(LAST, "right", None, (Apart("numb", "foot"),)))
    assert "Small dot" not in dict(page_of(replace(report, reached=legs), WISHES).how)["Legs."]
    unknown = (*legs, Reached(LAST, "right", None, besides=("leg",)))
    assert "Small dot" in dict(page_of(replace(report, reached=unknown), WISHES).how)["Legs."]


def test_where_treatments_are_many_no_line_marks_them() -> None:
    """Lines through all rows would hide the rest; then none is explained."""
    report = month_of("worsening")
    assert "a dotted one marks a treatment" in dict(page_of(report, WISHES).how)["Days."]
    daily = tuple(replace(report.treatments[0], day=day.day) for day in report.days)
    assert "dotted" not in dict(page_of(replace(report, treatments=daily), WISHES).how)["Days."]
