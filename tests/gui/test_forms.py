"""The forms: compiled, fresh, and typed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPILER = ROOT / "installer" / "compile_forms.py"


def test_every_form_is_compiled_and_fresh() -> None:
    checked = subprocess.run([sys.executable, COMPILER, "--check"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_what_is_compiled_has_types_and_names_no_version() -> None:
    forms = sorted((ROOT / "weerbaar_desktop" / "gui" / "forms").glob("ui_*.py"))
    assert forms
    for form in forms:
        text = form.read_text(encoding="utf-8")
        assert "-> None:" in text
        assert "Created by" not in text
