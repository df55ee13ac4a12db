"""Which literals of the sources are text for people and have to go through `tr`, and which stay outside, and why."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).parents[2] / "weerbaar_desktop"
_WHOLE: Final = (
    "gui/", "presentation/", "application/exports.py", "application/new_passphrase.py",
    "application/outgoing_files.py", "application/own_visits.py", "application/piece_search.py",
    "application/taking_out.py", "application/visit_trouble.py", "application/ways_in.py",
    "dossier/on_disk.py", "system/new_file.py",
)  # fmt: skip
"""Rooms and files whose words are all for the window."""
_SHARED: Final = (
    "application/aftercare.py", "application/changes.py", "application/filings.py", "application/home_scans.py",
    "application/measure_origins.py", "application/measures.py", "application/own_records.py",
    "application/pattern_words.py", "application/patterns.py", "application/people.py", "application/plan_history.py",
    "application/self_scans.py", "application/starter_plans.py", "application/timeline.py",
    "application/value_words.py", "application/weighings.py", "domain/dutch.py", "domain/holidays.py",
    "domain/period.py",
)  # fmt: skip
"""Files whose words the window shares with documents: `marked`, or said by whoever asks."""
_APART: Final = (
    "gui/forms/",  # Qt's own way, in compiled forms
    "gui/theme/", "gui/pyside_bytecode.py", "gui/bug_report.py",  # files of letters and pictures, and what is for us
    "content/", "cli/",  # experts' files and the command are Dutch
    "pdf/", "evidence/",  # processes beside the window
    "dossier/controleer.py", "dossier/leesmij.py",  # go along with what is handed over
    "application/papers/", "application/blank/",  # documents for Dutch authorities
)  # fmt: skip
_KEPT: Final[Mapping[str, frozenset[str]]] = {
    **{
        f"application/{name}.py": frozenset({"Aangevuld.", "Les na een incident"})
        for name in ("aftercare", "filings", "people")
    },
    "application/measures.py": frozenset({
        "Aangevuld.", "Iets van mijn lijst", "Kijk op uw eigen lijst wat u vandaag wilde doen.",
    }),
    "application/diary.py": frozenset({"Teruggehaald uit de prullenbak."}),
    "application/exports.py": frozenset({"in de map bij een aangifte"}),
    "gui/pieces/piece_acts.py": frozenset({"Overgenomen uit …"}),
    "presentation/notebook.py": frozenset({"…, stuk …", "stuk …"}),
    "presentation/taking_over.py": frozenset({"Datum in de lijst: …", "Bekend geworden volgens de lijst: …"}),
    "presentation/list_mapping.py": frozenset({
        "regel …", "Kolom …", "Buiten de kolommen: …", "… in de lijst: …", "Datum in de lijst: …",
        "Tijd in de lijst: …", "In de lijst staat niet wat er gebeurde.",
    }),
}  # fmt: skip
"""Words that go into the vault or another calendar: what is kept reads the same in every language of the window."""
_SENTENCES: Final = (
    "vault/", "system/", "dossier/", "application/closed_copies.py", "application/copies.py", "application/diary.py",
    "application/handover_folder.py", "application/shielding.py",
)  # fmt: skip
"""Below the window a whole sentence is for people here, whatever it is handed to; the rest is SQL, names and paths."""
_TABLES: Final = frozenset({"_HEADS", "_WORDS_OF", "_SAYS", "__all__"})
"""Words that somebody else wrote, to be recognised; what stands in a file beside the vault; names of our own."""
_KEYED: Final = frozenset({
    "Bug", "ValueError", "TypeError", "KeyError", "RuntimeError", "FileExistsError",
    "setObjectName", "setProperty", "property", "findChild",
    "getattr", "setattr", "hasattr", "encode", "decode", "startswith", "endswith", "split", "partition", "removeprefix",
    "removesuffix", "compile", "match", "fullmatch", "search", "sub", "findall", "cast", "TypeVar", "NewType", "Path",
    "strftime", "translate", "QFont", "QSettings", "QApplication", "remove", "toString", "setStyleSheet", "ZoneInfo",
    "tr", "marked", "say",
})  # fmt: skip
"""Calls of which a text is a name or a pattern for the machine, or a message for us."""

_WORDS: Final = re.compile(r"[^\W\d_]{2}")
_CAPITAL: Final = re.compile(r"[‘“(…&]*[A-ZÀ-Þ][a-zà-ÿ’]")
_A_SENTENCE: Final = re.compile(r"[‘“„…]?[ ]?[A-ZÀ-Þ].*[.:]$", re.DOTALL)
_NO_WORDS: Final = re.compile(
    r"[{;]\s*$|^\s*Q\w+[ .:\[]|:\s*[\w#%]+;|\(\?|\\[dwsb]|\b(SELECT|INSERT|UPDATE|PRAGMA|ORDER BY|WHERE)\b"  # code
    r"|^((Ctrl|Alt|Shift|Meta)\+)*(Ctrl|Alt|Shift|Meta|F\d+|Esc|Escape|Return|Enter|Tab|Del|Delete|Home|End|PgUp|PgDown"
    r"|\W|[A-Z0-9])$"  # keys
    r"|^[a-z0-9_.…:/#\[\]-]*$|^\.|^[A-Z_0-9.]+$|^https?:|^--|%[dmYHMS]|<"  # names, paths, patterns
    r"|^\S*\.(pdf|ics|zip|txt|png|ttf|svg|pyc)$|\.(pdf|ics|zip|txt|png)$|^Weerbaar$|^d MMMM yyyy$"  # names of files
)


def words(node: ast.AST) -> str:
    """What a literal says; a place that is filled in counts as `…`."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else "…" for one in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def looked_at(where: str, tree: ast.Module) -> Iterator[tuple[ast.expr, str]]:
    """Each literal with words outside `tr`, and why it may stay there; "" when it may not."""
    if where.startswith(_APART):
        return
    parents = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    told = _told_by_name(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant | ast.JoinedStr) or isinstance(parents.get(node), ast.JoinedStr):
            continue
        above = _above(node, parents)
        if _is_spoken(words(node)) or _is_said_within(node, above):
            yield node, _why(where, node, above) or _why_of_the_room(where, node, above, told)


def outside(where: str, tree: ast.Module) -> list[str]:
    """What has to go through `tr` and does not."""
    return [f"{where}:{node.lineno} {words(node)!r}" for node, why in looked_at(where, tree) if not why]


def _above(node: ast.AST, parents: Mapping[ast.AST, ast.AST]) -> list[ast.AST]:
    """Everything it stands in, the nearest first."""
    found = []
    while node in parents:
        node = parents[node]
        found.append(node)
    return found


def _is_spoken(text: str) -> bool:
    """Whether it looks like words for people, by itself."""
    if not _WORDS.search(text) or _NO_WORDS.search(text):
        return False
    return " " in text.strip("…") or bool(_CAPITAL.match(text)) or not text.replace("…", "").isascii()


def _is_said_within(node: ast.AST, above: list[ast.AST]) -> bool:
    """A word of `count`, one of two inside a sentence: `{'is' if … else 'zijn'}`, or the other of two texts."""
    if not _WORDS.search(words(node)):
        return False
    if above and isinstance(above[0], ast.Call) and name(above[0]) in ("count", "_form"):
        return node in above[0].args[1:]
    child = node
    for one in above:
        if isinstance(one, ast.FormattedValue):
            return child is not node
        if not isinstance(one, ast.IfExp) or child is one.test:
            return False
        if _is_text(one.orelse if child is one.body else one.body):
            return True
        child = one
    return False


def _is_text(node: ast.expr) -> bool:
    """Whether it is a text for people, or is already treated as one."""
    return (isinstance(node, ast.Call) and name(node) == "tr") or _is_spoken(words(node))


def _why(where: str, node: ast.AST, above: list[ast.AST]) -> str:
    """What makes a literal no text for people, or one that is kept; "" when nothing does."""
    if words(node) in _KEPT.get(where, ()):
        return "kept in the vault"
    child = node
    for one in above:
        if why := _why_there(child, one):
            return why
        if isinstance(one, ast.stmt):
            targets = one.targets if isinstance(one, ast.Assign) else [getattr(one, "target", one)]
            return "a table" if any(name(target) in _TABLES for target in targets) else ""
        child = one
    return ""


def _why_there(child: ast.AST, one: ast.AST) -> str:
    if isinstance(one, ast.Expr) and isinstance(child, ast.Constant):
        return "a docstring"
    if isinstance(one, ast.Compare | ast.MatchValue):
        return "compared"
    if (isinstance(one, ast.Dict) and child in one.keys) or (isinstance(one, ast.Subscript) and child is one.slice):
        return "a key"
    if child in (getattr(one, "annotation", None), getattr(one, "returns", None)):
        return "a type"
    called = name(one) if isinstance(one, ast.Call) and child is not one.func else ""
    if called in _KEYED or (called == "get" and child is one.args[0]):  # type: ignore[attr-defined]  # a call
        return f"for {called}"
    return ""


def _why_of_the_room(where: str, node: ast.AST, above: list[ast.AST], told: frozenset[str]) -> str:
    """Below the window only what is told of trouble, of work that goes on, or found in a check is for people."""
    if where.startswith(_WHOLE + _SHARED) or _is_told(above, told):
        return ""
    if where.startswith(_SENTENCES) and _A_SENTENCE.match(words(node)):
        return ""
    return "no trouble"


def _is_told(above: list[ast.AST], told: frozenset[str]) -> bool:
    """Whether it is handed to a CannotContinue or to who follows the work, here or under a name."""
    for one in above:
        if isinstance(one, ast.Call) and name(one) in error_names() | {"progress", "_progress", "_ask_reason"}:
            return True
        if isinstance(one, ast.Call) and name(one) == "__init__":
            owner = next((each for each in above if isinstance(each, ast.ClassDef)), None)
            return owner is not None and owner.name in error_names()
        if isinstance(one, ast.Assign | ast.AnnAssign):
            targets = one.targets if isinstance(one, ast.Assign) else [one.target]
            return any(name(target) in told for target in targets)
        if isinstance(one, ast.stmt):
            return False
    return False


def _told_by_name(tree: ast.Module) -> frozenset[str]:
    """Names that trouble is told with."""
    calls = [one for one in ast.walk(tree) if isinstance(one, ast.Call) and name(one) in error_names()]
    values = [value for one in calls for value in (*one.args, *(keyword.value for keyword in one.keywords))]
    return frozenset(one.id for value in values for one in ast.walk(value) if isinstance(one, ast.Name))


@cache
def error_names() -> frozenset[str]:
    """CannotContinue and everything that derives from it."""
    bases: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(one, ast.ClassDef):
                bases.setdefault(one.name, set()).update(name(base) for base in one.bases)
    found, before = {"CannotContinue"}, 0
    while len(found) > before:
        before = len(found)
        found |= {each for each, of in bases.items() if of & found}
    return frozenset(found)


def name(node: ast.AST) -> str:
    """What a name, an attribute or a call is called."""
    if isinstance(node, ast.Call):
        return name(node.func)
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
