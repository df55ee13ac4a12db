"""The content that ships, and a moment that stands still."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from weerbaar_desktop.content.library import Library, load_library
from weerbaar_desktop.domain.dutch import HOME_ZONE

NOW = datetime(2026, 11, 22, 21, 42, 17, tzinfo=HOME_ZONE)


@pytest.fixture(scope="session")
def library() -> Library:
    """Everything the program knows in words."""
    return load_library(Path(__file__).resolve().parents[2] / "resources" / "content" / "nl")
