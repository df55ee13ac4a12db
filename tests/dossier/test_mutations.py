"""Folders spoiled in every way: none is accepted, by the program, by controleer.py alone, or with the paper at hand."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.dossier.invented import Sealed
from tests.dossier.mutations import KINDS, mutations
from weerbaar_desktop.dossier import controleer
from weerbaar_desktop.dossier.verify import verify

CHANGES = 500


def by_itself(program: Path, folder: Path, code: str | None, fingerprint: str | None) -> int:
    """The exit code of a trusted copy of controleer.py."""
    paper = [*(("--code", code) if code else ()), *(("--fingerprint", fingerprint) if fingerprint else ())]
    command = [sys.executable, "-I", str(program), str(folder), *paper]
    return subprocess.run(command, capture_output=True, check=False).returncode


@pytest.mark.timeout(400)  # 8 s on a machine that does nothing else
def test_no_change_is_accepted(folder: Sealed) -> None:
    accepted, done = [], Counter[str]()
    for mutation in mutations(folder, CHANGES, seed=16):
        done[mutation.name] += 1
        if verify(folder.path, *mutation.given(folder)).ok:
            accepted.append(mutation.name)
    assert accepted == []
    assert len(done) == len(KINDS)
    assert verify(folder.path, folder.invented.code, folder.invented.fingerprint).ok


def test_no_kind_of_change_is_accepted_by_the_program_that_goes_along(folder: Sealed, tmp_path: Path) -> None:
    program = tmp_path / "controleer.py"
    program.write_bytes(Path(controleer.__file__).read_bytes())
    for mutation in mutations(folder, len(KINDS), seed=17):
        assert by_itself(program, folder.path, *mutation.given(folder)) == 1, mutation.name
    assert by_itself(program, folder.path, folder.invented.code, folder.invented.fingerprint) == 0


def test_what_only_the_paper_tells_fits_without_it(folder: Sealed) -> None:
    """So that it is the paper that refuses these, and not a fault in how they were made."""
    for mutation in mutations(folder, 2 * len(KINDS), seed=18):
        assert verify(folder.path).ok == bool(mutation.paper), mutation.name
