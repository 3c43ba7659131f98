"""`qi routines card`: a page for the wall, whole or not at all, and nothing on it that is not for them."""

from pathlib import Path

import pytest

from fakes import FakeWorld, Run, settings


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Where the card goes."""
    return tmp_path / "card.html"


def test_a_card_is_written(run: Run, page: Path) -> None:
    """One file, with every step, and one line that names it."""
    result = run("routines", "card", "spinal", "wave", "-o", str(page))
    assert result.exit_code == 0
    assert result.stdout.split() == ["Wrote", str(page)]
    text = page.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    for words in ("Whole wave", "9 breaths", "Gentle: Wave to the waist.", "Take care", "26"):
        assert words in text


def test_as_pdf(run: Run, page: Path) -> None:
    """With the extra, by the end of the name."""
    pytest.importorskip("typst", reason="typst is an extra: pip install 'qicli[pdf]'")
    path = page.with_suffix(".PDF")
    assert run("routines", "card", "spinal-wave", "-o", str(path)).exit_code == 0
    assert path.read_bytes().startswith(b"%PDF-")


def test_no_file_is_written_over(run: Run, page: Path) -> None:
    """Unless it is asked for."""
    page.write_text("my own", encoding="utf-8")
    result = run("routines", "card", "spinal-wave", "-o", str(page))
    assert result.exit_code == 1
    assert "--force" in result.stderr
    assert page.read_text(encoding="utf-8") == "my own"
    assert run("routines", "card", "spinal-wave", "-o", str(page), "--force").exit_code == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert [path.name for path in page.parent.iterdir() if path.name.startswith(".card")] == []


@pytest.mark.parametrize("name", ["card.doc", "card", ".pdf.txt"])
def test_an_ending_that_names_no_format(run: Run, page: Path, name: str) -> None:
    """Is a usage error that says which there are."""
    result = run("routines", "card", "spinal-wave", "-o", str(page.with_name(name)))
    assert result.exit_code == 2
    assert ".html or .pdf" in result.stderr


def test_an_ending_alone(run: Run, page: Path) -> None:
    """Is no name: it would be a hidden file of no kind."""
    result = run("routines", "card", "spinal-wave", "-o", str(page.with_name(".html")))
    assert result.exit_code == 2
    assert "is an ending without a name; write practice.html" in " ".join(result.stderr.split())


def test_without_a_file(run: Run) -> None:
    """It is asked for."""
    result = run("routines", "card", "spinal-wave")
    assert result.exit_code == 2
    assert "--output" in result.stderr


def test_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    """Is told in a line."""
    result = run("routines", "card", "spinal-wave", "-o", str(tmp_path / "nowhere" / "card.html"))
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "nowhere").exists()


def test_to_stdout(run: Run) -> None:
    """HTML and nothing else."""
    result = run("routines", "card", "spinal-wave", "-o", "-")
    assert result.stdout.startswith("<!doctype html>")
    assert result.stdout.endswith("</html>\n")


def test_nothing_that_is_not_for_them(run: Run, world: FakeWorld, page: Path) -> None:
    """Their gates are kept on paper, too; which they are stays at home."""
    settings(world, '[person]\ngates = ["pelvic-girdle-pain"]')
    result = run("routines", "card", "qi-spine", "-o", str(page))
    assert result.exit_code == 0
    text = page.read_text(encoding="utf-8")
    assert "<h3>Circles</h3>" not in text
    assert "Fitted to one person" in text
    assert "pelvic" not in text.replace("pelvic-girdle pain: no circles", "").lower()


def test_too_little_would_be_left(run: Run, world: FakeWorld, page: Path) -> None:
    """It is refused as a practice of it is, and nothing is written."""
    settings(world, '[person]\ngates = ["fainting"]')
    result = run("routines", "card", "spinal-wave", "-o", str(page))
    assert result.exit_code == 2
    assert "qi config person" in result.stderr
    assert not page.exists()


def test_ones_own(run: Run, page: Path, tmp_path: Path) -> None:
    """A file of one's own is a routine as any other, and its words are harmless."""
    own = tmp_path / "own.toml"
    own.write_text(
        'schema = 1\ntitle = "<b>Sway</b>"\nsummary = "S"\nposture = "any"\n'
        '[[steps]]\nname = "Sway & swing"\ncue = "</p><script>x</script>"\nbreaths = 2\n',
        encoding="utf-8",
    )
    assert run("routines", "card", str(own), "-o", str(page)).exit_code == 0
    text = page.read_text(encoding="utf-8")
    assert "&lt;b&gt;Sway&lt;/b&gt;" in text
    assert "<script" not in text


def test_its_title_names_what_is_on_it(run: Run, world: FakeWorld, page: Path) -> None:
    """Neither title nor head line names a move that is not for them."""
    settings(world, '[person]\ngates = ["pregnancy"]')
    assert run("routines", "card", "kidney-tapping", "-o", str(page)).exit_code == 0
    head = page.read_text(encoding="utf-8").split("Take care")[0]
    assert "For the low back" in head
    for words in ("Kidney Tapping", "heel drops", "tap the low back"):
        assert words not in head


def test_no_keys_on_a_wall(run: Run, page: Path) -> None:
    """Nothing is to be pressed or typed on paper."""
    for name, said in (
        ("heel-drops", "take the gentle version"),
        ("easy-breathing", "a place that is fine."),
    ):
        assert run("routines", "card", name, "-o", str(page), "--force").exit_code == 0
        text = page.read_text(encoding="utf-8").split("</style>")[1]
        assert said in text
        assert "--gentle" not in text
        assert "e says how" not in text
