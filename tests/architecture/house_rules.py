"""What the house asks of its code, each rule a function from the root of a checkout to what breaks it."""

from __future__ import annotations

import ast
import os
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

PACKAGE = "weerbaar_desktop"
TOP_LEVEL = {
    ".ci", ".git", ".gitattributes", ".github", ".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "installer",
    "pyproject.toml", "resources", "tests", "ui", "weerbaar_desktop",
}  # fmt: skip
_UNTRACKED = {"__pycache__", ".venv", ".hypothesis", ".benchmarks", "build", "dist"}
_NETWORK = {
    "_socket", "asyncio", "ftplib", "http", "httpx", "imaplib", "multiprocessing", "nntplib", "poplib", "requests",
    "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
}  # fmt: skip
_MAY_NAME = {"system/logind.py": {"PySide6.QtDBus"}}  # how Linux tells of the screen lock, over files of this computer
_QT_OUTSIDE_GUI = {"system/logind.py": ("PySide6.QtCore", "PySide6.QtDBus")}
_BROAD = {"Exception", "BaseException"}
_NO_WIDGET = {"Enum", "Exception", "Generic", "NamedTuple", "Protocol", "StrEnum", "TypedDict"}
_MAY_BE_BROAD = {"gui/jobs.py", "gui/last_resort.py"}
# The file that goes along in the handover folder has to be one file, so it may be longer than the others.
_MAY_BE_LONG = {"dossier/controleer.py": 600}
_MOST_LINES, _MOST_LINES_OF_A_FUNCTION, _MOST_LINES_OF_A_CONSTRUCTOR = 400, 50, 30
_MEDIAN_LINES, _MEDIAN_LINES_OF_A_FUNCTION = 100, 8
# Written in pieces, so that this file does not break its own rule.
_MACHINE = re.compile(
    "|".join(["/ro" + "ot/", "/wo" + "rk/", r"\.\./sha" + "red", "py" + r"pi\.", "pythonho" + "sted"])
)


def imports_look_down(root: Path) -> list[str]:
    """The contracts in pyproject.toml, as import-linter sees them."""
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [str(linter), "--no-cache", "--config", str(root / "pyproject.toml")],
        check=False, capture_output=True, encoding="utf-8", cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    if done.returncode == 0:
        return []
    broken = re.findall(r"^(.+) BROKEN", done.stdout, re.MULTILINE)
    return broken or [done.stdout + done.stderr]


def ruff_is_silent(root: Path) -> list[str]:
    """What ruff says, a line per finding."""
    ruff = Path(sys.executable).with_name("ruff")
    done = subprocess.run(
        [str(ruff), "check", "--no-cache", "--quiet", "--output-format", "concise", PACKAGE],
        check=False, capture_output=True, encoding="utf-8", cwd=root,
    )  # fmt: skip
    return done.stdout.splitlines()


def forms_are_fresh(root: Path) -> list[str]:
    """Forms whose compiled module is older than they are."""
    done = subprocess.run(
        [sys.executable, str(root / "installer" / "compile_forms.py"), "--check"],
        check=False, capture_output=True, encoding="utf-8", cwd=root,
    )  # fmt: skip
    return [] if done.returncode == 0 else (done.stdout + done.stderr).splitlines() or ["the form compiler failed"]


def nothing_names_the_network(root: Path) -> list[str]:
    """Imports of network modules, also where import-linter does not look: inside functions and below PySide6."""
    return [
        f"{where} imports {name}"
        for where, tree in modules(root)
        for name in imported(tree)
        if any(name == banned or name.startswith(banned + ".") for banned in _NETWORK - _MAY_NAME.get(where, set()))
    ]


def qt_outside_gui_is_what_was_agreed(root: Path) -> list[str]:
    """Parts of Qt in the one module outside gui/ that may have any."""
    return [
        f"{where} imports {name}"
        for where, tree in modules(root)
        for name in imported(tree)
        if not where.startswith("gui/")
        and name.startswith(("PySide6.", "shiboken6"))
        and not name.startswith(_QT_OUTSIDE_GUI.get(where, ("none",)))
    ]


def domain_needs_the_standard_library_only(root: Path) -> list[str]:
    """Imports in domain/ of anything but the standard library and domain/ itself."""
    allowed = sys.stdlib_module_names
    return [
        f"{where} imports {name}"
        for where, tree in modules(root)
        if where.startswith("domain/")
        for name in imported(tree)
        if name.partition(".")[0] not in allowed and not name.startswith(f"{PACKAGE}.domain")
    ]


def sizes_stay_small(root: Path) -> list[str]:
    """Files, functions and constructors over their budget, and medians that creep up."""
    found, files, functions = [], [], []
    for where, tree in modules(root):
        lines = len((root / PACKAGE / where).read_text(encoding="utf-8").splitlines())
        files.append(lines)
        if lines > _MAY_BE_LONG.get(where, _MOST_LINES):
            found.append(f"{where} has {lines} lines")
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (function.end_lineno or function.lineno) - function.lineno + 1
                functions.append(length)
                is_constructor = function.name == "__init__"
                if length > (_MOST_LINES_OF_A_CONSTRUCTOR if is_constructor else _MOST_LINES_OF_A_FUNCTION):
                    found.append(f"{where}:{function.lineno} {function.name} has {length} lines")
    for what, sizes, most in (("file", files, _MEDIAN_LINES), ("function", functions, _MEDIAN_LINES_OF_A_FUNCTION)):
        if statistics.median(sizes) > most:
            found.append(f"the median {what} has {statistics.median(sizes)} lines")
    return found


def modules_say_what_they_are_for(root: Path) -> list[str]:
    """Modules without a sentence at the top."""
    return [where for where, tree in modules(root) if not (ast.get_docstring(tree) or "").strip()]


def broad_except_stays_in_two_places(root: Path) -> list[str]:
    """Handlers that swallow everything; one that cleans up and raises again is none."""
    return [
        f"{where}:{handler.lineno} catches everything"
        for where, tree in modules(root)
        if where not in _MAY_BE_BROAD
        for handler in ast.walk(tree)
        if isinstance(handler, ast.ExceptHandler) and _is_broad(handler) and not _raises_again(handler)
    ]


def nothing_hides_a_name_of_qt(root: Path) -> list[str]:
    """Attributes and signals of our widgets and models that carry a name Qt uses itself, such as `self.layout = …`."""
    from PySide6 import QtCore, QtGui, QtWidgets

    def names_of(base: str) -> set[str]:
        modules_of_qt = (QtCore, QtGui, QtWidgets)
        of_qt = [getattr(module, base) for module in modules_of_qt if hasattr(module, base)]
        return set(dir(of_qt[0] if of_qt else QtWidgets.QWidget))  # a base of our own: most are widgets

    return [
        f"{where}:{line} {kind.name}.{name}"
        for where, tree in modules(root)
        if where.startswith("gui/")
        for kind in ast.walk(tree)
        if isinstance(kind, ast.ClassDef)
        for base in {getattr(base, "id", "") for base in kind.bases} - _NO_WIDGET
        for line, name in _given_names(kind)
        if name in names_of(base)
    ]


def nothing_names_a_machine(root: Path) -> list[str]:
    """Paths of one machine and hosts of package registries in any text of the repository."""
    found = []
    for path in files(root):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        hits = (number for number, line in enumerate(text.splitlines(), 1) if _MACHINE.search(line))
        found += [f"{path.relative_to(root)}:{number}" for number in hits]
    return found


def the_top_level_is_the_customers(root: Path) -> list[str]:
    """Entries at the top that were not agreed."""
    ignored = _UNTRACKED | {entry.name for entry in root.glob(".*_cache")}
    return sorted({entry.name for entry in root.iterdir()} - TOP_LEVEL - ignored)


def each_exception_has_its_reason(root: Path) -> list[str]:
    """`noqa` and `type: ignore` without words behind them, and ignored rules in pyproject.toml without a comment."""
    silenced = re.compile(r"#\s*(noqa|type: ignore)\b(?!.*\s[-#]\s\S)")
    found = [
        f"{path.relative_to(root)}:{number}"
        for path in files(root)
        if path.suffix == ".py" and "forms" not in path.parts and path.name != Path(__file__).name
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if silenced.search(line)
    ]
    config = (root / "pyproject.toml").read_text(encoding="utf-8")
    rules = tomllib.loads(config)["tool"]["ruff"]["lint"]["ignore"]
    return found + [rule for rule in rules if not re.search(rf'"{rule}",\s+# \S', config)]


def modules(root: Path) -> Iterator[tuple[str, ast.Module]]:
    """Every module of the package that people wrote: its path below the package, and its syntax tree."""
    for path in sorted((root / PACKAGE).rglob("*.py")):
        where = path.relative_to(root / PACKAGE).as_posix()
        if not where.startswith("gui/forms/"):
            yield where, _parsed(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=2_000)
def _parsed(text: str) -> ast.Module:
    """Kept: each rule reads the same house, and each break changes one module of it."""
    return ast.parse(text)


def files(root: Path) -> Iterator[Path]:
    """Every file that belongs to the repository; caches and environments do not."""
    for folder, below, names in os.walk(root):
        below[:] = sorted(set(below) - _UNTRACKED - {".git"} - {name for name in below if name.endswith("_cache")})
        yield from (Path(folder) / name for name in sorted(names))


def imported(tree: ast.AST) -> Iterator[str]:
    """Every dotted name that is imported anywhere in the tree; `from a import b` gives `a` and `a.b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _is_broad(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id in _BROAD) for kind in kinds)


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _given_names(kind: ast.ClassDef) -> Iterator[tuple[int, str]]:
    """Names a class gives to attributes of itself: `self.x = …` anywhere in it, and `x = …` in its body."""
    for statement in kind.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            yield from ((statement.lineno, target.id) for target in targets if isinstance(target, ast.Name))
    for node in ast.walk(kind):
        match node:
            case ast.Attribute(ctx=ast.Store(), value=ast.Name(id="self"), attr=name):
                yield node.lineno, name
