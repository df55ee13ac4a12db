"""Files on a phone as rows: a long name is cut where one sees it, never where one hears it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from weerbaar_desktop.application.ports import FoundFile
from weerbaar_desktop.presentation.phone_shown import MOST, file_shown, found_words

PHOTO = FoundFile(Path("/x/IMG_1.jpg"), "Pixel 7", 2_400_000, datetime(2026, 11, 22, 20, 40, tzinfo=UTC))


def test_a_row_says_name_moment_and_size() -> None:
    shown = file_shown(PHOTO)
    assert (shown.words, shown.second) == ("IMG_1.jpg", "22 november 2026, 21:40, 2,4 MB")
    assert shown.sentence == f"{shown.words}, {shown.second}, op Pixel 7"


def test_a_long_name_keeps_its_beginning_and_its_kind() -> None:
    long = FoundFile(Path("/x/" + "a" * 90 + "slot.jpg"), "Pixel 7", 1, PHOTO.changed)
    shown = file_shown(long)
    assert shown.words.startswith("a" * 11)
    assert shown.words.endswith("slot.jpg")
    assert len(shown.words) <= 22
    assert "a" * 90 + "slot.jpg" in shown.sentence


def test_a_name_cannot_pretend_to_be_another() -> None:
    turned = FoundFile(Path("/x/foto\u202egpj.exe"), "Pixel", 1, PHOTO.changed)
    assert "\u202e" not in file_shown(turned).words + file_shown(turned).sentence


@pytest.mark.parametrize(
    ("files", "disks", "begins"),
    [(0, 0, ""), (0, 1, "Er is iets aangesloten"), (1, 1, "1 bestand gevonden"), (MOST, 1, "Dit zijn de nieuwste 500")],
)
def test_what_was_found_is_said_in_a_sentence(files: int, disks: int, begins: str) -> None:
    words = found_words([PHOTO] * files, disks)
    assert words.startswith(begins)
    assert bool(words) == bool(begins)
