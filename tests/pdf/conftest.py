"""PDFs made for tests, and what the ordinary tools say of them."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from weerbaar_desktop.domain.report import Block, Report
from weerbaar_desktop.pdf.printer import print_report

FONTS = Path(__file__).parents[2] / "resources/fonts"


def tool(*command: str, pdf: bytes) -> str:
    """What a tool says of a PDF on standard input; fails when the tool does."""
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def words(pdf: bytes) -> str:
    """The text of a PDF with single spaces."""
    return " ".join(tool("pdftotext", "-raw", "-", "-", pdf=pdf).split())


@pytest.fixture
def fonts() -> Path:
    """Where the fonts lie."""
    return FONTS


@pytest.fixture
def printed() -> Callable[..., bytes]:
    """Prints blocks as a report."""

    def print_blocks(*blocks: Block, title: str = "Aangifte", practice: bool = False) -> bytes:
        return print_report(Report(title, "Voor de politie", blocks, practice), FONTS)

    return print_blocks


@pytest.fixture
def text_of() -> Callable[[bytes], str]:
    """The text of a PDF with single spaces."""
    return words


@pytest.fixture
def say() -> Callable[..., str]:
    """What a tool says of a PDF on standard input."""
    return tool
