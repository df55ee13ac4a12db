"""Argon2id that remembers: a passphrase that was stretched once with the same salt is not stretched again.

Its answer depends on nothing but what it is asked, and most tests open copies of one vault. What a derivation takes is
measured in processes of their own, which remember nothing.
"""

from __future__ import annotations

from functools import lru_cache

import argon2.low_level
import pytest

_stretched = lru_cache(maxsize=1000)(argon2.low_level.hash_secret_raw)


@pytest.fixture(autouse=True)
def remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """For each test of a folder whose conftest names it."""
    monkeypatch.setattr(argon2.low_level, "hash_secret_raw", _stretched)
