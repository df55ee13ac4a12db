"""A real vault, a clock that stands still, and a printer that prints the report as text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.ports import Cancelled, KdfChoice, Vault
from weerbaar_desktop.content.library import Library, load_library
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.picture import Picture
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.vault.store import SqlCipherStore

CONTENT = Path(__file__).parents[2] / "resources" / "content" / "nl"
PASSPHRASE = "vijf rode fietsen op zolder"


@dataclass
class StoppedClock:
    """Shows what it was set to."""

    moment: datetime = datetime(2026, 11, 22, 21, 40, tzinfo=HOME_ZONE)

    def now(self) -> datetime:
        return self.moment

    def goes_on(self, **how_long: float) -> None:
        self.moment += timedelta(**how_long)


class TextPrinter:
    """Keeps the reports it was given and prints each as its own text."""

    def __init__(self) -> None:
        self.printed: list[Report] = []

    def print(self, report: Report, cancelled: Cancelled) -> bytes:
        assert not cancelled()
        self.printed.append(report)
        return repr(report).encode()


class TextPainter:
    """Paints each picture as its own text."""

    def paint(self, picture: Picture, cancelled: Cancelled) -> bytes:
        assert not cancelled()
        return repr(picture).encode()


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def printer() -> TextPrinter:
    return TextPrinter()


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(CONTENT)


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    """Vaults in a folder where every place is allowed."""
    return Opening(SqlCipherStore(), lambda _folder, _creating: None, lambda: tmp_path / "kluizen")


@pytest.fixture
def vault(opening: Opening, tmp_path: Path, cheap_kdf: tuple[int, int, int]) -> Iterator[Vault]:
    with closing(opening.create(tmp_path / "proef.kluis", PASSPHRASE, KdfChoice(*cheap_kdf))) as made:
        yield made


@pytest.fixture
def diary(vault: Vault, clock: StoppedClock) -> Diary:
    return Diary(vault, clock)
