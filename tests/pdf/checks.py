"""What PDF/UA-1 and PDF/A-3a ask of our documents, checked one by one; each fault is a sentence."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from xml.etree import ElementTree

import pikepdf
from PIL import ImageCms

from tests.pdf.tagged import DRAWING, Node, Tagged, Thing, steps

ROLES = frozenset(
    ("Document", "Div", "H1", "H2", "H3", "P", "BlockQuote", "Table", "Caption", "TR", "TH", "TD", "Figure")
)  # those of ISO 32000-1, 14.8.4, that we use
NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "ext": "http://www.aiim.org/pdfa/ns/extension/",
}
SAID = {
    "{http://purl.org/dc/elements/1.1/}title",
    "{http://www.aiim.org/pdfa/ns/id/}part",
    "{http://www.aiim.org/pdfa/ns/id/}conformance",
    "{http://www.aiim.org/pdfua/ns/id/}part",
    "{http://www.aiim.org/pdfa/ns/extension/}schemas",
}
LONGEST = 32_767
"""Bytes of a string, in ISO 32000-1 and PDF/A-3."""
CATALOG = {
    "/Type", "/Pages", "/Lang", "/MarkInfo", "/StructTreeRoot", "/ViewerPreferences", "/Metadata", "/OutputIntents",
}  # fmt: skip
PAGE = {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents", "/StructParents", "/Tabs"}


def faults(document: Tagged) -> list[str]:
    """Everything that is wrong."""
    return [fault for check in CHECKS for fault in check(document)]


def _says_it_is_tagged(document: Tagged) -> Iterator[str]:
    root = document.pdf.Root
    if root.get("/Lang") != "nl":
        yield "the language is not said"
    if root.get("/MarkInfo") != {"/Marked": True}:
        yield "it does not say that it is marked"
    if root.get("/ViewerPreferences") != {"/DisplayDocTitle": True}:
        yield "a viewer shows the name of the file instead of the title"
    if any(page.get("/Tabs") != "/S" for page in document.pdf.pages):
        yield "a page is not tabbed through in reading order"


def _all_drawing_is_marked(document: Tagged) -> Iterator[str]:
    for number, loose in enumerate(document.loose):
        if loose:
            yield f"page {number} draws {loose} times outside every mark"
    for page in document.pdf.pages:
        unknown = {str(operator) for _, operator in steps(page)} - DRAWING - _SETTING
        if unknown:
            yield f"drawing that nobody looked at: {unknown}"


_SETTING = frozenset(
    ("BT", "ET", "Tf", "Td", "rg", "RG", "w", "d", "m", "l", "c", "re", "cm", "q", "Q", "BDC", "BMC", "EMC")
)


def _every_mark_has_one_element(document: Tagged) -> Iterator[str]:
    owners: dict[tuple[int, int], Node] = {}
    for node in document.root.all():
        for place in node.marks:
            if place in owners or len(document.marked(*place)) != 1:
                yield f"mark {place} is not exactly one stretch of one element"
            owners[place] = node
    drawn = {
        (page, stretch.mark)
        for page, stretches in enumerate(document.stretches)
        for stretch in stretches
        if stretch.mark is not None
    }
    if drawn - set(owners):
        yield f"drawn but never read: {drawn - set(owners)}"
    yield from _parents(document, owners)


def _parents(document: Tagged, owners: dict[tuple[int, int], Node]) -> Iterator[str]:
    numbers = list(document.pdf.Root.StructTreeRoot.ParentTree.Nums)
    tree = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    if document.pdf.Root.StructTreeRoot.ParentTreeNextKey != len(tree):
        yield "the next key of the parent tree is wrong"
    places = {number: int(page.StructParents) for number, page in enumerate(document.pdf.pages)}
    if set(places.values()) != set(tree):
        yield "a page has no row of its own in the parent tree"
        return
    for (page, mark), node in owners.items():
        row = tree[places[page]]
        if mark >= len(row) or row[mark].objgen != node.source.objgen:
            yield f"the parent tree gives {(page, mark)} to another element"


def _parts_know_their_parent(document: Tagged) -> Iterator[str]:
    for node in document.root.all():
        if node.role not in ROLES:
            yield f"{node.role} is no role of the standard"
        for kid in node.kids:
            if kid.source.P.objgen != node.source.objgen:
                yield f"a {kid.role} in a {node.role} names another parent"
    if document.root.role != "Document" or document.root.marks:
        yield "the root is no Document, or draws itself"


def _headings_nest(document: Tagged) -> Iterator[str]:
    last = 0
    for node in document.root.all():
        if node.role[0] == "H" and node.role[1:].isdigit():
            level = int(node.role[1:])
            if level > last + 1:
                yield f"H{level} follows H{last}"
            last = level


def _tables_are_tables(document: Tagged) -> Iterator[str]:
    for table in (node for node in document.root.all() if node.role == "Table"):
        rows = [kid for kid in table.kids if kid.role == "TR"]
        if {kid.role for kid in table.kids} - {"TR", "Caption"} or "Caption" in [kid.role for kid in table.kids[1:]]:
            yield "a table holds more than a caption and then rows"
        if len({len(row.kids) for row in rows}) > 1 or not rows:
            yield "the rows of a table are not of one length"
        cells = [cell for row in rows for cell in row.kids]
        if any(cell.role not in ("TH", "TD") for cell in cells) or all(cell.role == "TD" for cell in cells):
            yield "a table has no heads"
        if any(cell.attributes.get("/Scope") not in ("/Row", "/Column") for cell in cells if cell.role == "TH"):
            yield "a head does not say what it is the head of"


def _figures_have_words(document: Tagged) -> Iterator[str]:
    for node in document.root.all():
        if node.role == "Figure" and not node.alt.strip():
            yield "a figure without words"
        if node.role == "Figure" and len(node.attributes.get("/BBox", ())) != 4:
            yield "a figure does not say where it stands"


def _letters_go_along(document: Tagged) -> Iterator[str]:
    for name, font in document.fonts.items():
        if font.font.Subtype != "/Type0" or font.font.Encoding != "/Identity-H":
            yield f"{name} is another kind of font"
        if "/FontFile2" not in font.inner.FontDescriptor:
            yield f"{name} is not embedded"
            continue
        if not font.used <= set(font.texts) or {"\0", "\ufeff", "\ufffe"} & {*font.texts.values()}:
            yield f"{name} draws what has no text"
        real = font.real
        if any(abs(font.said.get(code, 1000) - real.get(code, -1)) > 1 for code in font.used):
            yield f"{name} says another width than it has"
        if font.font.BaseFont != font.inner.BaseFont or font.font.BaseFont != font.inner.FontDescriptor.FontName:
            yield f"{name} goes by two names"


def _tells_its_standards(document: Tagged) -> Iterator[str]:
    metadata = document.pdf.Root.get("/Metadata")
    if metadata is None or "/Filter" in metadata:
        yield "no metadata that anybody can read"
        return
    tree = ElementTree.fromstring(metadata.read_bytes().decode())  # noqa: S314  # made by ourselves a moment ago
    told = {child.tag for about in tree.iterfind(".//rdf:Description", NAMESPACES) for child in about}
    if told != SAID:
        yield f"the metadata tells {told ^ SAID}"
    values = {name: tree.findtext(f".//{name}", None, NAMESPACES) for name in ("pdfaid:part", "pdfaid:conformance")}
    if values != {"pdfaid:part": "3", "pdfaid:conformance": "A"}:
        yield "it is not PDF/A-3a"
    if tree.findtext(".//pdfuaid:part", None, NAMESPACES) != "1":
        yield "it is not PDF/UA-1"
    title = tree.findtext(".//dc:title/rdf:Alt/rdf:li", None, NAMESPACES)
    if document.pdf.trailer.get("/Info") != {"/Title": title}:
        yield "the two titles differ, or there is more than a title"


def _colours_are_known(document: Tagged) -> Iterator[str]:
    intents: list[Thing] = list(document.pdf.Root.get("/OutputIntents", pikepdf.Array()))
    if [intent.get("/S") for intent in intents] != ["/GTS_PDFA1"]:
        yield "the colours are of no known screen"
        return
    profile = intents[0].DestOutputProfile
    opened = ImageCms.getOpenProfile(io.BytesIO(profile.read_bytes()))
    if profile.N != 3 or opened.profile.xcolor_space.strip() != "RGB":
        yield "the profile is not one of three colours"


def _nothing_else_is_in_it(document: Tagged) -> Iterator[str]:
    pdf = document.pdf
    rest = set(pdf.Root.keys()) - ({"/Outlines"} if len(pdf.pages) > 1 else set())
    if rest != CATALOG:
        yield f"the catalogue holds {rest ^ CATALOG}"
    if any(set(page.obj.keys()) - PAGE for page in pdf.pages):
        yield "a page holds more than a page"
    if set(pdf.trailer.keys()) & {"/Encrypt"} or len(pdf.trailer.get("/ID", ())) != 2:
        yield "no name of the file, or a password"
    for thing in pdf.objects:
        found = {name for part in _inside(thing) for name in _forbidden(part)}
        if found:
            yield f"not allowed: {found}"


def _bookmarks_are_headings(document: Tagged) -> Iterator[str]:
    """In their order, each on the sheet where its heading begins; a name of what is hidden ends what is compared."""
    headings = iter([(node.text, node.marks[0][0]) for node in document.root.all() if node.role in ("H1", "H2", "H3")])
    places = {page.obj.objgen: number for number, page in enumerate(document.pdf.pages)}
    for title, page in _bookmarks(document.pdf.Root.get("/Outlines", {})):
        shown = re.split("[…⟨]", title)[0]
        if not any(shown in " ".join(text.split()) and places[page] == place for text, place in headings):
            yield f"the bookmark {title!r} is no heading on that sheet"


def _bookmarks(above: Thing) -> Iterator[tuple[str, tuple[int, int]]]:
    one = above.get("/First")
    while one is not None:
        yield str(one.Title), one.Dest[0].objgen
        yield from _bookmarks(one)
        one = one.get("/Next")


def _nothing_is_too_long(document: Tagged) -> Iterator[str]:
    strings = [text for page in document.pdf.pages for operands, _ in steps(page) for text in _strings(operands)]
    strings += [text for thing in document.pdf.objects for part in _inside(thing) for text in _strings(part.values())]
    if any(len(bytes(text)) > LONGEST for text in strings):
        yield "a string is longer than PDF/A has them"


def _strings(things: Thing) -> list[Thing]:
    return [thing for thing in things if isinstance(thing, pikepdf.String)]


def _inside(thing: Thing) -> Iterator[Thing]:
    """The dictionaries in an object, itself among them, and not those that it only points at."""
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        yield thing
    kids = (
        thing.values() if isinstance(thing, pikepdf.Dictionary) else thing if isinstance(thing, pikepdf.Array) else ()
    )
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary | pikepdf.Array) and not kid.is_indirect:
            yield from _inside(kid)


def _forbidden(thing: Thing) -> set[str]:
    """Transparency, actions, files, other filters: PDF/A and this program want none of them."""
    named = ("/SMask", "/CA", "/ca", "/AA", "/JS", "/URI", "/EF", "/F", "/Author", "/Producer", "/CreationDate")
    filters = {str(thing.get("/Filter", "/FlateDecode"))} - {"/FlateDecode", "/DCTDecode"}
    return {name for name in named if name in thing} | filters


CHECKS: tuple[Callable[[Tagged], Iterator[str]], ...] = (
    _says_it_is_tagged,
    _all_drawing_is_marked,
    _every_mark_has_one_element,
    _parts_know_their_parent,
    _headings_nest,
    _tables_are_tables,
    _figures_have_words,
    _letters_go_along,
    _tells_its_standards,
    _colours_are_known,
    _nothing_else_is_in_it,
    _nothing_is_too_long,
    _bookmarks_are_headings,
)
