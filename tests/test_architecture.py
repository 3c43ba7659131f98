"""Imports point inward, and the core never asks the world anything."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "qicli"
MODULES = sorted(SOURCE.rglob("*.py"))

# What each layer may import of ours, itself included.
MAY_IMPORT = {
    "errors": set(),
    "core": {"core", "errors"},
    "ports": {"core", "errors"},
    "player": {"core", "errors", "ports"},
    "views": {"core", "errors", "ports", "views"},
    "exports": {"core", "errors", "exports"},
    "imports": {"core", "errors", "exports", "imports"},
    "adapters": {"core", "errors", "ports", "adapters"},
    "world": {"core", "errors", "ports", "player", "adapters", "views"},
    "contents": set(),
}
MAY_IMPORT["commands"] = {*MAY_IMPORT, "commands"}
MAY_IMPORT["streams"] = {"core", "errors"}
MAY_IMPORT["failing"] = {"core", "errors", "adapters", ""}
MAY_IMPORT["cli"] = {*MAY_IMPORT, ""}
MAY_IMPORT["__main__"] = {"cli"}
MAY_IMPORT[""] = set()

FORBIDDEN_IN_CORE = {"os", "pathlib", "time", "random", "rich", "typer"}
ASKS_THE_TIME = {"now", "today", "utcnow", "fromtimestamp"}


def layer(module: str) -> str:
    """The layer a module of ours belongs to: the part after `qicli.`."""
    return module.split(".")[1] if "." in module else ""


def layer_of(path: Path) -> str:
    """The layer a file belongs to."""
    first = path.relative_to(SOURCE).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def called(path: Path) -> set[str]:
    """The names of all methods that a file calls."""
    calls = (
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    )
    return {node.func.attr for node in calls if isinstance(node.func, ast.Attribute)}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_point_inward(path: Path) -> None:
    """A layer imports only itself and what lies inside it."""
    ours = {layer(module) for module in imported(path) if module.split(".")[0] == "qicli"}
    assert ours <= MAY_IMPORT[layer_of(path)]


PURE = sorted(path for folder in ("core", "exports", "imports") for path in SOURCE.glob(f"{folder}/*.py"))


@pytest.mark.parametrize("path", PURE, ids=lambda path: str(path.relative_to(SOURCE)))
def test_the_core_knows_no_world(path: Path) -> None:
    """No clock, no files, no chance, no terminal."""
    assert not FORBIDDEN_IN_CORE & {module.split(".")[0] for module in imported(path)}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            asks = node.func.attr in ASKS_THE_TIME and ast.unparse(node.func) != "calendar.now"  # the port
            assert not asks, f"line {node.lineno}"
            zoneless = node.func.attr == "astimezone" and not node.args and not node.keywords
            assert not zoneless, f"line {node.lineno}"


@pytest.mark.parametrize("path", sorted(SOURCE.glob("views/*.py")), ids=lambda path: path.name)
def test_views_ask_no_clock_and_open_no_files(path: Path) -> None:
    """A view is a function of a value."""
    assert not {"os", "pathlib", "time"} & set(imported(path))
    assert not ASKS_THE_TIME & called(path)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_every_function_can_be_seen_whole(path: Path) -> None:
    """No function is longer than a screen."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno <= 45, f"{node.name} is too long"


def test_only_the_player_waits() -> None:
    """There is one loop, and it alone asks the keys to wait."""
    waiting = [path.name for path in MODULES if ".keys.wait(" in path.read_text(encoding="utf-8")]
    assert waiting == ["player.py"]


def test_log_imports_no_rich() -> None:
    """Noting takes no drawing: none of what `qi log` imports at its top reaches Rich."""
    seen: set[str] = set()
    todo = ["qicli.cli", "qicli.world", "qicli.commands.log"]
    while todo:
        module = todo.pop()
        seen.add(module)
        path = SOURCE.parent / Path(*module.split(".")).with_suffix(".py")
        if not path.exists():
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        top = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
        todo += [node.module for node in top if node.module and node.module not in seen]
    assert not [module for module in seen if module.startswith(("rich", "qicli.views"))]
