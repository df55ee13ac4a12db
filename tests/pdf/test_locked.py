"""A copy with a password: nothing can be read without it, everything with it, and it says what it is."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from tests.pdf.checks import faults
from tests.pdf.tagged import Tagged
from tests.pdf.test_printing import EVERYTHING
from weerbaar_desktop.application.ports import PasswordCopier
from weerbaar_desktop.document_process import DocumentProcess
from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.pdf.locked import write_locked
from weerbaar_desktop.pdf.process import serve

Printed = Callable[..., bytes]
PASSWORD = "vier woorden en één cijfer 7"


def locked(document: bytes, password: str = PASSWORD) -> bytes:
    """The copy of a document."""
    target = io.BytesIO()
    write_locked(document, password, target)
    return target.getvalue()


def opened(copy: bytes, password: str = PASSWORD) -> pikepdf.Pdf:
    """The copy as a viewer sees it that was told a password."""
    return pikepdf.open(io.BytesIO(copy), password=password)


def test_without_the_password_nothing_opens_and_nothing_is_read(printed: Printed) -> None:
    copy = locked(printed(*EVERYTHING, title="Aangifte van Noor"))
    for wrong in ("", "vier woorden", PASSWORD.upper()):
        with pytest.raises(pikepdf.PasswordError):
            opened(copy, wrong)
    for words in ("Aangifte", "Noor"):
        assert words.encode() not in copy
        assert words.encode("utf-16-be") not in copy
        assert words.encode("utf-16-be").hex().encode() not in copy.lower()


def test_it_is_aes_of_256_bits_and_allows_all_that_paper_does(printed: Printed) -> None:
    with opened(locked(printed(*EVERYTHING))) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits, pdf.encryption.stream_method.name) == (6, 256, "aesv3")
        assert pdf.allow.accessibility
        assert pdf.allow.extract
        assert pdf.allow.print_highres


def test_with_the_password_all_is_read_as_before_and_it_no_longer_says_that_it_is_an_archive(printed: Printed) -> None:
    document = printed(*EVERYTHING)
    with opened(locked(document)) as pdf:
        copy = Tagged(pdf)
        assert faults(copy) == [
            "no metadata that anybody can read",  # it is packed, as PDF/A wants it not to be
            "the catalogue holds {'/Extensions'}",  # it says which kind of password
            "no name of the file, or a password",
            "not allowed: {'/Standard'}",
        ]
        assert b"pdfaid:" not in pdf.Root.Metadata.read_bytes()
        assert copy.root.text == Tagged(pikepdf.open(io.BytesIO(document))).root.text


@pytest.mark.parametrize("password", ["", "x" * 128, "é" * 64])
def test_a_password_that_no_viewer_takes_is_refused(password: str, printed: Printed) -> None:
    with pytest.raises(ValueError, match="password"):
        locked(printed(), password)


@pytest.mark.parametrize("document", [b"", b"%PDF-1.7", b"geen pdf" * 100])
def test_what_is_no_document_is_refused(document: bytes) -> None:
    with pytest.raises(ValueError, match="no document of ours"):
        locked(document)


def test_the_process_makes_the_copy(printed: Printed) -> None:
    printer: PasswordCopier = DocumentProcess()
    document = printed(*EVERYTHING)
    copy = b"".join(printer.lock(iter([document[:100], document[100:]]), PASSWORD, lambda: False))
    with opened(copy) as pdf:
        assert len(pdf.pages) == 2
    with pytest.raises(Bug):
        list(printer.lock([document], "", lambda: False))


@pytest.mark.parametrize("request_", [b'{"locked"', b'{"locked": 5}\n', b'{"locked": "x"}\nniets'])
def test_what_asks_for_no_copy_is_refused(request_: bytes) -> None:
    assert serve(io.BytesIO(request_), io.BytesIO(), Path()) == 2
