"""What is said is kept: on the disk first, the sentence whole, and at most one question after it."""

from datetime import date, timedelta

import pytest

from fakes import FakeAsk, FakeWorld, Run, settings
from qicli.core.entry import Medicine, Movement, Session, Site, Symptom


def standing(world: FakeWorld) -> Symptom:
    """The one symptom as it stands."""
    (entry,) = world.journal.standing()
    assert isinstance(entry, Symptom)
    return entry


def answering(world: FakeWorld, *answers: str | None) -> FakeAsk:
    """Somebody at a terminal, who gives these answers."""
    world.terminal = True
    world.ask = FakeAsk(answers)
    return world.ask


class TestTheSentence:
    """Kept whole where any of it was not understood."""

    def test_whole(self, run: Run, world: FakeWorld) -> None:
        """As it was typed, not its remnants; and it is said what was not understood, and how to mend it."""
        result = run("log", "Dog pulled me over, lower back 6")
        assert standing(world).note == "Dog pulled me over, lower back 6"
        assert (standing(world).pain, standing(world).sites) == (6, (Site("back"),))
        assert '"Dog pulled' in result.stderr
        assert "qi journal edit last" in result.stderr

    def test_a_note_follows_it(self, run: Run, world: FakeWorld) -> None:
        """What --note says stands behind the sentence."""
        run("log", "6 back wobblish", "--note", "after the walk")
        assert standing(world).note == "6 back wobblish · after the walk"

    def test_understood_words_need_no_note(self, run: Run, world: FakeWorld) -> None:
        """Nothing is said twice."""
        result = run("log", "6 calf left burning sitting")
        assert standing(world).note == ""
        assert result.stderr == ""

    def test_a_denial_is_kept_in_silence(self, run: Run, world: FakeWorld) -> None:
        """It says something that no field holds, and nothing was misunderstood."""
        result = run("log", "no tingling today, calf 3")
        assert standing(world).note == "no tingling today, calf 3"
        assert standing(world).qualities == ()
        assert result.stderr == ""

    def test_a_slip_is_said(self, run: Run, world: FakeWorld) -> None:
        """A misspelt word is read as the one it is like, and that is told."""
        result = run("log", "6 calf burnign")
        assert standing(world).qualities == ("burning",)
        assert "burnign read as burning" in result.stderr

    def test_a_side_is_only_offered(self, run: Run, world: FakeWorld) -> None:
        """Never taken unasked."""
        result = run("log", "6 rihgt calf")
        assert standing(world).sites == (Site("calf"),)
        assert "right?" in result.stderr


class TestNeverRefused:
    """A line of free words is an entry, whatever it says."""

    @pytest.mark.parametrize("words", ["6 or 7 hip", "4 6", "back 3 5", "5.5 back", "11", "38"])
    def test_in_a_pipe(self, run: Run, world: FakeWorld, words: str) -> None:
        """Exit 0, the words as the note, no pain guessed, and one line that says how to put it right."""
        result = run("log", words)
        assert result.exit_code == 0
        assert (standing(world).pain, standing(world).note) == (None, words)
        assert "qi journal edit last" in result.stderr

    def test_eleven(self, run: Run, world: FakeWorld) -> None:
        """Words beside a number that no pain can be are kept, with what pain is; the option refuses."""
        result = run("log", "11 calf")
        assert standing(world).sites == (Site("calf"),)
        assert "from 0 (none) to 10" in result.stderr
        assert run("log", "--pain", "11").exit_code == 2

    def test_both_numbers_are_named(self, run: Run) -> None:
        """Which two it could be."""
        assert "6 or 7?" in run("log", "6-7 hip").stderr


class TestTheQuestion:
    """One, after the entry is on the disk, with one key."""

    def test_saved_before_it_is_asked(self, run: Run, world: FakeWorld) -> None:
        """Whoever gives no answer has lost nothing."""
        ask = answering(world, None)
        result = run("log", "6 or 7 hip")
        assert "6 or 7?" in ask.questions[0]
        assert standing(world).note == "6 or 7 hip"
        assert result.exit_code == 0

    def test_the_answer_is_a_new_line(self, run: Run, world: FakeWorld) -> None:
        """It replaces the one without a pain."""
        answering(world, "7")
        result = run("log", "6 or 7 hip")
        assert len(world.written()) == 2
        assert standing(world).pain == 7
        assert "pain 7" in result.stdout

    def test_ten_has_a_key(self, run: Run, world: FakeWorld) -> None:
        """One key, though it has two digits."""
        answering(world, "t")
        run("log", "9-10 hip")
        assert standing(world).pain == 10

    def test_always_the_higher(self, run: Run, world: FakeWorld) -> None:
        """Chosen once, it is taken from then on without a question, and that is said."""
        ask = answering(world, "h")
        run("log", "6 or 7 hip")
        assert standing(world).pain == 7
        result = run("log", "3-4 calf")
        newest = next(world.journal.standing())
        assert isinstance(newest, Symptom)
        assert newest.pain == 4
        assert result.stderr.splitlines() == ["3 or 4 read as 4; qi config set between ask asks again"]
        assert newest.note == "3-4 calf"
        assert len(ask.questions) == 1

    def test_not_twice_in_a_week(self, run: Run, world: FakeWorld) -> None:
        """No kind of question comes again before seven days have passed."""
        ask = answering(world, None, None)
        run("log", "6 or 7 hip")
        run("log", "2 or 3 hip")
        assert len(ask.questions) == 1
        world.pass_time(days=7)
        run("log", "2 or 3 hip")
        assert len(ask.questions) == 2

    @pytest.mark.parametrize(
        "chosen", ['ask = "never"', f"quiet_until = {date(2026, 11, 21) + timedelta(days=3)}"]
    )
    def test_not_where_it_is_not_wanted(self, run: Run, world: FakeWorld, chosen: str) -> None:
        """Who wants no questions gets one line instead."""
        settings(world, chosen)
        ask = answering(world)
        assert "6 or 7?" in run("log", "6 or 7 hip").stderr
        assert not ask.questions

    def test_a_script_is_asked_nothing(self, run: Run, world: FakeWorld) -> None:
        """With --json the entry is all that is printed."""
        ask = answering(world)
        run("log", "6 or 7 hip", "--json")
        assert not ask.questions


class TestANumberBeforeAMedicine:
    """From four on it is asked about: tablets, or the pain."""

    @pytest.mark.parametrize(
        ("key", "pain", "amount"),
        [("t", None, "6"), ("p", 6, ""), (None, None, "")],
    )
    def test_asked(self, run: Run, world: FakeWorld, key: str | None, pain: int | None, amount: str) -> None:
        """By one key; without an answer it is neither."""
        ask = answering(world, key)
        result = run("log", "6 ibuprofen")
        assert ask.questions == ["6 ibuprofen: 6 taken, or pain 6? t/p "]
        entry = standing(world)
        assert (entry.pain, entry.medicines) == (pain, (Medicine("ibuprofen", amount),))
        assert entry.note == "6 ibuprofen"
        assert ("Now" in result.stdout) == (key is not None)

    def test_in_a_pipe(self, run: Run, world: FakeWorld) -> None:
        """It is kept as a note, with neither, and how to say which is said."""
        result = run("log", "five nurofen")
        entry = standing(world)
        assert (entry.pain, entry.medicines, entry.note) == (None, (Medicine("ibuprofen"),), "five nurofen")
        assert result.stderr == (
            '"five ibuprofen": five taken, or pain five? Neither is noted; '
            "qi journal edit last took five ibuprofen, or qi journal edit last five, says it\n"
        )

    @pytest.mark.parametrize(
        ("words", "pain", "amount"), [("five", 5, ""), ("took five ibuprofen", None, "five")]
    )
    def test_said_later(self, run: Run, world: FakeWorld, words: str, pain: int | None, amount: str) -> None:
        """As it was told."""
        run("log", "five nurofen")
        run("journal", "edit", "last", *words.split())
        assert (standing(world).pain, standing(world).medicines) == (pain, (Medicine("ibuprofen", amount),))

    def test_edited_to_either(self, run: Run, world: FakeWorld) -> None:
        """An edit that says as little leaves the pain as it was, and says so."""
        run("log", "3 calf")
        result = run("journal", "edit", "last", "6", "ibuprofen")
        assert "6 taken, or pain 6? The pain stays as it was" in result.stderr
        assert standing(world).pain == 3

    def test_several_are_added_up(self, run: Run) -> None:
        """Numbers that may be tablets count as such, on the safe side."""
        for _ in range(2):
            assert "poison line" not in run("log", "4 paracetamol").stderr
        assert "paracetamol, 12 in 24 hours" in run("log", "4 paracetamol").stderr


class TestOwnSide:
    """A place of the leg without a side is on the person's own, where they have set one."""

    def test_taken_and_said(self, run: Run, world: FakeWorld) -> None:
        """And marked as taken."""
        settings(world, '[person]\nside = "left"\n')
        result = run("log", "4 calf, back")
        assert standing(world).sites == (Site("calf", "left", inferred=True), Site("back"))
        assert "calf taken as left" in result.stderr

    @pytest.mark.parametrize("words", ["4 calf numb", "calf tingling", "weak leg"])
    def test_never_with_what_stands_apart(self, run: Run, world: FakeWorld, words: str) -> None:
        """A second leg must not hide: it is asked, and stays open where nobody answers."""
        settings(world, '[person]\nside = "left"\n')
        run("log", words)
        assert standing(world).sites[0].side is None

    def test_asked(self, run: Run, world: FakeWorld) -> None:
        """Left, right or both."""
        settings(world, '[person]\nside = "left"\n')
        ask = answering(world, "r")
        run("log", "4 calf tingling")
        assert "left, right or both?" in ask.questions[0]
        assert standing(world).sites == (Site("calf", "right"),)

    def test_not_above_the_usual(self, run: Run, world: FakeWorld) -> None:
        """Four days of 3, and a 6: perhaps it is the other leg."""
        settings(world, '[person]\nside = "left"\n')
        for _ in range(4):
            run("log", "3 back")
            world.pass_time(days=1)
        run("log", "6 calf")
        newest = next(world.journal.standing())
        assert isinstance(newest, Symptom)
        assert newest.sites == (Site("calf"),)


class TestMoments:
    """When it was, wherever in the words it stands."""

    def test_in_the_words(self, run: Run, world: FakeWorld) -> None:
        """The answer shows the moment first."""
        result = run("log", "leg 6 yesterday 8pm")
        assert standing(world).at.isoformat() == "2026-11-20T20:00:00+01:00"
        assert result.stdout.startswith("Logged Fri 20 Nov 2026 20:00 · pain 6")

    def test_an_option_counts(self, run: Run, world: FakeWorld) -> None:
        """--at is what it says."""
        run("log", "leg 6 yesterday", "--at", "2026-11-19 07:00")
        assert standing(world).at.isoformat() == "2026-11-19T07:00:00+01:00"

    def test_two_ways(self, run: Run, world: FakeWorld) -> None:
        """Filed under now, said, and kept in the words."""
        result = run("log", "last weekend hip 4")
        assert standing(world).at == world.now()
        assert standing(world).note == "last weekend hip 4"
        assert "under now" in result.stderr

    def test_the_day_that_it_is(self, run: Run, world: FakeWorld) -> None:
        """On a Saturday "saturday" is today or a week ago, and which of them is not for qi to say."""
        result = run("log", "saturday hip 4")
        assert standing(world).at == world.now()
        assert standing(world).note == "saturday hip 4"
        assert '"saturday" could be 2026-11-21 or 2026-11-14' in result.stderr


class TestBeside:
    """What stands beside the pain in a sentence."""

    def test_a_practice_without_the_timer(self, run: Run, world: FakeWorld) -> None:
        """It is told, not led, at the moment that was said."""
        result = run("log", "did spinal wave 10 min yesterday 8pm")
        (entry,) = world.journal.standing()
        assert isinstance(entry, Session)
        assert (entry.routine, entry.seconds, entry.told) == ("spinal-wave", 600, True)
        assert entry.at.isoformat() == "2026-11-20T20:00:00+01:00"
        assert "told" in result.stdout

    def test_a_practice_and_how_it_is(self, run: Run, world: FakeWorld) -> None:
        """Two entries: one never makes the other a pair."""
        run("log", "did spinal wave 10 min, calf 3")
        symptom, session = world.journal.standing()
        assert isinstance(session, Session)
        assert isinstance(symptom, Symptom)
        assert (symptom.pain, symptom.sites, session.after.pain) == (3, (Site("calf"),), None)

    def test_around_a_treatment(self, run: Run, world: FakeWorld) -> None:
        """Before and after, in the words."""
        run("log", "acupuncture before 7 after 3")
        entry = standing(world)
        assert (entry.treatments, entry.before.pain, entry.after.pain) == (("acupuncture",), 7, 3)

    def test_movement(self, run: Run, world: FakeWorld) -> None:
        """Told back with its minutes."""
        result = run("log", "walked 20 min 4")
        assert standing(world).movements == (Movement("walking", 20),)
        assert "walking 20 min" in result.stdout


class TestWhatContradictsItself:
    """It is asked about at a terminal, by one key; else it is kept as a note, and said."""

    @pytest.mark.parametrize(
        ("words", "key", "pain"),
        [
            (["5", "--pain", "7"], "5", 5),
            (["5", "--pain", "7"], None, 7),
            (["back=3 back=5"], "3", 3),
            (["back=3 back=5"], None, None),
        ],
    )
    def test_asked(
        self, run: Run, world: FakeWorld, words: list[str], key: str | None, pain: int | None
    ) -> None:
        """No answer leaves what the option says, and else no pain."""
        ask = answering(world, key)
        run("log", *words)
        assert ask.questions[0].startswith("5 or 7?" if "--pain" in words else "3 or 5?")
        assert standing(world).pain == pain

    @pytest.mark.parametrize("words", [["5", "--pain", "7"], ["back=3 back=5"]])
    def test_in_a_pipe(self, run: Run, world: FakeWorld, words: list[str]) -> None:
        """The words are whole in the note, and what to type is said."""
        result = run("log", *words)
        assert result.exit_code == 0
        assert standing(world).note == words[0]
        assert "qi journal edit last" in result.stderr

    def test_a_moment_that_says_nothing(self, run: Run, world: FakeWorld) -> None:
        """An empty one, as of a script's variable, is not now; without any it is."""
        result = run("log", "5", "--at", "")
        assert result.exit_code == 2
        assert "--at says nothing" in result.stderr
        assert not world.written()
        assert run("log", "5").exit_code == 0

    def test_a_day_years_ago(self, run: Run) -> None:
        """The 29th of February without a year: taken as the last one, and said; with its year it is plain."""
        told = run("log", "5", "29", "feb")
        assert "29 Feb 2024" in told.stdout
        assert "taken as 2024" in told.stderr
        assert not run("log", "5", "29", "feb", "2024").stderr
