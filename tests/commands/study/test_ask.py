"""`qi study`: what is asked of many, in every view, and what is typed wrongly."""

import csv
import json
import re
from pathlib import Path

import pytest

from crowd import crowd, written
from fakes import FakeWorld, Run
from qicli.core.study.cells import HIDDEN, NEARLY_ALL
from qicli.study.questions import QUESTIONS

pytest.importorskip("duckdb", reason="duckdb is an extra: pip install 'qicli[study]'")

PEOPLE = crowd(45)
REGRESSION = "regression to the mean"


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The study of 45."""
    return str(written(PEOPLE, tmp_path_factory.mktemp("study") / "STUDY"))


@pytest.fixture
def arms(tmp_path: Path) -> str:
    """Two groups and a small one; two persons are in none."""
    names = list(PEOPLE)[2:]
    lines = [
        f"{name},{'few' if nth in range(4, 8) else 'usual' if nth % 2 else 'qi'}"
        for nth, name in enumerate(names)
    ]
    file = tmp_path / "arms.csv"
    file.write_text("\n".join(["person,arm", *lines, "nobody,qi", ""]))
    return str(file)


def test_every_question_is_answered(run: Run, study: str) -> None:
    """Of all persons, and what has to be known stands above it."""
    result = run("study", study)
    assert result.exit_code == 0
    told = " ".join(result.stdout.split())
    assert "Each person counts once" in told
    assert REGRESSION in told
    assert "noted anything 45 persons" in told
    for words in ("Pain week by week", "furthest point", "PEG", "spinal-wave", "acupuncture", "30 %"):
        assert words in told


@pytest.mark.parametrize("name", QUESTIONS)
def test_one_question_is_answered_alone(run: Run, study: str, name: str) -> None:
    """With regression to the mean wherever a later pain is held against an earlier one."""
    result = run("study", study, "--question", name, "--weeks", "1-6")
    assert result.exit_code == 0
    assert "weeks 1 to 6" in result.stdout
    assert (REGRESSION in " ".join(result.stdout.split())) == QUESTIONS[name].before_and_after


def _numbers(text: str) -> set[int]:
    """All numbers of persons in a text."""
    return {int(number.replace(",", "")) for number in re.findall(r"([\d,]+) persons", text)}


def test_no_view_tells_a_small_number(run: Run, study: str, tmp_path: Path) -> None:
    """Neither the terminal, nor the JSON, the page, the tables."""
    assert all(number >= 10 and number % 5 == 0 for number in _numbers(run("study", study).stdout))
    told = json.loads(run("study", study, "--json").stdout)
    lines = [line for answer in told["answers"] for line in answer["lines"]]
    numbers = [line["persons"] for line in lines]
    assert "<10" in numbers
    assert {NEARLY_ALL, HIDDEN} & set(numbers)
    assert all(number >= 10 and number % 5 == 0 for number in numbers if isinstance(number, int))
    assert all(line["told"] is None for line in lines if line["persons"] == "<10")
    run("study", study, "-o", str(tmp_path / "page.html"))
    page = (tmp_path / "page.html").read_text()
    assert all(number >= 10 and number % 5 == 0 for number in _numbers(page))
    run("study", study, "-o", str(tmp_path / "tables"))
    for name in QUESTIONS:
        text = (tmp_path / "tables" / f"{name}.csv").read_text()
        rows = list(csv.DictReader(text.splitlines()))
        (answer,) = [each for each in told["answers"] if each["question"] == name]
        assert [row["persons"] for row in rows] == [str(line["persons"]) for line in answer["lines"]]


def test_the_page_stands_by_itself(run: Run, study: str, tmp_path: Path) -> None:
    """It loads nothing, and says what has to be known."""
    file = tmp_path / "page.html"
    assert run("study", study, "-o", str(file)).stdout == f"Wrote {file}\n"
    page = file.read_text()
    assert "default-src 'none'" in page
    assert not re.search(r"(src|href)=", page)
    assert REGRESSION in page
    assert run("study", study, "-o", str(file)).exit_code == 1
    assert run("study", study, "-o", str(file), "--force").exit_code == 0


def test_tables_say_what_has_to_be_known(run: Run, study: str, arms: str, tmp_path: Path) -> None:
    """In a file beside them; differences between groups have one of their own."""
    folder = tmp_path / "tables"
    assert run("study", study, "-o", str(folder), "--arms", arms).exit_code == 0
    assert REGRESSION in (folder / "about.txt").read_text()
    assert "qi" in (folder / "differences.csv").read_text()
    assert not list(folder.glob("*.html"))


def test_groups_are_held_against_the_first(run: Run, study: str, arms: str) -> None:
    """A small one is not told of, nor are all persons counted; randomised is only what is said to be."""
    told = json.loads(run("study", study, "--json", "--arms", arms).stdout)
    assert told["arms"] == ["qi", "usual", "few"]
    assert {(each["arm"], each["less"]) for answer in told["answers"] for each in answer["differences"]} == {
        ("usual", "qi")
    }
    assert told["elsewhere"] == "<10"
    few = [line for answer in told["answers"] for line in answer["lines"] if line["arm"] == "few"]
    assert {line["persons"] for line in few} == {"<10"}
    assert all(line["told"] is None and line["percent"] is None for line in few)
    screen = run("study", study, "--arms", arms).stdout
    assert "\n  usual\n    " in screen  # what is of a group stands further in than its name
    words = " ".join(screen.split())
    assert "How persons came into their groups is not known" in words
    assert "andomised" not in words
    assert "Randomised, as" in run("study", study, "--arms", arms, "--randomised").stdout


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_groups_come_from_any_spreadsheet(run: Run, study: str, tmp_path: Path, sign: str) -> None:
    """Whatever it puts between cells; the list of names with a column more will do. Strangers are told."""
    file = tmp_path / "who.csv"
    rows = [(name, f"name {nth}", "qi" if nth % 2 else "usual") for nth, name in enumerate(PEOPLE)]
    table = [("person", "name", "arm"), *rows, ("0123", "gone", "qi")]
    file.write_text("\r\n".join(map(sign.join, table)))
    result = run("study", study, "--json", "--question", "people", "--arms", str(file))
    assert json.loads(result.stdout)["arms"] == ["usual", "qi"]
    assert "who.csv: 1 person of it is not in the study" in " ".join(result.stderr.split())


def test_sql_is_shown_as_it_is_run(run: Run) -> None:
    """With all that it stands on."""
    shown = run("study", "sql", "responders").stdout
    assert "create macro days_between" in shown
    assert "view pain_days" in shown
    assert "0.3 * pain_first" in shown


def test_the_sql_that_is_shown_runs_by_itself(run: Run, study: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the folder of the study."""
    duckdb = pytest.importorskip("duckdb")
    monkeypatch.chdir(study)
    for name in QUESTIONS:
        with duckdb.connect() as connection:
            assert connection.execute(run("study", "sql", name).stdout).fetchall()


def test_ones_own_sql_is_headed(run: Run, study: str, tmp_path: Path) -> None:
    """In every view: not for publication."""
    file = tmp_path / "own.sql"
    file.write_text("select count(distinct person) as persons, null as nothing, '' as empty from entries")
    heading = "not for publication: small cells are not hidden"
    assert run("study", study, "--sql", str(file)).stdout.splitlines() == [
        heading,
        "",
        "persons  nothing  empty",
        "45       –",
    ]
    told = json.loads(run("study", study, "--sql", str(file), "--json").stdout)
    assert told["notice"] == heading
    assert told["answers"] == [{"columns": ["persons", "nothing", "empty"], "rows": [[45, None, ""]]}]
    assert heading in run("study", study, "--sql", str(file), "-o", str(tmp_path / "own.csv")).stdout
    assert (tmp_path / "own.csv").read_text() == f"# {heading}\npersons,nothing,empty\n45,,\n"


def test_weeks_of_ones_own_sql_are_said(run: Run, study: str, tmp_path: Path) -> None:
    """They are in the views that the questions stand on, and not in the entries."""
    file = tmp_path / "own.sql"
    file.write_text("select max(week) from noted")
    result = run("study", study, "--sql", str(file), "--weeks", "2-3")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "3")
    assert "entries is the whole study" in " ".join(result.stderr.split())
    assert not run("study", study, "--sql", str(file)).stderr


def test_what_few_noted_is_said_to_be_so(run: Run, study: str, tmp_path: Path) -> None:
    """A heading with nothing under it is read as a mistake; a week says what is told of it."""
    words = ("study", study, "--weeks", "1", "--question", "function")
    page = tmp_path / "few.html"
    assert "nothing of it was noted by enough persons" in run(*words).stdout
    run(*words, "-o", str(page))
    assert "<p>Nothing of it was noted by enough persons.</p>" in page.read_text()
    told = run("study", study, "--question", "adherence").stdout
    assert "week 1, days with practice" in told
    assert "week 1:" not in told


def test_tables_take_the_place_of_tables(run: Run, study: str, tmp_path: Path) -> None:
    """With --force; a hidden file of the system is no other thing."""
    folder = tmp_path / "tables"
    assert run("study", study, "-o", str(folder)).exit_code == 0
    (folder / ".DS_Store").touch()
    assert run("study", study, "-o", str(folder)).exit_code == 1
    assert run("study", study, "-o", str(folder), "--force").exit_code == 0
    assert (folder / "pain.csv").exists()
    (folder / "about.txt").unlink()
    assert run("study", study, "-o", str(folder), "--question", "people").exit_code == 1
    assert run("study", study, "-o", str(folder), "--question", "people", "--force").exit_code == 0
    assert {file.name for file in folder.iterdir()} == {".DS_Store", "about.txt", "people.csv"}


def test_what_is_asked_by_is_not_written_over(run: Run, study: str, arms: str, tmp_path: Path) -> None:
    """A list of groups that is called as a table is, in the folder of the tables; with --force too."""
    folder = tmp_path / "tables"
    folder.mkdir()
    groups = Path(arms).rename(folder / "people.csv")
    before = groups.read_bytes()
    result = run("study", study, "--arms", str(groups), "-o", str(folder), "--force")
    assert (result.exit_code, "is what is asked by" in result.stderr) == (1, True)
    own = tmp_path / "own.csv"
    own.write_text("select 1")
    result = run("study", study, "--sql", str(own), "-o", str(own), "--force")
    assert (result.exit_code, "is what is asked by" in result.stderr) == (1, True)
    assert (groups.read_bytes(), own.read_text()) == (before, "select 1")


@pytest.mark.parametrize("output", ["q.html", "q.json", "q", "deep/q"])
@pytest.mark.parametrize("known_by", ["journal/.x1.lock", "config.toml"])
def test_nothing_is_written_into_anybodys_journal(
    run: Run, study: str, tmp_path: Path, known_by: str, output: str
) -> None:
    """As little as into one's own."""
    journal = tmp_path / "anna" / "journal"
    journal.mkdir(parents=True)
    (journal / "x1.jsonl").touch()
    (tmp_path / "anna" / known_by).touch()
    before = sorted(journal.rglob("*"))
    result = run("study", study, "-o", str(journal / output))
    assert (result.exit_code, "lies in somebody's journal" in result.stderr) == (2, True)
    assert sorted(journal.rglob("*")) == before
    assert run("study", study, "-o", str(tmp_path / "anna" / "q.html")).exit_code == 0


@pytest.mark.parametrize("place", ["journal", "journal/x", "routines", "backups/x"])
def test_no_folder_is_made_where_qi_reads(run: Run, study: str, world: FakeWorld, place: str) -> None:
    """Not even an empty one."""
    folder = world.paths.config.parent / place
    assert run("study", study, "-o", str(folder)).exit_code == 2
    assert not folder.exists()


WRONG = [
    (
        ["study", "{study}", "--question", "pains"],
        2,
        'no question is called "pains"; there are people, lasting',
    ),
    (["study", "{study}", "--weeks", "8-1"], 2, "as in --weeks 1-8"),
    (["study", "{study}", "--weeks", "0-3"], 2, "as in --weeks 1-8"),
    (["study", "{study}", "--weeks", "one"], 2, "as in --weeks 1-8"),
    (["study", "{study}/none"], 1, "there is no such folder; qi study gather makes one"),
    (["study", "{there}"], 1, "no study lies here"),
    (["study"], 2, "STUDY is missing"),
    (["study", "{study}", "-o", "{study}"], 1, "lies in the study itself"),
    (["study", "{study}", "-o", "{study}/../STUDY/tables"], 1, "lies in the study itself"),
    (["study", "{study}", "-o", "{study}/_study.json", "--force"], 1, "lies in the study itself"),
    (["study", "{study}", "--sql", "{there}/attach.sql", "-o", "{study}/x.csv"], 1, "lies in the study"),
    (["study", "{study}", "-o", "{there}", "--force"], 1, "attach.sql, which is no table of a study"),
    (["study", "{study}", "--weeks", "999"], 1, "fewer than 10 persons noted anything then"),
    (["study", "sql"], 2, "NAME is missing"),
    (["study", "sql", "all"], 2, 'no question is called "all"'),
    (["study", "{study}", "--engine", "sparc"], 2, "sparc"),
    (["study", "{study}", "--master", "local"], 2, "add --engine spark"),
    (["study", "{study}", "--randomised"], 2, "add --arms FILE"),
    (["study", "{study}", "--json", "-o", "x.html"], 2, "choose one of --json and -o"),
    (["study", "{study}", "-o", "x.doc"], 2, "names no format"),
    (["study", "{study}", "--arms", "{there}/none.csv"], 1, "none.csv: cannot be read"),
    (["study", "{study}", "--arms", "{there}/odd.csv"], 1, "odd.csv, line 1: the columns person and arm"),
    (["study", "{study}", "--arms", "{there}/names.csv"], 1, "none of its persons is in the study"),
    (["study", "{study}", "--arms", "{there}/two.csv"], 1, "two.csv, line 3: x is in two groups"),
    (["study", "{study}", "--arms", "{there}/one.csv"], 1, "two groups are needed"),
    (["study", "{study}", "--arms", "{there}/gap.csv"], 1, "gap.csv, line 2: a person and a group"),
    (["study", "{study}", "--arms", "{there}/latin.csv"], 1, "latin.csv: is no text in UTF-8"),
    (["study", "{study}", "--arms", "{there}/quote.csv"], 1, "quote.csv: is no CSV"),
    (["study", "{study}", "--sql", "{there}/none.sql"], 1, "none.sql: cannot be read"),
    (["study", "{study}", "--sql", "{there}/latin.csv"], 1, "latin.csv: is no text in UTF-8"),
    (["study", "{study}", "--sql", "{there}/attach.sql"], 1, "is refused: select alone"),
    (["study", "{study}", "--sql", "{there}/attach.sql", "--engine", "spark"], 2, "on DuckDB"),
    (["study", "{study}", "--sql", "{there}/attach.sql", "-o", "x.html"], 2, "end the name in .csv"),
]


@pytest.mark.parametrize(("words", "code", "told"), WRONG, ids=[" ".join(words[1:]) for words, _, _ in WRONG])
def test_what_is_wrong_is_one_line(  # noqa: PLR0917 - a row of the table
    run: Run, study: str, tmp_path: Path, words: list[str], code: int, told: str
) -> None:
    """Which names it, and what to do."""
    files = {
        "odd.csv": b"who,arm\nx,a\n",
        "names.csv": b"person,arm\nanna,a\nben,b\n",
        "two.csv": b"person,arm\nx,a\nx,b\n",
        "one.csv": b"person,arm\n\nx,a\ny,a\n",
        "gap.csv": b"arm,person\na,\n",
        "latin.csv": "person,arm\nx,größer\n".encode("latin-1"),
        "quote.csv": b'person,arm\nx,"a"b\n',
        "attach.sql": b"attach 'x.db'",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    result = run(*[word.format(study=study, there=tmp_path) for word in words])
    assert result.exit_code == code
    assert told in " ".join(result.stderr.split())
    assert result.stderr.count("qi: ") == 1
    assert not result.stdout


def test_nothing_is_noted_by_asking(run: Run, world: FakeWorld, study: str) -> None:
    """The person's own journal is neither read nor written."""
    run("study", study)
    assert world.journal.empty()
