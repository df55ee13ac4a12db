"""Pictures of a stranger as plain pixels, turned upright and no larger than asked."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Callable
from io import BytesIO
from typing import Final, TypeVar

from PIL import Image, ImageFile, UnidentifiedImageError

from weerbaar_desktop.domain.received import Claim, Pixels, Received
from weerbaar_desktop.domain.small_photo import LONGEST_SIDE, SmallPhoto
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.pictures.photo import photo_claims
from weerbaar_desktop.evidence.wire import Refused

Made = TypeVar("Made")
MOST_PIXELS: Final = 64_000_000
"""Of a picture as it is unpacked: a phone of 48 megapixels, and some more."""
MOST_PIXELS_NAMED: Final = 256_000_000
"""Of a picture as it says; a JPEG can be unpacked at a half, a quarter or an eighth."""
FORMATS: Final = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "gif": "GIF", "heic": "HEIF"}
_NAMES: Final = {"jpg": "JPEG", "png": "PNG", "webp": "WebP", "gif": "GIF", "heic": "HEIC"}
_SMALL: Final = (64, 64)
_QUALITY: Final = 82
"""Of a small copy; at this size nobody sees the difference on paper."""
_ORIENTATION: Final = 0x0112
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_FIRST_ON_ITS_SIDE: Final = 5
"""From this orientation on, width and height change places."""
_WHITE: Final = (255, 255, 255, 255)
_BROKEN: Final = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, struct.error, RuntimeError)
"""What Pillow and libheif raise for a damaged picture; whatever else they raise ends the process."""


def load(extension: str) -> None:
    """Everything that pictures of this kind need, before files are out of reach."""
    from PIL import MpoImagePlugin, TiffImagePlugin, WebPImagePlugin  # noqa: F401  # they register themselves

    Image.preinit()
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS_NAMED // 2  # Pillow refuses above twice this
    warnings.simplefilter("ignore", Image.DecompressionBombWarning)
    if extension == "heic":
        import pi_heif

        pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)


def read_picture(data: bytes, extension: str) -> Received:
    """What the picture says of itself, and whether all of it is there."""
    image = opened(data, extension)
    told, odd = photo_claims(image)
    claims = (Claim("format", _NAMES[extension]), *told)
    unread = [*odd]
    if _moves(image):
        unread.append(Unread(Where.PICTURE, Why.MORE_PICTURES))
    missing = _missing(data, extension)
    if missing:
        unread.append(Unread(Where.PICTURE, missing))
    shown = missing in (None, Why.PICTURE_IN_PART)
    return Received("picture", claims, pages=int(shown), unread=tuple(unread))


def show_picture(data: bytes, extension: str, number: int, box: tuple[int, int]) -> Pixels:
    """The picture within `box` (width, height), as much of it as is there; raises Refused."""
    if number != 1:
        raise Refused("missing")
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    image = opened(data, extension)
    if extension != "jpg":
        _refuse_large(image)  # asking a PNG how it was turned unpacks it
    turned = _orientation(image)
    fits = (box[1], box[0]) if turned >= _FIRST_ON_ITS_SIDE else box
    _unpack(image, fits)
    plain = _shrunk(_plain(image), fits)
    if turned in _TURNS:
        plain = plain.transpose(_TURNS[turned])
    return Pixels(plain.width, plain.height, plain.tobytes())


def small_copy(data: bytes, extension: str) -> SmallPhoto:
    """Its pixels as a JPEG that says nothing else; raises Refused."""
    pixels = show_picture(data, extension, 1, (LONGEST_SIDE, LONGEST_SIDE))
    made = BytesIO()
    Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data).save(made, "JPEG", quality=_QUALITY)
    return SmallPhoto(pixels.width, pixels.height, made.getvalue())


def _missing(data: bytes, extension: str) -> Why | None:
    """What is the matter with the pixels, None for nothing."""
    try:
        _unpack(opened(data, extension), _SMALL)
    except Refused as refused:
        return Why.PICTURE_TOO_LARGE if refused.why == "too_large" else _in_part(data, extension)
    return None


def _in_part(data: bytes, extension: str) -> Why:
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        _unpack(opened(data, extension), _SMALL)
    except Refused:
        return Why.PICTURE_BROKEN
    return Why.PICTURE_IN_PART


def opened(data: bytes, extension: str) -> Image.Image:
    """The picture, none of it unpacked yet; raises Refused."""
    return _sound(lambda: Image.open(BytesIO(data), formats=[FORMATS[extension]]))  # noqa: TID251 - in the viewer process


def _unpack(image: Image.Image, box: tuple[int, int]) -> None:
    """Decode the pixels, of a JPEG no more than `box` asks for."""
    _sound(lambda: image.draft("RGB", box))
    _refuse_large(image)
    _sound(image.load)


def _refuse_large(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise Refused("too_large")


def _moves(image: Image.Image) -> bool:
    try:
        return bool(getattr(image, "is_animated", False))
    except _BROKEN:
        return False


def _orientation(image: Image.Image) -> int:
    """How the camera was held, as EXIF numbers it; 1 when nothing says."""
    try:
        said = image.getexif().get(_ORIENTATION)
    except _BROKEN:
        return 1
    return said if isinstance(said, int) else 1


def _plain(image: Image.Image) -> Image.Image:
    """Red, green and blue on white."""
    if image.mode.startswith("I"):  # more than eight bits of grey
        image = image.convert("I").point(lambda grey: grey / 256).convert("L")
    if image.has_transparency_data:
        above = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", above.size, _WHITE), above).convert("RGB")
    return image.convert("RGB")


def _shrunk(image: Image.Image, box: tuple[int, int]) -> Image.Image:
    scale = min(box[0] / image.width, box[1] / image.height)
    if scale >= 1:
        return image
    size = (max(1, int(image.width * scale)), max(1, int(image.height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _sound(make: Callable[[], Made]) -> Made:
    """What `make` makes; raises Refused when the picture is damaged, or larger than a picture may say to be."""
    try:
        return make()
    except Image.DecompressionBombError:
        raise Refused("too_large") from None
    except (UnidentifiedImageError, *_BROKEN):
        raise Refused("damaged") from None
