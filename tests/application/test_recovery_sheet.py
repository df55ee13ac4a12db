"""The sheet with the recovery code: what stands on it, what does not, and where it goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.application.recovery_sheet import RecoverySheets, sheet
from weerbaar_desktop.domain.recovery_code import code_of, read_code
from weerbaar_desktop.domain.report import Code, Figure, Report

CODE = code_of(2**129 + 12345)


class _Printer:
    def print(self, report: Report, cancelled: Cancelled) -> bytes:
        return report.title.encode()


def test_the_sheet_holds_the_code_twice_and_both_can_be_typed_back() -> None:
    blocks = sheet(CODE, practice=False).blocks
    (code,) = [block for block in blocks if isinstance(block, Code)]
    (figure,) = [block for block in blocks if isinstance(block, Figure)]
    assert read_code(code.digits) == CODE
    assert read_code(figure.code) == CODE


def test_the_sheet_names_neither_the_program_nor_what_it_opens() -> None:
    words = f"{sheet(CODE, practice=False)}".lower()
    for named in ("weerbaar", "kluis", "dagboek", "wachtzin", "herstel"):
        assert named not in words


@pytest.mark.parametrize(("asked", "written"), [("blad", "blad.pdf"), ("blad.PDF", "blad.PDF"), ("a.b", "a.b.pdf")])
def test_the_file_ends_on_pdf(asked: str, written: str) -> None:
    kept: dict[Path, bytes] = {}
    sheets = RecoverySheets(_Printer(), kept.__setitem__)
    assert sheets.keep(CODE, Path(asked), lambda: False) == Path(written)
    assert kept == {Path(written): b"Bewaar dit blad"}
