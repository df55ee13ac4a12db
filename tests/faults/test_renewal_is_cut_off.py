"""A new key for the vault, killed or refused by the disk at any change: it opens with the old passphrase or the new."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.test_every_write_fails import on_the_recorder


@pytest.mark.timeout(400)
def test_a_renewal_that_is_cut_off_or_refused_anywhere_loses_nothing(library: Path, tmp_path: Path) -> None:
    assert on_the_recorder(library, tmp_path / "schijf", "renewing").runs > 500
