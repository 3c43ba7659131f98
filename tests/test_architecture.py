"""Imports point inward and lean one way, every file has its wing, and the core never asks the world anything.

Each rule is a function from a tree of source files to what is wrong with it. It finds nothing in ours, and
finds a fault that is planted two folders down in a small tree.
"""

import ast
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "qicli"
FILES = 190  # there were so many at least when this was last looked at: a rule that sees fewer sees too few

# What each layer may import of ours, itself included.
MAY_IMPORT = {
    "errors": set(),
    "core": {"core", "errors"},
    "ports": {"core", "errors"},
    "player": {"core", "errors", "ports"},
    "views": {"core", "errors", "ports", "study", "views"},
    "exports": {"core", "errors", "exports"},
    "imports": {"core", "errors", "exports", "imports"},
    "study": {"core", "errors", "study"},
    "adapters": {"core", "errors", "ports", "study", "adapters"},
    "world": {"core", "errors", "ports", "player", "adapters", "views", "streams"},
    "contents": {"manual"},
    "streams": {"core", "errors"},
}
MAY_IMPORT["commands"] = {*MAY_IMPORT, "commands"}
MAY_IMPORT["failing"] = {"core", "errors", "streams", "adapters", ""}
MAY_IMPORT["starting"] = {"core", "errors", "adapters", "streams", "commands", "world"}
MAY_IMPORT["ending"] = {"core", "errors", "streams", "failing", "commands", "world"}
MAY_IMPORT["quick"] = {"commands", "world", "starting", "ending"}
MAY_IMPORT["cli"] = {*MAY_IMPORT, ""} - {"quick"}
MAY_IMPORT["arguments"] = set()
MAY_IMPORT["manual"] = {"core", "errors", "streams", "world"}
MAY_IMPORT["__main__"] = {"cli", "quick", "streams", "errors", "arguments"}
MAY_IMPORT[""] = set()

# The wings of a layer and what each may lean on beside itself; "" is the ground, at the layer's own level.
CORE = ["", "words", "safety", "practice", "person", "plan", "journal", "report", "today", "study"]
LEANS: dict[str, dict[str, set[str]]] = {
    "core": {wing: set(CORE[:nth]) for nth, wing in enumerate(CORE)} | {"plan": {*CORE[:4]}},
    "adapters": {"": set(), "study": {"", "journal", "home"}}
    | {wing: {""} for wing in ("journal", "home", "terminal", "paper", "sound")},
    "views": {
        "": {"practice", "report", ""},
        "practice": {""},
        "report": {""},
        "card": {"report", ""},  # it looks as the report's page does
        "study": {"report", ""},  # the same
    },
}
GROUND = {
    "core": {"entry", "ledger", "when", "text", "rows", "heard", "extras"},
    "adapters": {"files", "source", "beside", "ordinary", "lock", "clock"},
    "views": {"checkin", "entries", "plan", "today", "flare", "visit", "styled"},
    # What two verbs use; anything else at the level of `commands` is a verb in one file.
    "commands": {
        *("asked", "noting", "after_practice", "keeping", "heed", "in_parts", "told"),
        *(
            "anew",
            "as_set",
            "questions",
            "readings",
            "told",
            "told_in_words",
            "lookup",
            "housekeeping",
            "planned",
            "chosen",
            "wanting",
            "rewritten",
            "suggestion",
            "options",
            "sounded",
            "reading",
            "reporting",
            "handing_over",
            "for_you",
            "shaping",
            "voiced",
            "new_file",
        ),
    },
}
VERBS_IN_ONE_FILE = {"report", "sound", "ask", "safety", "undo", "paths", "flare", "demo"}
VERBS_WITH_A_FOLDER = {
    "practice",
    "log",
    "checkin",
    "routines",
    "today",
    "plan",
    "config",
    "journal",
    "render",
    "study",
}
FORBIDDEN_IN_CORE = {"os", "pathlib", "time", "random", "rich", "typer"}
ASKS_THE_TIME = {"now", "today", "utcnow", "fromtimestamp"}
LONGEST_FUNCTION = 45  # lines: a screen

Findings = Iterator[str]


def modules(source: Path) -> list[Path]:
    """Every file of the tree, in every folder of it."""
    return sorted(source.rglob("*.py"))


def parts_of(source: Path, path: Path) -> tuple[str, ...]:
    """A file's place in the tree as a module's name: ("core", "words", "grammar"); a package is a folder."""
    parts = path.relative_to(source).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def tree_of(path: Path) -> ast.Module:
    """The file's syntax."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, also inside functions; `from a import b` may name the module a.b."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def ours(path: Path) -> set[tuple[str, ...]]:
    """What a file imports of ours, as parts of names: ("core", "words", "grammar", "read_words")."""
    names = (tuple(module.split(".")) for module in imported(path))
    return {name[1:] for name in names if name[0] == "qicli"}


def wing_of(name: tuple[str, ...]) -> str:
    """The wing that a module of a layer with wings lies in; "" for the layer's ground."""
    return name[1] if len(name) > 1 and name[1] in LEANS.get(name[0], {}) else ""


def pointing_outward(source: Path) -> Findings:
    """Imports of a layer that lies further out."""
    for path in modules(source):
        layer = (*parts_of(source, path), "")[0]
        layers = {name[0] for name in ours(path) if name}
        layers -= {"__version__"}
        if wrong := layers - MAY_IMPORT[layer]:
            yield f"{path}: {layer or 'the package'} may not import {wrong}"


def leaning_upward(source: Path) -> Findings:
    """Imports of a wing that this wing may not lean on."""
    for path in modules(source):
        parts = parts_of(source, path)
        if not parts or parts[0] not in LEANS:
            continue
        wing = wing_of(parts)
        for name in ours(path):
            other = wing_of(name)
            if name[0] == parts[0] and len(name) > 1 and other not in LEANS[parts[0]][wing] | {wing}:
                yield f"{path}: the wing {wing or 'ground'!r} may not lean on {'.'.join(name)}"


def without_a_wing(source: Path) -> Findings:
    """Files that no table knows a place for."""
    for path in modules(source):
        parts = parts_of(source, path)
        if len(parts) < 2 or parts[0] not in GROUND:
            continue
        layer, first = parts[:2]
        wings = VERBS_WITH_A_FOLDER if layer == "commands" else set(LEANS[layer])
        level = GROUND[layer] | (VERBS_IN_ONE_FILE if layer == "commands" else set())
        is_folder = (source / layer / first).is_dir()
        if first not in (wings if is_folder else level):
            yield f"{path}: has no wing; see the map in CONTRIBUTING.md, and the tables of this test"


def verbs_in_each_other(source: Path) -> Findings:
    """Imports of a verb by another verb, or by what several verbs share."""
    verbs = VERBS_IN_ONE_FILE | VERBS_WITH_A_FOLDER
    for path in modules(source):
        parts = parts_of(source, path)
        if parts[:1] != ("commands",) or len(parts) < 2:
            continue
        used = {name[1] for name in ours(path) if name[:1] == ("commands",) and len(name) > 1}
        if wrong := (used & verbs) - {parts[1]}:
            yield f"{path}: imports the verb {wrong}; what two verbs use lies in commands/ itself"


def speaking_packages(source: Path) -> Findings:
    """Packages that are more than a docstring, though they are no verb."""
    for path in modules(source):
        parts = parts_of(source, path)
        if path.name != "__init__.py" or not parts or (parts[0] == "commands" and len(parts) == 2):
            continue
        if len(tree_of(path).body) != 1:
            yield f"{path}: holds more than a docstring"


def circles(source: Path) -> Findings:
    """Modules that lead back to themselves; imports for type checkers alone do not count."""
    names = {parts_of(source, path): path for path in modules(source)}
    graph = {name: {other for other in _running(path) if other in names} for name, path in names.items()}
    done: set[tuple[str, ...]] = set()

    def visit(name: tuple[str, ...], way: list[tuple[str, ...]]) -> Findings:
        if name in way:
            yield " → ".join(map(".".join, [*way[way.index(name) :], name]))
            return
        if name in done:
            return
        for other in sorted(graph[name]):
            yield from visit(other, [*way, name])
        done.add(name)

    for name in sorted(graph):
        yield from visit(name, [])


def _running(path: Path) -> set[tuple[str, ...]]:
    """What a file imports of ours when it runs, with the packages on the way to a module left out."""
    tree = tree_of(path)
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = [ast.Pass()]
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qicli."):
            module = tuple((node.module or "").split("."))[1:]
            found |= {module} | {(*module, name.name) for name in node.names}
    return found


def worldly(source: Path) -> Findings:
    """Clocks, files, chance or terminals in what is pure."""
    for path in modules(source):
        if parts_of(source, path)[:1] not in {("core",), ("study",), ("exports",), ("imports",)}:
            continue
        if wrong := FORBIDDEN_IN_CORE & {module.split(".")[0] for module in imported(path)}:
            yield f"{path}: imports {wrong}"
        for node in ast.walk(tree_of(path)):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr in ASKS_THE_TIME and ast.unparse(node.func) != "calendar.now":  # the port
                yield f"{path}:{node.lineno}: asks the time"
            if node.func.attr == "astimezone" and not node.args and not node.keywords:
                yield f"{path}:{node.lineno}: asks for the zone"


def worldly_views(source: Path) -> Findings:
    """Views that are more than a function of a value."""
    for path in modules(source):
        if parts_of(source, path)[:1] != ("views",):
            continue
        if wrong := {"os", "pathlib", "time"} & {module.split(".")[0] for module in imported(path)}:
            yield f"{path}: imports {wrong}"
        for node in ast.walk(tree_of(path)):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute) and called.attr in ASKS_THE_TIME:
                yield f"{path}:{called.lineno}: asks the time"


def too_long(source: Path) -> Findings:
    """Functions that cannot be seen whole."""
    for path in modules(source):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > LONGEST_FUNCTION:
                yield f"{path}:{node.lineno}: {node.name} is longer than a screen"


def waiting(source: Path) -> Findings:
    """A second loop: only the player lets the keys wait."""
    for path in modules(source):
        if ".keys.wait(" in path.read_text(encoding="utf-8") and parts_of(source, path) != ("player",):
            yield f"{path}: waits for keys"


Rule = Callable[[Path], Findings]
# Each rule with a file that breaks it, two folders down or more, and what stands in it.
RULES: list[tuple[Rule, str, str]] = [
    (pointing_outward, "core/words/deep/x.py", "def f():\n    from qicli.views.report import terminal"),
    (leaning_upward, "core/words/deep/x.py", "from qicli.core.report.summary import summarise"),
    (leaning_upward, "adapters/home/x.py", "from qicli.adapters.journal import folder"),
    (without_a_wing, "core/odds/ends/x.py", ""),
    (without_a_wing, "commands/helpers.py", ""),
    (verbs_in_each_other, "commands/log/deep/x.py", "from qicli.commands.practice import around"),
    (verbs_in_each_other, "commands/asked.py", "from qicli.commands import undo"),
    (speaking_packages, "core/words/deep/__init__.py", '"""Deep."""\n\nDEPTH = 2'),
    (circles, "core/words/deep/x.py", "from qicli.core.words.deep.x import x"),
    (worldly, "core/words/deep/x.py", "import os"),
    (worldly, "core/words/deep/x.py", "def f(at):\n    return at.now()"),
    (worldly, "study/deep/x.py", "import os"),
    (worldly, "exports/deep/x.py", "def f(at):\n    return at.astimezone()"),
    (worldly_views, "views/report/deep/x.py", "import time"),
    (worldly_views, "views/report/deep/x.py", "def f(at):\n    return at.today()"),
    (too_long, "views/report/deep/x.py", "def f():\n" + "    pass\n" * 46),
    (waiting, "adapters/terminal/deep/x.py", "def f(stage):\n    stage.keys.wait(None)"),
]


@pytest.mark.parametrize("rule", dict.fromkeys(rule for rule, _, _ in RULES), ids=lambda rule: rule.__name__)
def test_the_house_stands(rule: Rule) -> None:
    """Nothing in our own source breaks the rule."""
    assert not list(rule(SOURCE))


@pytest.mark.parametrize(
    ("rule", "file", "text"), RULES, ids=[f"{rule.__name__}-{f}" for rule, f, _ in RULES]
)
def test_a_rule_sees_far_down(rule: Rule, file: str, text: str, tmp_path: Path) -> None:
    """A fault in a file two folders down is found, and named with its file."""
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert any(path.stem in found for found in rule(tmp_path))


def test_no_file_is_overlooked() -> None:
    """The rules walk every Python file below the package, counted another way."""
    counted = sum(name.endswith(".py") for _, _, names in os.walk(SOURCE) for name in names)
    assert len(modules(SOURCE)) == counted >= FILES
    pure = [path for path in modules(SOURCE) if parts_of(SOURCE, path)[:1] == ("core",)]
    assert len(pure) >= 57


def imported_by(*modules: str) -> set[str]:
    """What these modules import at their tops, and what that does."""
    seen, todo = set[str](), [*modules]
    while todo:
        module = todo.pop()
        if module in seen:
            continue
        seen.add(module)
        bare = SOURCE.parent / Path(*module.split("."))
        path = bare / "__init__.py" if bare.is_dir() else bare.with_suffix(".py")
        if path.exists():
            top = [node for node in tree_of(path).body if isinstance(node, ast.ImportFrom)]
            todo += [node.module for node in top if node.module]
    return seen


def test_log_imports_no_rich() -> None:
    """Noting takes no drawing: none of what `qi log` imports at its top reaches Rich or a view."""
    seen = imported_by("qicli.cli", "qicli.quick", "qicli.world", "qicli.commands.log")
    assert len([module for module in seen if module.startswith("qicli")]) >= 30
    assert not [module for module in seen if module.startswith(("rich", "qicli.views"))]


def test_a_report_in_words_imports_no_rich() -> None:
    """Colours alone need it, which costs the start of every other report a tenth."""
    seen = imported_by("qicli.world", "qicli.commands.report", "qicli.views.report.terminal")
    assert len([module for module in seen if module.startswith("qicli")]) >= 100
    assert not [module for module in seen if module.startswith("rich")]
