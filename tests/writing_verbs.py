"""The verbs that write, and the homes they are tried in: a row a verb."""

from typing import NamedTuple


class Verb(NamedTuple):
    """A verb that writes, and the home it is run in.

    Attributes:
        before: what was said in that home; `{first}` is its oldest entry.
        bare: whether that home is empty but for that.
        keys: what is pressed at a terminal, each once a text is shown.
        gives_back: whether an entry that is not saved is given back as a command.
        steps: whether it is done in more than one step, or writes more than one line, so that a part may be
            done: where a disk takes half of it and lets nothing be taken back, whole lines are left.
        in_passing: whether it ends well without what it writes, which is not what was asked for; and says it.
        finds: whether what is wrong is its answer, on stdout.
        keeps: what may lie in the home where it did not end well, so that nothing typed is lost.
        pace: how many times as fast as it should be it is led.
        varying: what of its entries differs from run to run.
        prepare: what else is done to the home, see `Home`.
    """

    name: str
    argv: tuple[str, ...]
    before: tuple[tuple[str, ...], ...] = ()
    bare: bool = False
    keys: tuple[tuple[str, str], ...] = ()
    gives_back: bool = True
    steps: bool = False
    in_passing: bool = False
    finds: bool = False
    keeps: frozenset[str] = frozenset()
    pace: int = 1
    varying: frozenset[str] = frozenset()
    prepare: str = ""


LIVED_IN: tuple[tuple[str, ...], ...] = (
    ("log", "6", "calf", "left"),
    ("log", "4", "--note", "slept badly"),
    ("log", "numb", "between", "the", "legs"),
    ("checkin", "--peg", "5,4,6"),
    ("config", "set", "bell", "yes"),
    ("journal", "backup"),
    ("log", "3", "back", "secretword"),
)
ELSEWHERE = (
    b'{"v":1,"type":"symptom","id":"51aa0c77e2d9","logged":"2026-03-21T20:03:02.541Z",'
    b'"at":"2026-03-21T21:03:00+01:00","pain":6,"sites":[{"site":"calf","side":"left"}]}\n'
    b'{"v":1,"type":"symptom","id":"51aa0c77e2da","logged":"2026-03-21T20:03:03.541Z",'
    b'"at":"2026-03-21T21:03:00+01:00","pain":2}\n'
)
DIARY = """\
full_date,date,weekday,time,mood,activities,note_title,note
2026-11-20,November 20,Friday,21:15,meh,walking,After the shed,calf tight again
2026-11-19,November 19,Thursday,7:40 AM,calm,tea | reading,,
"""
GIVEN = "{root}/given.jsonl.gz"
UNDERWAY = (
    b'{"v":1,"type":"session","id":"9f2c41d07ab3","logged":"2026-03-21T06:17:44.120Z",'
    b'"at":"2026-03-21T07:12:31+01:00","routine":"spinal-wave","seconds":312.4,"planned":350.0,'
    b'"finished":false,"breaths":31}'
)

QUESTIONS = (
    *(("Title", "\r"), ("What it is", "\r"), ("Posture", "\r"), ("Breath:", "\r"), ("its name", "Sway\r")),
    *(("What to do", "Sway.\r"), ("How many", "\r"), ("in-breath", "\r"), ("out-breath", "\r")),
    *(("each side?", "\r"), ("Another step?", "\r")),
)

VERBS = [
    Verb("log, the first", ("log", "6", "calf", "left"), bare=True),
    Verb("log", ("log", "6", "calf", "left")),
    Verb("log, after a torn line", ("log", "6", "calf", "left"), prepare="cut off"),
    Verb("log --note", ("log", "5", "--note", "walked far")),
    Verb("log, a red flag", ("log", "lost", "control", "of", "my", "bladder")),
    Verb(
        "log after",
        ("log", "after", "3"),
        (("practice", "spinal-wave", "--done", "--minutes", "5"),),
        steps=True,
    ),
    Verb(
        "the one question",
        ("log", "6", "or", "7", "back"),
        keys=(("always", "h"),),
        steps=True,
        in_passing=True,
        gives_back=False,
    ),
    Verb("undo", ("undo",)),
    Verb("journal edit", ("journal", "edit", "{first}", "5", "back")),
    Verb(
        "journal edit, editor",
        ("journal", "edit", "{first}"),
        keys=(("Open it again?", "n"),),
        keeps=frozenset({"qi/drafts/#.toml"}),
    ),
    Verb("journal delete", ("journal", "delete", "{first}", "--yes")),
    Verb("journal restore", ("journal", "restore", "{first}"), (("journal", "delete", "{first}", "--yes"),)),
    Verb("journal forget", ("journal", "forget", "{first}", "--yes"), gives_back=False, steps=True),
    Verb("journal forget --all", ("journal", "forget", "--all", "--yes"), gives_back=False, steps=True),
    Verb(
        "forgotten elsewhere",
        ("journal", "list"),
        prepare="forgotten elsewhere",
        gives_back=False,
        steps=True,
    ),
    Verb("journal merge", ("journal", "merge", "{root}/in.jsonl"), gives_back=False),
    Verb("journal import", ("journal", "import", "{root}/in.csv", "--yes"), gives_back=False, steps=True),
    Verb("journal import, qi's", ("journal", "import", "{root}/in.jsonl", "--yes"), gives_back=False),
    Verb("journal join", ("journal", "join"), prepare="brought in twice", gives_back=False, steps=True),
    Verb("journal backup", ("journal", "backup"), (("log", "2"),), gives_back=False),
    Verb("journal backup FILE", ("journal", "backup", "{root}/copy.jsonl.gz"), gives_back=False),
    Verb(
        "journal check --repair",
        ("journal", "check", "--repair"),
        prepare="torn",
        gives_back=False,
        finds=True,
    ),
    Verb("journal export", ("journal", "export", "-o", "{root}/out.csv"), gives_back=False),
    Verb("journal export, study", ("journal", "export", "--for-study", GIVEN, "--yes"), gives_back=False),
    Verb("journal export, table", ("journal", "export", "--parquet", "{root}/table"), gives_back=False),
    Verb("study gather", ("study", "gather", "{root}/people", "-o", "{root}/study"), gives_back=False),
    Verb("report -o", ("report", "-o", "{root}/page.html"), gives_back=False),
    Verb("report, backup due", ("report",), prepare="backup due", gives_back=False, in_passing=True),
    Verb("checkin", ("checkin", "--peg", "5,4,6", "--sleep", "6.5")),
    Verb("ask", ("ask", "can I cycle again?")),
    Verb("ask, a red flag", ("ask", "is it bad that I am numb between the legs?")),
    Verb("ask --answered", ("ask", "--answered", "1", "yes, gently"), (("ask", "can I cycle again?"),)),
    Verb("qi", (), gives_back=False, in_passing=True),
    Verb(
        "flare",
        ("flare",),
        (("safety", "seen", "numb between the legs", "--by", "Dr Khan"),),
        gives_back=False,
        in_passing=True,
    ),
    Verb("plan add", ("plan", "add", "spinal-wave", "--times", "5", "--minutes", "6")),
    Verb(
        "plan export",
        ("plan", "export", "{root}/plan.ics"),
        (("plan", "use", "qi-spine"),),
        gives_back=False,
    ),
    Verb("plan use", ("plan", "use", "qi-spine")),
    Verb("plan stop", ("plan", "stop"), (("plan", "use", "qi-spine"),)),
    Verb(
        "practice",
        ("practice", "spinal-wave", "--minutes", "2", "--lead-in", "0", "--plain", "--no-ask"),
        (("safety", "seen", "numb between the legs", "--by", "Dr Khan"),),
        keys=(("Any key begins", " "),),
        gives_back=False,
        pace=200,
        # What was waited before it is of its minutes; and where it is killed midway it is not finished.
        varying=frozenset({"seconds", "breaths", "planned", "finished"}),
    ),
    Verb("practice --done", ("practice", "spinal-wave", "--done", "--minutes", "5")),
    Verb("config set", ("config", "set", "breath", "5-5"), gives_back=False),
    Verb("config set, the first", ("config", "set", "bell", "yes"), bare=True, gives_back=False),
    Verb("config unset", ("config", "unset", "bell"), gives_back=False),
    Verb(
        "config edit",
        ("config", "edit"),
        keys=(("Open it again?", "n"),),
        gives_back=False,
        keeps=frozenset({"qi/drafts/settings/config.toml"}),
    ),
    Verb("routines not-for-me", ("routines", "not-for-me", "heel-drops"), gives_back=False),
    Verb("routines add", ("routines", "add", "{root}/theirs.toml", "--yes"), gives_back=False),
    Verb("routines new", ("routines", "new", "mine"), keys=QUESTIONS, gives_back=False),
    Verb(
        "routines edit",
        ("routines", "edit", "theirs"),
        (("routines", "add", "{root}/theirs.toml", "--yes"),),
        keys=(("Open it again?", "n"),),
        gives_back=False,
        keeps=frozenset({"qi/routines/theirs.toml.draft"}),
    ),
    Verb("routines card", ("routines", "card", "heel-drops", "-o", "{root}/card.html"), gives_back=False),
    Verb("render", ("render", "heel-drops", "-o", "{root}/heard.wav", "--minutes", "3"), gives_back=False),
    Verb("safety seen", ("safety", "seen", "numb", "--by", "Khan")),
    Verb("cut short, then log", ("log", "6", "calf", "left"), prepare="underway", steps=True),
    Verb("cut short, then list", ("journal", "list"), prepare="underway", gives_back=False),
]
