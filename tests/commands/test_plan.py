"""`qi plan`: a course or what was prescribed; where one is; today; in the report; in a calendar."""

import json
from pathlib import Path

import msgspec
import pytest

from fakes import EVENING, FakeAsk, FakeWorld, Run
from qicli.adapters.journal.plans import standing_plans
from qicli.core.entry import Plan, PlanItem, PlannedMovement, Session


@pytest.fixture(autouse=True)
def in_the_afternoon(world: FakeWorld) -> None:
    """Early and late have suggestions of their own."""
    world.fake_calendar.instant = EVENING.replace(hour=15)


def practise(world: FakeWorld, routine: str = "spinal-wave", minutes: float = 6, **fields: object) -> None:
    """A practice now."""
    now = world.now()
    made = {"id": world.new_id(), "logged": now, "at": now, "routine": routine, "finished": True}
    made |= {"seconds": minutes * 60, "planned": minutes * 60, **fields}
    world.journal.append(Session(**made))  # type: ignore[arg-type] # a table


def plans(world: FakeWorld) -> list[Plan]:
    """The plans that stand, newest said first."""
    return [entry for entry in world.journal.standing() if isinstance(entry, Plan)]


PRESCRIBED = ["add", "spinal-wave", "--times", "5", "--minutes", "6", "--until", "2026-12-20"]
NOTE = "stop if it goes further down the leg"


def test_without_a_plan(run: Run) -> None:
    """Two lines: how to begin one."""
    result = run("plan")
    assert result.stdout.splitlines() == [
        "A course: qi plan use qi-spine",
        "Or: qi plan add spinal-wave --times 5",
    ]
    for line in result.stdout.splitlines():
        assert run(*line.partition("qi ")[2].split()).exit_code == 0


def test_a_course_begins(run: Run, world: FakeWorld) -> None:
    """It is an entry; it says what it is, and where to look."""
    result = run("plan", "use", "qi-spine")
    (plan,) = plans(world)
    assert (plan.course, plan.since, plan.items) == ("qi-spine", world.now().date(), ())
    assert "plan: the course qi-spine" in result.stdout
    assert "Traditionally" in result.stdout


def test_where_one_is(run: Run, world: FakeWorld) -> None:
    """The week, its theme, its lines, what is done of it, and what is next."""
    run("plan", "use", "qi-spine")
    assert run("plan").stdout.splitlines() == [
        "Qi Spine (000000), week 1 of 6: A healthy relation to the back",
        "  A back is a neighbour to get on with.",
        "  Ask what it likes today, and listen.",
        "  Small and slow is the whole practice.",
        "Done in this week of it: 0 of 5 days.",
        "Next: spinal-wave, 5 min.",
        "Today: qi practice spinal-wave --minutes 5",
    ]
    practise(world)
    assert run("plan").stdout.splitlines()[-2:] == [
        "Done in this week of it: 1 of 5 days.",
        "Next, tomorrow: hip-circles, 6 min.",
    ]
    world.pass_time(days=1)
    practise(world, "hip-circles")
    assert "Next, in 2 days, after some rest: spinal-wave" in run("plan").stdout
    world.pass_time(days=30)
    waited = run("plan").stdout
    assert "week 1 of 6" in waited
    assert "Today: qi practice spinal-wave --minutes 6" in waited


def test_both_at_once_at_forty_columns(run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under fifteen lines, every week."""
    monkeypatch.setenv("COLUMNS", "40")
    run("plan", "use", "qi-spine")
    run("plan", *PRESCRIBED, "--note", NOTE)
    for _ in range(40):
        lines = run("plan").stdout.splitlines()
        assert len(lines) < 15
        assert max(map(len, lines)) <= 40
        practise(world, "easy-breathing", 20)
        world.pass_time(days=1)
    assert "all its days are" in lines[0]


def test_a_course_to_its_end(run: Run, world: FakeWorld) -> None:
    """Every day one practice: after the last one nothing is next, and it may begin again."""
    run("plan", "use", "qi-spine")
    for _ in range(42):
        practise(world, "easy-breathing", 20)
        world.pass_time(days=1)
    told = run("plan").stdout
    assert "all its days are done" in told
    assert "practice" not in told
    assert run("plan", "export", "-").exit_code == 1
    assert run("plan", "stop").exit_code == 0
    assert run("plan", "use", "qi-spine").exit_code == 0


def test_what_was_prescribed(run: Run, world: FakeWorld) -> None:
    """So often, so long, until when, and what was said about it."""
    result = run("plan", *PRESCRIBED, "--note", NOTE)
    assert result.exit_code == 0
    (plan,) = plans(world)
    assert (plan.items, str(plan.until), plan.note) == ((PlanItem("spinal-wave", 5, 6),), "2026-12-20", NOTE)
    assert run("plan").stdout.splitlines() == [
        "spinal-wave, 6 min (000000): 0 of 5 this week, until 20 Dec.",
        f"  “{NOTE}”",
        "Today: qi practice spinal-wave --minutes 6",
    ]
    practise(world)
    assert run("plan").stdout.startswith("spinal-wave, 6 min (000000): 1 of 5 this week")
    assert "Today" not in run("plan").stdout


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        pytest.param(["add", "spinl-wave"], "did you mean spinal-wave", id="no routine"),
        pytest.param(["add", "spinal-wave", "--times", "169"], "--times: 1 to 168", id="too often"),
        pytest.param(["add", "spinal-wave", "--times", "25/day"], "--times: 1 to 24", id="too often a day"),
        pytest.param(["add", "spinal-wave", "--times", "0"], "--times: 1 to 168", id="never"),
        pytest.param(["add", "spinal-wave", "--times", "often"], "write 5 (a week), 14", id="no number"),
        pytest.param(["add", "walking", "--minutes", "361"], "--minutes: more than 0", id="too long a walk"),
        pytest.param(["add", "walking", "--minutes", "0"], "--minutes: more than 0", id="no walk"),
        pytest.param(
            ["add", "spinal-wave", "--minutes", "0.1"], "--minutes: spinal-wave takes", id="too short"
        ),
        pytest.param(["add", "spinal-wave", "--minutes", "61"], "--minutes: a practice has", id="too long"),
        pytest.param(["add", "spinal-wave", "--until", "soon"], "--until: ", id="no day"),
        pytest.param(["add", "spinal-wave", "--until", "2026-11-20"], "such as 2026-12-19", id="over"),
        pytest.param(["add", "spinal-wave", "--until", "2027-11-20"], "half a year at most", id="too far"),
        pytest.param(["use", "qi-spin"], "there is qi-spine", id="no course"),
        pytest.param(["use", "zzz"], "there is qi-spine", id="nothing like it"),
        pytest.param(["export", "plan.txt"], "nothing planned", id="nothing to export"),
    ],
)
def test_what_is_refused(run: Run, world: FakeWorld, words: list[str], hint: str) -> None:
    """With what would be accepted, and nothing is written."""
    result = run("plan", *words)
    assert result.exit_code in {1, 2}
    assert hint in " ".join(result.stderr.split())
    assert not world.written()


def test_a_course_under_way_is_not_begun_twice(run: Run, world: FakeWorld) -> None:
    """It says where it is, and how to end it."""
    run("plan", "use", "qi-spine")
    result = run("plan", "use", "qi-spine")
    assert result.exit_code == 2
    assert "under way already" in result.stderr
    assert len(plans(world)) == 1


def test_red_flags_in_a_note(run: Run, world: FakeWorld) -> None:
    """The box is shown, the words are kept, and the plan is made."""
    result = run("plan", *PRESCRIBED, "--note", "since then numb between the legs")
    assert "EMERGENCY" in result.stderr
    assert len(plans(world)) == 1
    assert len(world.written()) == 2
    world.terminal = True
    assert "Plan:" not in run().stdout


def test_what_today(run: Run, world: FakeWorld) -> None:
    """The plan comes first, in so many minutes; what is done is not offered again."""
    world.terminal = True
    run("log", "2", "back")
    run("plan", *PRESCRIBED)
    lines = run().stdout.splitlines()
    assert "Plan: spinal-wave, 6 min." in lines
    assert "Today: Spinal Wave, 6 min – as planned." in lines
    practise(world)
    assert "planned" not in run().stdout


def test_a_bad_day(run: Run, world: FakeWorld) -> None:
    """The gentle way is offered, and counts."""
    world.terminal = True
    run("log", "8", "back")
    run("plan", *PRESCRIBED)
    assert "qi practice spinal-wave --gentle --minutes 6" in run().stdout.splitlines()
    practise(world, gentle=True, minutes=4)
    assert "1 of 5 this week" in run("plan").stdout


def test_what_does_as_well(run: Run, world: FakeWorld) -> None:
    """A course's day that does not fit is practised with what the course says."""
    world.terminal = True
    run("plan", "use", "qi-spine")
    run("log", "3", "back", "--worse-with", "standing")
    found = json.loads(run("--json").stdout)
    assert (found["routine"], found["reason"]["code"]) == ("seated-wave", "planned")


def test_stop(run: Run, world: FakeWorld) -> None:
    """It ends today; the plan stays in the journal, and undo takes the end back."""
    run("plan", *PRESCRIBED)
    world.pass_time(days=2)
    assert "stopped on 2026-11-23" in run("plan", "stop").stdout
    assert run("plan").stdout.startswith("A course: ")
    assert "stopped on 2026-11-23" in run("journal", "list", "--kind", "plan").stdout
    assert run("plan", "stop").stdout == "There is no plan to stop.\n"
    run("undo")
    assert run("plan").stdout.startswith("spinal-wave")


def test_stop_one_of_several(run: Run, world: FakeWorld) -> None:
    """By its id; without one they are listed."""
    run("plan", *PRESCRIBED)
    run("plan", "add", "hip-circles", "--times", "2")
    refused = run("plan", "stop")
    assert refused.exit_code == 2
    assert "several plans run" in refused.stderr
    assert "hip-circles 2 × a week" in refused.stderr
    assert "no plan that runs" in run("plan", "stop", "zz").stderr
    (hips,) = [plan for plan in plans(world) if plan.items[0].routine == "hip-circles"]
    assert run("plan", "stop", hips.id).exit_code == 0
    assert "hip-circles" not in run("plan").stdout


def test_stopping_loses_no_field_to_come(run: Run, world: FakeWorld) -> None:
    """What another version wrote into the line stays."""
    run("plan", *PRESCRIBED)
    line = world.journal.file.read_text().replace('"times":5', '"times":5,"intensity":"soft"')
    world.journal.file.write_text(line.replace('"since"', '"from":"Dr Khan","since"'))
    run("plan", "stop")
    last = json.loads(world.journal.file.read_text().splitlines()[-1])
    assert (last["from"], last["items"][0]["intensity"], last["stopped"]) == ("Dr Khan", "soft", True)


def test_like_any_entry(run: Run, world: FakeWorld) -> None:
    """Undone, deleted, restored, forgotten; edited only in its own words."""
    run("plan", *PRESCRIBED)
    run("undo")
    assert not plans(world)
    run("plan", *PRESCRIBED)
    (plan,) = plans(world)
    assert "qi plan stop" in run("journal", "edit", plan.id, "5").stderr
    assert "a plan" in run("journal", "show", plan.id).stdout
    run("journal", "delete", plan.id, "--yes")
    assert run("plan").stdout.startswith("A course: ")
    run("journal", "restore", plan.id)
    assert len(standing_plans(world.journal, world.now().date())) == 1
    run("journal", "forget", plan.id, "--yes")
    assert not standing_plans(world.journal, world.now().date())


def test_in_the_report(run: Run, world: FakeWorld) -> None:
    """Done of what was planned, in words and as JSON."""
    assert json.loads(run("report", "--json").stdout)["plan"] == []
    run("plan", *PRESCRIBED)
    practise(world)
    world.pass_time(days=6)
    practise(world)
    assert "Done of what was planned: spinal-wave 2 of 5" in run("report").stdout
    (told,) = json.loads(run("report", "--json").stdout)["plan"]
    assert (told["routine"], told["planned"], told["done"]) == ("spinal-wave", 5, 2)


def test_on_its_first_day(run: Run, world: FakeWorld) -> None:
    """The report says why so little was done, and no longer on the day after."""
    run("plan", *PRESCRIBED)
    assert "spinal-wave 0 of 1 (the plan began today)" in run("report").stdout
    assert json.loads(run("report", "--json").stdout)["plan"][0]["began_today"] is True
    world.pass_time(days=1)
    assert "began today" not in run("report").stdout
    assert "began today" not in run("report", "--until", "yesterday").stdout


def test_something_new(run: Run, world: FakeWorld) -> None:
    """Numb where it was not: it is said as bare `qi` says it, and what is for today is as gentle."""
    run("log", "4", "left", "calf")
    world.pass_time(days=2)
    run("plan", *PRESCRIBED)
    assert "New" not in run("plan").stdout
    run("log", "4", "left", "calf", "numb")
    today, planned = run().stdout.splitlines(), run("plan").stdout.splitlines()
    new = next(line for line in today if line.startswith("New"))
    assert planned[0] == new == "New: numb in the left calf. So gently today."
    assert planned[-2:] == [line for line in today if line.startswith(("Today: ", "qi practice"))]
    assert "--gentle" in planned[-1]
    assert json.loads(run("plan", "--json").stdout)["new"] == [
        {"quality": "numb", "site": "calf", "side": "left"}
    ]


def test_a_plan_of_long_ago(run: Run, world: FakeWorld) -> None:
    """Is found behind hundreds of entries, and over after half a year."""
    run("plan", "add", "spinal-wave")
    for _ in range(181):
        world.pass_time(days=1)
        practise(world, "hip-circles")
        practise(world, "hip-circles")
    assert run("plan").stdout.startswith("spinal-wave (000000): 0 of 7")
    world.pass_time(days=2)
    assert run("plan").stdout.startswith("A course: ")
    for _ in range(300):
        practise(world, "hip-circles")
    world.pass_time(days=300)
    assert not standing_plans(world.journal, world.now().date())


def test_a_journal_with_bad_lines(run: Run, world: FakeWorld) -> None:
    """A line that cannot be read is no plan."""
    run("plan", *PRESCRIBED)
    with world.journal.file.open("a") as file:
        file.write('{"type":"plan"\n')
    assert run("plan").stdout.startswith("spinal-wave")


def test_a_course_of_ones_own(run: Run, world: FakeWorld) -> None:
    """Wins over a shipped one; once it is gone, it is named, and nothing breaks."""
    own = world.paths.routines / "courses" / "qi-spine.toml"
    own.parent.mkdir(parents=True)
    days = 'days = [{ routine = "hip-circles" }' + ", { rest = true }" * 6 + "]"
    week = f'[[weeks]]\ntheme = "T"\nlines = ["L"]\n{days}\n'
    own.write_text(f'schema = 1\ntitle = "Mine"\nsummary = "S"\n{week}')
    own.rename(own.with_name("mine.toml"))
    assert run("plan", "use", "mine").exit_code == 0
    assert "Today: qi practice hip-circles\n" in run("plan").stdout
    own.with_name("mine.toml").unlink()
    result = run("plan")
    assert "The course mine is not here" in result.stdout
    assert 'no course is called "mine"' in result.stderr
    assert run("report").exit_code == 0


class TestExport:
    """`qi plan export`."""

    def test_a_file(self, run: Run, tmp_path: Path) -> None:
        """With its reminders; not over another one, unless it is said."""
        run("plan", *PRESCRIBED, "--note", NOTE)
        run("plan", "use", "qi-spine")
        out = tmp_path / "plan.ics"
        result = run("plan", "export", str(out), "--at", "7:30")
        assert "Wrote 31 events" in result.stdout
        text = out.read_bytes()
        assert text.count(b"BEGIN:VEVENT") == text.count(b"TRIGGER:-PT10M") == 31
        assert b"DTSTART:20261121T073000\r\n" in text
        refused = run("plan", "export", str(out))
        assert refused.exit_code == 1
        assert "--force" in refused.stderr
        assert out.read_bytes() == text
        assert run("plan", "export", str(out), "--force", "--no-notes").exit_code == 0
        assert b"T180000" in out.read_bytes()
        assert b"further" not in out.read_bytes()

    def test_stdout(self, run: Run) -> None:
        """Only the file."""
        run("plan", *PRESCRIBED)
        assert run("plan", "export", "-").stdout_bytes.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")

    @pytest.mark.parametrize(
        ("words", "hint"),
        [
            pytest.param(["plan.txt"], "end the name in .ics", id="another name"),
            pytest.param(["/no/where/plan.ics"], "check the folder", id="no folder"),
            pytest.param(["x.ics", "--at", "25:00"], "--at: ", id="no hour"),
            pytest.param(["x.ics", "--at", "7:60"], "--at: ", id="no minute"),
            pytest.param(["x.ics", "--at", "7:"], "--at: ", id="half a time"),
            pytest.param(["x.ics", "--at", "soon"], "--at: ", id="no time"),
        ],
    )
    def test_what_is_refused(self, run: Run, words: list[str], hint: str) -> None:
        """With the remedy."""
        run("plan", *PRESCRIBED)
        result = run("plan", "export", *words)
        assert result.exit_code in {1, 2}
        assert hint in " ".join(result.stderr.split())

    def test_a_folder(self, run: Run, tmp_path: Path) -> None:
        """Is no file."""
        run("plan", *PRESCRIBED)
        (tmp_path / "x.ics").mkdir()
        assert "no ordinary file" in run("plan", "export", str(tmp_path / "x.ics"), "--force").stderr


def test_in_a_table(run: Run) -> None:
    """A plan has a row like any other entry."""
    run("plan", *PRESCRIBED)
    result = run("journal", "export", "-o", "-", "--format", "csv")
    assert "spinal-wave 5 × 6.0 min" in result.stdout
    assert result.stderr == ""


def test_urgent_words_come_first(run: Run) -> None:
    """Nothing is said to be practised today while they stand."""
    run("plan", *PRESCRIBED)
    assert "Today: qi practice" in run("plan").stdout
    run("log", "numb in both legs")
    result = run("plan")
    assert "999, 112, 911" in " ".join(result.stderr.split())
    assert "Today:" not in result.stdout


def test_an_end_that_is_no_date(run: Run) -> None:
    """What would be accepted is said."""
    result = run("plan", "add", "spinal-wave", "--until", "bananas")
    assert (result.exit_code, "2026-12-20" in result.stderr) == (2, True)


def test_several_times_a_day(run: Run, world: FakeWorld) -> None:
    """Stored as so many a week, so that an older qi reads no wrong number, with the day's beside it."""
    world.terminal = True
    run("plan", "add", "hip-circles", "--times", "6/day")
    (plan,) = plans(world)
    assert plan.items == (PlanItem("hip-circles", 42, a_day=6),)
    assert run("plan").stdout.splitlines() == [
        "hip-circles (000000): 0 of 6 today, 0 of 42 this week.",
        "Today: qi practice hip-circles",
    ]
    practise(world, "hip-circles")
    assert run("plan").stdout.splitlines()[0] == "hip-circles (000000): 1 of 6 today, 1 of 42 this week."
    assert "Plan: hip-circles, 1 of 6 today." in run().stdout
    assert json.loads(run("--json").stdout)["planned"] == [
        {"routine": "hip-circles", "minutes": None, "instead": [], "a_day": 6, "done": 1}
    ]


def test_walking_is_told_and_not_led(run: Run, world: FakeWorld) -> None:
    """A movement, never a routine; once it is logged it is done."""
    world.terminal = True
    run("plan", "add", "walking", "--minutes", "20", "--times", "5")
    (plan,) = plans(world)
    assert (plan.items, plan.moving) == ((), (PlannedMovement("walking", 5, 20),))
    line = world.journal.file.read_text()
    assert '"movement":"walking"' in line
    assert "routine" not in line
    assert run("plan").stdout.splitlines() == [
        "walking, 20 min (000000): 0 of 5 this week.",
        "Today: walking, 20 min; when it is done: qi log walking 20 min",
    ]
    assert "Plan: walking, 20 min." in run().stdout
    assert json.loads(run("--json").stdout)["moving"] == [{"movement": "walking", "minutes": 20.0}]
    run("log", "walked", "20", "min")
    assert run("plan").stdout.splitlines() == ["walking, 20 min (000000): 1 of 5 this week."]
    assert "walking 1 of 1" in run("report").stdout


def test_several_in_one_plan(run: Run, world: FakeWorld) -> None:
    """Routines, their names also in two words, and movements; each once."""
    run("plan", "add", "spinal", "wave", "hip-circles", "tai-chi", "spinal-wave", "--times", "14")
    (plan,) = plans(world)
    assert [item.name for item in plan.prescribed] == ["spinal-wave", "hip-circles", "tai-chi"]
    assert [item.times for item in plan.prescribed] == [14, 14, 14]


def test_a_note_stands_once(run: Run) -> None:
    """Below all that its plan has, however many that are."""
    run("plan", "add", "hip-circles", "walking", "--times", "6/day", "--note", "slowly")
    run("plan", "add", "tai-chi", "--times", "7", "--note", "by the window")
    lines = run("plan").stdout.splitlines()
    notes = [number for number, line in enumerate(lines) if line in {"  “slowly”", "  “by the window”"}]
    assert len(notes) == 2
    assert lines[notes[0] - 1].startswith("walking")
    assert lines[notes[1] - 1].startswith("tai-chi")


def test_as_json(run: Run, world: FakeWorld) -> None:
    """Numbers as they are, for scripts; nothing for today where something urgent comes first."""
    run("plan", "add", "hip-circles", "walking", "--times", "6/day", "--note", "slowly")
    run("plan", "use", "qi-spine")
    practise(world, "hip-circles")
    told = json.loads(run("plan", "--json").stdout)
    assert told == json.loads(run("plan", "list", "--json").stdout)
    hips, walking = told["doing"]
    assert (hips["routine"], hips["times"], hips["a_day"]) == ("hip-circles", 42, 6)
    assert (hips["done"], hips["done_today"], hips["rests"], hips["today"]) == (1, 1, False, True)
    assert (walking["movement"], "routine" in walking, walking["note"]) == ("walking", False, "slowly")
    (course,) = told["following"]
    assert (course["course"], course["week"], course["next"]["routine"]) == ("qi-spine", 1, "spinal-wave")
    assert [each["routine"] for each in told["planned"]] == ["hip-circles", "spinal-wave"]
    assert told["moving"] == [{"movement": "walking", "minutes": None}]
    run("log", "5", "groin", "numb")
    urgent = run("plan", "--json")
    assert json.loads(urgent.stdout)["planned"] == []
    assert "EMERGENCY" in urgent.stderr


class TestStoppedByName:
    """One plan of several, or one routine of a plan."""

    def test_a_plan_that_is_all_of_it(self, run: Run, world: FakeWorld) -> None:
        """The plan that has nothing else ends; the others go on."""
        run("plan", "add", "heel-drops")
        run("plan", "add", "walking", "--minutes", "20")
        assert run("plan", "stop", "heel", "drops").exit_code == 0
        assert [line.split()[0] for line in run("plan").stdout.splitlines()] == ["walking,", "Today:"]
        assert run("plan", "stop", "walking").exit_code == 0
        assert not any(not plan.stopped for plan in plans(world))

    def test_one_of_several(self, run: Run, world: FakeWorld) -> None:
        """The rest of the plan goes on; undo brings it back."""
        run("plan", "add", "heel-drops", "hip-circles", "walking")
        told = " ".join(run("plan", "stop", "heel").stdout.split())
        assert "heel-drops 7 × a week, stopped on 2026-11-21" in told
        (plan,) = plans(world)
        assert not plan.stopped
        assert "heel-drops" not in run("plan").stdout
        assert "heel-drops" not in run("plan", "export", "-").stdout
        run("plan", "stop", "walking")
        assert [line.split()[0] for line in run("plan").stdout.splitlines()] == ["hip-circles", "Today:"]
        run("undo")
        run("undo")
        assert "heel-drops" in run("plan").stdout

    def test_the_last_of_several(self, run: Run, world: FakeWorld) -> None:
        """With nothing left in it the plan is over."""
        run("plan", "add", "heel-drops", "hip-circles")
        run("plan", "stop", "heel-drops")
        run("plan", "stop", "hip-circles")
        assert plans(world)[0].stopped

    def test_a_course(self, run: Run, world: FakeWorld) -> None:
        """By its name."""
        run("plan", "use", "qi-spine")
        run("plan", "add", "heel-drops")
        run("plan", "stop", "qi-spine")
        assert [plan.course for plan in plans(world) if plan.stopped] == ["qi-spine"]

    def test_in_several_plans(self, run: Run, world: FakeWorld) -> None:
        """In each of them; what else is in one goes on."""
        run("plan", "add", "heel-drops", "hip-circles")
        (plan,) = plans(world)
        world.journal.append(msgspec.structs.replace(plan, id=world.new_id(), items=plan.items[:1]))
        assert run("plan", "stop", "heel-drops").exit_code == 0
        assert "heel-drops" not in run("plan").stdout
        assert "hip-circles" in run("plan").stdout

    def test_which_one(self, run: Run) -> None:
        """A beginning that several have: it is asked which, with what to type."""
        run("plan", "add", "heel-drops")
        run("plan", "add", "hip-circles")
        refused = run("plan", "stop", "h")
        assert refused.exit_code == 2
        assert "several plans run; say which" in refused.stderr
        assert refused.stderr.count("qi plan stop 000000: ") == 2
        assert 'has "tree"' in run("plan", "stop", "tree").stderr


class TestPrescribedAnew:
    """What is planned already is changed, not added."""

    @pytest.fixture(autouse=True)
    def planned(self, run: Run) -> None:
        """Six times a day, beside something else."""
        run("plan", "add", "press-ups-lying", "walking", "--times", "6/day")

    def test_it_is_asked(self, run: Run, world: FakeWorld) -> None:
        """Yes stops the former, and what else was planned with it goes on."""
        world.terminal, world.ask = True, FakeAsk(["y"])
        assert run("plan", "add", "press-ups-lying", "--times", "7/day").exit_code == 0
        assert world.ask.questions == [
            "Already planned: press-ups-lying 6 × a day; change it to press-ups-lying 7 × a day? y/n "
        ]
        told = run("plan").stdout
        assert "press-ups-lying (000000): 0 of 7 today" in told
        assert told.count("press-ups-lying (") == 1
        assert "walking (000000): 0 of 6 today" in told

    @pytest.mark.parametrize("answer", ["n", None])
    def test_no_leaves_it(self, run: Run, world: FakeWorld, answer: str | None) -> None:
        """So does no answer."""
        before = len(world.written())
        world.terminal, world.ask = True, FakeAsk([answer])
        assert run("plan", "add", "walking", "--times", "5").stdout == "Nothing is changed.\n"
        assert len(world.written()) == before

    def test_nobody_to_ask(self, run: Run, world: FakeWorld) -> None:
        """It is refused, and what to do is said; that works."""
        before = len(world.written())
        refused = run("plan", "add", "press-ups-lying", "--times", "7/day")
        assert refused.exit_code == 1
        assert "to change it: qi plan stop press-ups-lying" in refused.stderr
        assert len(world.written()) == before
        run("plan", "stop", "press-ups-lying")
        assert run("plan", "add", "press-ups-lying", "--times", "7/day").exit_code == 0


class TestNotForThem:
    """What is not for the person stays in the plan, and is named nowhere as something to do."""

    @pytest.fixture(params=["said", "told"])
    def left_out(self, request: pytest.FixtureRequest, run: Run) -> str:
        """By `not-for-me`, or by what they told of themselves."""
        if request.param == "said":
            run("routines", "not-for-me", "kidney-tapping")
        else:
            run("config", "set", "person.gates", "numb-foot")
        return "kidney-tapping"

    def test_prescribed(self, run: Run, left_out: str, tmp_path: Path) -> None:
        """Told when it is planned and where it stands; not for today, and in no calendar."""
        told = " ".join(run("plan", "add", left_out, "seated-tree").stdout.split())
        assert f"{left_out} is not for you" in told
        assert "seated-tree is not" not in told
        out = " ".join(run("plan").stdout.split())
        assert f"{left_out} (" in out
        assert "Not for you, by what you told" in out
        assert "Today: qi practice seated-tree" in out
        for verb in ("plan", ""):
            assert f"qi practice {left_out}" not in run(*verb.split()).stdout
        assert f"Plan: {left_out}" not in run().stdout
        run("plan", "export", str(tmp_path / "plan.ics"))
        assert left_out not in (tmp_path / "plan.ics").read_text()

    def test_with_nothing_else(self, run: Run, left_out: str, tmp_path: Path) -> None:
        """Nothing is for today, and there is no calendar of it."""
        run("plan", "add", left_out)
        assert "Today:" not in run("plan").stdout
        assert run("plan", "export", str(tmp_path / "plan.ics")).exit_code == 1

    def test_a_course(self, run: Run, world: FakeWorld, tmp_path: Path) -> None:
        """What does as well takes the place, today and in a calendar, and counts."""
        run("routines", "not-for-me", "spinal-wave")
        run("plan", "use", "qi-spine")
        out = run("plan").stdout
        assert "Next: seated-wave, 5 min." in out
        assert "Today: qi practice seated-wave --minutes 5" in out
        assert "spinal-wave" not in out
        run("plan", "export", str(tmp_path / "plan.ics"))
        assert "qi practice spinal-wave" not in (tmp_path / "plan.ics").read_text()
        practise(world, "seated-wave")
        assert "Done in this week of it: 1 of 5 days." in run("plan").stdout

    def test_a_course_of_which_nothing_is_left(self, run: Run, tmp_path: Path) -> None:
        """It says so, and names no practice."""
        for name in ("spinal-wave", "seated-wave", "easy-breathing"):
            run("routines", "not-for-me", name)
        run("plan", "use", "qi-spine")
        out = run("plan").stdout
        assert "Not for you, by what you told" in out
        assert "Next" not in out
        assert "Today" not in out
        assert json.loads(run("plan", "--json").stdout)["following"][0]["left_out"]
        run("plan", "export", str(tmp_path / "plan.ics"))
        assert "easy-breathing" not in (tmp_path / "plan.ics").read_text()


@pytest.mark.parametrize("name", ["xyzzy", "flying lessons"])
def test_what_may_be_planned(run: Run, name: str) -> None:
    """Said where a name is neither a routine nor a movement."""
    result = run("plan", "add", *name.split())
    assert result.exit_code == 2
    assert "movements such as walking" in " ".join(result.stderr.split())


def test_a_plan_on_a_bad_day(run: Run) -> None:
    """What is prescribed waits: today is what a bad day allows, in the words of bare qi."""
    run("plan", "add", "bird-dog", "--times", "3")
    run("log", "8", "back", "spasm")
    told = run("plan").stdout
    assert "bird-dog" in told.splitlines()[0]
    assert "Today: Easy Breathing" in told
    assert "qi practice bird-dog" not in told
