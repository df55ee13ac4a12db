"""Documents as office programs write them, made of strings: a letter, a workbook, a text of LibreOffice, slides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from tests.evidence.chat.exports import zipped

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
_ODF = "".join(
    f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("text", "text"), ("table", "table"), ("meta", "meta"))
)
_TYPES = ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"


def xml(body: str) -> bytes:
    """A file of XML."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{body}'.encode()


def packed(files: Iterable[tuple[str, str | bytes]]) -> bytes:
    """The files as a document."""
    return zipped((name, data if isinstance(data, bytes) else xml(data)) for name, data in files)


def paragraph(*runs: str) -> str:
    """A paragraph of a letter: a run of each string, which the program parts at will."""
    return f"<w:p>{''.join(run if run.startswith('<') else text_run(run) for run in runs)}</w:p>"


def text_run(words: str) -> str:
    """Words in one way of writing."""
    return f'<w:r w:rsidR="00A12B34"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def core(**fields: str) -> str:
    """What the document says of itself, such as creator, lastModifiedBy, title, keywords."""
    inside = "".join(f"<x:{name}>{escape(value)}</x:{name}>" for name, value in fields.items())
    return f'<cp:coreProperties xmlns:cp="urn:cp" xmlns:x="urn:dc">{inside}</cp:coreProperties>'


def letter(
    *paragraphs: str,
    header: str = "",
    footer: str = "",
    comment: tuple[str, str] = ("", ""),
    about: Mapping[str, str] | None = None,
    files: Sequence[tuple[str, str | bytes]] = (),
) -> bytes:
    """A docx; a paragraph that begins with < is XML already. `comment` is who made it and what it says."""
    body = "".join(one if one.startswith("<") else paragraph(one) for one in paragraphs)
    who, what = comment
    said = f'<w:comment w:id="0" w:author={quoteattr(who)}>{paragraph(what)}</w:comment>' if what else ""
    return packed(
        [
            _TYPES,
            ("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>"),
            ("word/header1.xml", f"<w:hdr {W}>{paragraph(header)}</w:hdr>"),
            ("word/footer1.xml", f"<w:ftr {W}>{paragraph(footer)}</w:ftr>"),
            ("word/comments.xml", f"<w:comments {W}>{said}</w:comments>"),
            ("docProps/core.xml", core(**(about or {}))),
            *files,
        ]
    )


def workbook(
    sheets: Mapping[str, Sequence[Sequence[str]]],
    about: Mapping[str, str] | None = None,
    files: Sequence[tuple[str, str | bytes]] = (),
) -> bytes:
    """An xlsx: a text of digits is kept as a number, as that program does, the others among the shared texts."""
    shared: dict[str, int] = {}
    names = "".join(f'<sheet name={quoteattr(name)} sheetId="{at}"/>' for at, name in enumerate(sheets, 1))
    made = [(f"xl/worksheets/sheet{at}.xml", _sheet(rows, shared)) for at, rows in enumerate(sheets.values(), 1)]
    texts = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared)
    return packed(
        [
            _TYPES,
            ("xl/workbook.xml", f"<workbook {_S}><sheets>{names}</sheets></workbook>"),
            *made,
            ("xl/sharedStrings.xml", f"<sst {_S}>{texts}</sst>"),
            ("docProps/core.xml", core(**(about or {}))),
            *files,
        ]
    )


def _sheet(rows: Sequence[Sequence[str]], shared: dict[str, int]) -> str:
    lines = "".join(f"<row>{''.join(_cell(cell, shared) for cell in row)}</row>" for row in rows)
    return f"<worksheet {_S}><sheetData>{lines}</sheetData></worksheet>"


def _cell(text: str, shared: dict[str, int]) -> str:
    if text.isdigit():
        return f"<c><v>{int(text)}</v></c>"
    return f'<c t="s"><v>{shared.setdefault(text, len(shared))}</v></c>'


def open_document(*paragraphs: str, footer: str = "", about: Mapping[str, str] | None = None) -> bytes:
    """An odt."""
    body = "".join(f"<text:p>{escape(one)}</text:p>" for one in paragraphs)
    said = "".join(f"<meta:{name}>{escape(value)}</meta:{name}>" for name, value in (about or {}).items())
    return packed(
        [
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("META-INF/manifest.xml", "<manifest/>"),
            ("content.xml", f"<office:document-content{_ODF}>{body}</office:document-content>"),
            ("styles.xml", f"<office:document-styles{_ODF}><text:p>{escape(footer)}</text:p></office:document-styles>"),
            ("meta.xml", f"<office:document-meta{_ODF}>{said}</office:document-meta>"),
        ]
    )


def slides(*texts: str, notes: str = "") -> bytes:
    """A pptx."""

    def slide(words: str) -> str:
        return f"<p:sld {_P} {_A}><a:p><a:r><a:t>{escape(words)}</a:t></a:r></a:p></p:sld>"

    return packed(
        [
            _TYPES,
            *((f"ppt/slides/slide{number}.xml", slide(text)) for number, text in enumerate(texts, 1)),
            ("ppt/notesSlides/notesSlide1.xml", slide(notes)),
        ]
    )


def link(target: str) -> tuple[str, str]:
    """The file in which a letter keeps where its links go."""
    return (
        "word/_rels/document.xml.rels",
        f'<Relationships xmlns="{_RELS}"><Relationship Id="r1" Target={quoteattr(target)}/></Relationships>',
    )
