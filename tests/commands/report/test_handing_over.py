"""`qi report -o`: a page in a file, whole or not at all, never over another unasked."""

import json
import sys
from pathlib import Path

import pytest

from fakes import FakeWorld, Run


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Where the page goes."""
    return tmp_path / "page.html"


def test_a_page_is_written(run: Run, page: Path) -> None:
    """One file, that only the person may read, and one line that names it."""
    run("log", "4", "left", "calf")
    result = run("report", "--month", "-o", str(page))
    assert result.exit_code == 0
    assert result.stdout.split() == ["Wrote", str(page)]
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert page.stat().st_mode & 0o077 == 0


def test_no_file_is_written_over(run: Run, page: Path) -> None:
    """Unless it is asked for; a link is no way around it."""
    run("log", "4")
    page.write_text("my own", encoding="utf-8")
    link = page.with_name("link.html")
    link.symlink_to(page)
    for path in (page, link):
        result = run("report", "-o", str(path))
        assert result.exit_code == 1
        assert "--force" in result.stderr
    assert page.read_text(encoding="utf-8") == "my own"
    assert run("report", "-o", str(page), "--force").exit_code == 0
    assert "my own" not in page.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="links are not everybody's there")
def test_a_link_to_what_is_called_otherwise_is_not_followed(run: Run, tmp_path: Path) -> None:
    """Not by force: a page would take the place of somebody's journal, or of a key."""
    run("log", "4")
    for name in ("anna.jsonl", "study.key", "none.txt"):
        if name != "none.txt":
            (tmp_path / name).write_text("theirs")
        (tmp_path / f"{name}.html").symlink_to(tmp_path / name)
        result = run("report", "-o", str(tmp_path / f"{name}.html"), "--force")
        assert (result.exit_code, "which is called otherwise" in result.stderr) == (1, True)
    assert (tmp_path / "anna.jsonl").read_text() == (tmp_path / "study.key").read_text() == "theirs"
    assert not (tmp_path / "none.txt").exists()


def test_never_into_the_journal(run: Run, world: FakeWorld) -> None:
    """A page there would be taken for a part of it."""
    run("log", "4")
    result = run("report", "-o", str(world.paths.journal / "page.html"))
    assert result.exit_code == 2
    assert [path.suffix for path in world.paths.journal.glob("[!.]*")] == [".jsonl"]


def test_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    """It is told in a line, and nothing is made."""
    run("log", "4")
    result = run("report", "-o", str(tmp_path / "nowhere" / "page.html"))
    assert result.exit_code == 1
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["-o", "page.doc"], ".html"),
        (["-o", "page"], ".html"),
        (["--for", "Dr. Who"], "-o report.html"),
        (["--name", "Kim"], "-o report.html"),
        (["--open"], "-o report.html"),
        (["-o", "-", "--open"], "name"),
        (["-o", "page.html", "--json"], "--json"),
    ],
)
def test_what_cannot_be_meant_is_said(run: Run, options: list[str], told: str) -> None:
    """A usage error with what to give instead."""
    run("log", "4")
    result = run("report", *options)
    assert result.exit_code == 2
    assert told in result.stderr


def test_to_stdout(run: Run) -> None:
    """HTML and nothing else."""
    run("log", "4")
    result = run("report", "-o", "-")
    assert result.stdout.startswith("<!doctype html>")
    assert result.stdout.rstrip().endswith("</html>")


def test_as_json(run: Run, page: Path) -> None:
    """The same as `--json` says."""
    run("log", "4")
    path = page.with_suffix(".json")
    run("report", "-o", str(path))
    told = json.loads(run("report", "--json").stdout)
    assert json.loads(path.read_text(encoding="utf-8")) == told
    assert json.loads(run("report", "--json", "-o", "-").stdout) == told


def test_names_are_on_the_page(run: Run, page: Path) -> None:
    """Whose it is, and for whom."""
    run("log", "4")
    run("report", "-o", str(page), "--name", "Kim", "--for", "Dr. Lee")
    text = page.read_text(encoding="utf-8")
    assert "Kim" in text
    assert "Dr. Lee" in text


def test_it_is_shown_where_there_is_a_browser(
    run: Run, world: FakeWorld, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file that was written; where there is none, the person is told."""
    run("log", "4")
    shown: list[Path] = []
    monkeypatch.setattr(world, "show_file", lambda path: not shown.append(path))  # type: ignore[func-returns-value]
    run("report", "-o", str(page), "--open")
    assert shown == [page]
    monkeypatch.setattr(world, "show_file", lambda _: False)
    assert "open the file yourself" in run("report", "-o", str(page), "--open", "--force").stderr


def test_notes_and_feelings_stay_at_home(run: Run, page: Path) -> None:
    """Neither a note nor a mood leaves by default, nor what the person's settings say of them."""
    run("log", "4", "left", "calf", "hopeful", "--note", "my boss must not read this")
    run("config", "set", "conditions", "osteoporosis")
    run("report", "-o", str(page))
    text = page.read_text(encoding="utf-8")
    assert not any(word in text for word in ("boss", "hopeful", "osteoporosis"))


def test_an_empty_journal_makes_a_page_that_says_so(run: Run, page: Path) -> None:
    """Whoever asks for a file gets one."""
    assert run("report", "-o", str(page)).exit_code == 0
    assert "Nothing was noted in these days." in page.read_text(encoding="utf-8")


def test_without_typst_a_line_says_how_to_have_it(
    run: Run, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or how to do without; nothing is written."""
    monkeypatch.setitem(__import__("sys").modules, "typst", None)
    run("log", "4")
    path = page.with_suffix(".pdf")
    result = run("report", "-o", str(path))
    assert result.exit_code == 1
    assert "pip install 'qicli[pdf]'" in result.stderr
    assert "page.html" in result.stderr
    assert not path.exists()


def test_a_demo_can_be_handed_over_too(run: Run, page: Path) -> None:
    """With the same options."""
    assert run("demo", "worsening", "-o", str(page)).exit_code == 0
    assert "foot drags" in page.read_text(encoding="utf-8")


def test_each_page_that_is_asked_for(run: Run, tmp_path: Path) -> None:
    """All are written, each as its name says; where one cannot be named nothing is."""
    html, told = tmp_path / "a.html", tmp_path / "a.json"
    result = run("report", "-o", str(html), "-o", str(told))
    assert result.exit_code == 0
    assert html.read_text().startswith("<!doctype html>")
    assert told.read_text().startswith("{")
    assert run("report", "-o", str(tmp_path / "b.html"), "-o", str(tmp_path / "b.doc")).exit_code == 2
    assert not (tmp_path / "b.html").exists()
