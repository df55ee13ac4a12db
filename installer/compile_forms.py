"""Turns the forms in ui/ into typed modules in weerbaar_desktop/gui/forms: `compile_forms.py [--check]`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "ui"
FORMS = ROOT / "weerbaar_desktop" / "gui" / "forms"


def module_path(form: Path) -> Path:
    """Where the module of `form` stands."""
    return FORMS / f"ui_{form.stem}.py"


def compiled(form: Path) -> str:
    """The typed module for one `.ui` file; raises CalledProcessError when the compiler refuses it."""
    uic = Path(sys.executable).with_name("pyside6-uic")
    command = [str(uic) if uic.exists() else "pyside6-uic", "--generator", "python", str(form)]
    made = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    return _typed(made, form)


def _typed(made: str, form: Path) -> str:
    """What the compiler wrote, without its date and version, with only the names it uses, and with types."""
    top = ElementTree.parse(form).getroot().find("widget")  # noqa: S314 - our own file
    kind = "QWidget" if top is None else str(top.get("class"))
    body = made[made.index("class Ui_") :]
    argument = re.search(r"def setupUi\(self, (\w+)\)", body)
    if argument is None:
        msg = f"{form.name}: the compiler wrote something unknown"
        raise ValueError(msg)
    body = re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", rf"def \1(self, \2: {kind}) -> None:", body)
    body = re.sub(r"^\s*# (setupUi|retranslateUi)\n", "\n", body, flags=re.MULTILINE)
    docstring = f'    """What stands where on the form {form.name}."""\n\n'
    body = re.sub(r"^(class Ui_\w+)\(object\):\n", rf"\1:\n{docstring}", body)
    imports = "\n".join(line for line in (_used(line, body) for line in _imports(made)) if line)
    head = f'"""Compiled from ui/{form.name}; do not edit."""\n# ruff: noqa\n\nfrom __future__ import annotations\n\n'
    return f"{head}{imports}\n\n\n" + re.sub(r"\n{3,}", "\n\n", body).strip() + "\n"


def _imports(made: str) -> list[str]:
    """The import statements, each on one line."""
    found = re.findall(r"^from [\w.]+ import (?:\([^)]*\)|[^\n]*)$", made, flags=re.MULTILINE)
    return [re.sub(r"[()\s]+", " ", line).strip() for line in found]


def _used(line: str, body: str) -> str:
    """The import with only the names that `body` uses; nothing when it uses none."""
    source, names = line.split(" import ")
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    used = sorted(name for name in wanted if re.search(rf"\b{name}\b", body))
    return f"{source} import {', '.join(used)}" if used else ""


def main(arguments: list[str]) -> int:
    """Writes all modules, or with `--check` only names those that are stale; 1 when there are any."""
    check = arguments == ["--check"]
    wanted = {module_path(form): compiled(form) for form in sorted(UI.glob("*.ui"))}
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    orphans = [path for path in FORMS.glob("ui_*.py") if path not in wanted]
    for path in stale + orphans:
        print(f"{'verouderd' if check else 'geschreven'}: {path.relative_to(ROOT)}", file=sys.stderr)
    if check:
        return 1 if stale or orphans else 0
    for path in stale:
        path.write_text(wanted[path], encoding="utf-8")
    for path in orphans:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
