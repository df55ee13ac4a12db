"""The document process as the journeys need it: `pdf` says what is asked, `system` starts it. Part of the joining."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from weerbaar_desktop.application.ports import Cancelled
    from weerbaar_desktop.domain.picture import Picture
    from weerbaar_desktop.domain.received import Pixels
    from weerbaar_desktop.domain.report import Report


class DocumentProcess:
    """Prints, draws, binds and locks in a process of its own, without keys or the place of a vault."""

    def print(self, report: Report, cancelled: Cancelled) -> bytes:
        """The PDF of `report`."""
        from weerbaar_desktop.pdf.request import encode_report
        from weerbaar_desktop.system.processes import run_document_process

        return run_document_process(encode_report(report), cancelled)

    def stream(
        self, report: Report, photos: Iterable[bytes], cancelled: Cancelled, drawn: Callable[[int], None]
    ) -> Iterator[bytes]:
        """The PDF of `report` with its photos, in pieces."""
        from weerbaar_desktop.pdf.request import encode_dossier
        from weerbaar_desktop.pdf.telling import heard
        from weerbaar_desktop.system.processes import stream_document_process

        return heard(stream_document_process(encode_dossier(report, photos), cancelled), drawn)

    def lock(self, pdf: Iterable[bytes], password: str, cancelled: Cancelled) -> Iterator[bytes]:
        """A copy of `pdf` that opens with `password` only, in pieces."""
        from weerbaar_desktop.pdf.request import encode_locking
        from weerbaar_desktop.system.processes import stream_document_process

        return stream_document_process(encode_locking(password, pdf), cancelled)

    def paint(self, picture: Picture, cancelled: Cancelled) -> bytes:
        """The PNG of `picture`."""
        from weerbaar_desktop.pdf.request import encode_picture
        from weerbaar_desktop.system.processes import run_document_process

        return run_document_process(encode_picture(picture), cancelled)

    def bind(self, pages: Iterable[Pixels], dots: int, cancelled: Cancelled) -> bytes:
        """The picture of one page or the PDF of more."""
        from weerbaar_desktop.pdf.request import encode_pages
        from weerbaar_desktop.system.processes import run_document_process

        return run_document_process(b"".join(encode_pages(pages, dots)), cancelled)
