"""A folder in which everything fits, to be spoiled."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dossier.invented import Invented, Sealed


@pytest.fixture
def folder(tmp_path: Path) -> Sealed:
    """Two incidents and three exhibits, with hidden, erased and closed parts."""
    journal = Invented(7)
    return Sealed(journal.write(tmp_path / "aangifte van maart"), journal)
