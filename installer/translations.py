"""Gathers every text for people for Qt Linguist: `translations.py [--check]`.

Writes resources/translations/weerbaar.ts, the template with every text and no translation, brings each
weerbaar_<language>.ts beside it up to date (what is translated stays, what no longer exists goes) and compiles those
into what the program reads, weerbaar_<language>.qm.

Not `lupdate`: that puts a text of Python under the class in which it stands, and `tr` looks all up under one name.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "weerbaar_desktop"
UI = ROOT / "ui"
CATALOGUES = ROOT / "resources" / "translations"
TEMPLATE = CATALOGUES / "weerbaar.ts"
CONTEXT = "weerbaar"
_GATHERED = frozenset({"tr", "marked", "say"})
"""What a text is handed to that another language says: at once, later, or as who asks for it wants (`Say`)."""
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Text(NamedTuple):
    """A text as Linguist knows it: under which name, and its Dutch words."""

    context: str
    source: str


def gathered() -> list[Text]:
    """Every text once, those of the sources first, sorted: a change shows as a small diff."""
    code = {text for path in PACKAGE.rglob("*.py") for text in of_code(path.read_text(encoding="utf-8"))}
    forms = {text for path in UI.glob("*.ui") for text in of_form(path)}
    return sorted(code) + sorted(forms)


def of_code(source: str) -> Iterator[Text]:
    """The first argument of every `tr(…)`, `marked(…)` and `say(…)`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _GATHERED and node.args:
            words = node.args[0]
            if isinstance(words, ast.Constant) and isinstance(words.value, str):
                yield Text(CONTEXT, words.value)


def of_form(path: Path) -> Iterator[Text]:
    """Every string of a form that is not kept from translation, under the name of the form."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 - our own file
    name = root.findtext("class") or ""
    for string in root.iter("string"):
        if string.text and string.get("notr") != "true":
            yield Text(name, string.text)


def translated(path: Path) -> dict[Text, str]:
    """What stands in a catalogue of Linguist, as far as it is finished."""
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and said.text and said.get("type") is None:
                text = Text(context.findtext("name") or "", message.findtext("source") or "")
                found[text] = said.text
    return found


def written(texts: list[Text], said: dict[Text, str], language: str = "") -> str:
    """The catalogue as Linguist reads and writes it, without line numbers."""
    spoken = f' language="{language}"' if language else ""
    lines = [f'<TS version="2.1"{spoken} sourcelanguage="nl">']
    name = None
    for text in texts:
        if text.context != name:
            lines += ["</context>"] if name is not None else []
            name = text.context
            lines += ["<context>", f"    <name>{name}</name>"]
        lines += ["    <message>", f"        <source>{_escaped(text.source)}</source>"]
        there = said.get(text)
        done = f"<translation>{_escaped(there)}" if there else '<translation type="unfinished">'
        lines += [f"        {done}</translation>", "    </message>"]
    return _HEAD + "\n".join([*lines, "</context>", "</TS>"]) + "\n"


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def wanted() -> dict[Path, str]:
    """Every catalogue as it has to be."""
    texts = gathered()
    languages = sorted(CATALOGUES.glob("weerbaar_*.ts"))
    made = {path: written(texts, translated(path), path.stem.partition("_")[2]) for path in languages}
    return {TEMPLATE: written(texts, {}), **made}


def compile_catalogue(path: Path) -> None:
    """The `.qm` beside a catalogue; raises CalledProcessError when the compiler refuses it."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(lrelease) if lrelease.exists() else "pyside6-lrelease", "-silent", str(path)]
    subprocess.run([*command, "-qm", str(path.with_suffix(".qm"))], check=True)


def main(arguments: list[str]) -> int:
    """Writes all catalogues, or with `--check` only names those that are stale; 1 when there are any."""
    check = arguments == ["--check"]
    all_of_them = wanted()
    stale = [one for one, text in all_of_them.items() if not one.exists() or one.read_text(encoding="utf-8") != text]
    for path in stale:
        print(f"{'verouderd' if check else 'geschreven'}: {path.relative_to(ROOT)}", file=sys.stderr)
    if check:
        return 1 if stale else 0
    for path in stale:
        path.parent.mkdir(exist_ok=True)
        path.write_text(all_of_them[path], encoding="utf-8")
    for path in all_of_them:
        if path != TEMPLATE:
            compile_catalogue(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
