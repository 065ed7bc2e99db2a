"""Provides catalogues of pictures that are arrays in memory, and threads to verify them with."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.copies.best_files import BestFiles, best_files
from shazim_gui.core.edits import Edits, OtherEdit
from shazim_gui.core.records import FoundFile, Kind
from shazim_gui.features.colour import COLOURS
from shazim_gui.features.frame_hashes import frame_hashes
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import ContentRecord, ContentTable, add_content, add_vector, load_contents
from shazim_gui.store.frame_table import add_frames
from shazim_gui.store.photo_table import photos_in, record_photo
from shazim_gui.store.verifications import VerificationRecord
from shazim_gui.verify.prepared_picture import PreparedPicture

MODEL = "net"
COLOUR = np.full(COLOURS, COLOURS**-0.5, "<f2").tobytes()


class PictureCatalogue:
    """Pictures by content id, a catalogue that describes them, and the contents whose pictures were requested."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.pictures: dict[int, PreparedPicture] = {}
        self.ids: dict[str, int] = {}
        self.requested: list[int] = []

    def add(
        self,
        name: str,
        vector: NDArray[np.float64],
        pixels: NDArray[np.uint8] | None = None,
        *,
        size: tuple[int, int] = (40, 30),
        files: int = 1,
    ) -> int:
        """Add a content with the given number of files to the catalogue; `size` is used where there are no pixels."""
        if pixels is not None:
            size = pixels.shape[1], pixels.shape[0]
        digest = name.encode().ljust(32, b"-")
        content = add_content(
            self.catalogue,
            ContentRecord(digest, "JPEG", *size, digest[:8], digest[8:16], False, False, digest[16:24], COLOUR),
        )
        unit = (vector / np.linalg.norm(vector)).astype(np.float32)
        add_vector(self.catalogue, content, MODEL, unit)
        for number in range(files):
            record_photo(self.catalogue, FoundFile(f"/{name} {number}.jpg", 10, 5, 7, 1), content)
        if pixels is not None:
            self.pictures[content] = PreparedPicture(pixels, *size)
            add_frames(self.catalogue, content, frame_hashes(pixels))
        self.ids[name] = content
        return content

    def picture(self, content: int) -> PreparedPicture | None:
        """Return the picture of a content, as a `PictureSource` does."""
        self.requested.append(content)
        return self.pictures.get(content)

    @property
    def contents(self) -> ContentTable:
        return load_contents(self.catalogue, MODEL)

    @property
    def files(self) -> BestFiles:
        return best_files(photos_in(self.catalogue, []))

    def edits(self, first: str, second: str) -> Edits:
        """Return edits that are different for every pair of pictures, given by their names."""
        return (OtherEdit(f"{first} -> {second}"),)

    def record(self, first: str, second: str, kind: Kind | None, orientation: int = 0) -> VerificationRecord:
        """Return an outcome for two pictures, given by their names."""
        edits = () if kind in (None, Kind.SIMILAR) else self.edits(first, second)
        confidence = 0.0 if kind is None else 0.7
        return VerificationRecord(
            self.ids[first], self.ids[second], kind, edits, confidence, orientation, structure=0.9, keypoint_share=None
        )


@pytest.fixture
def library(tmp_path: Path) -> Iterator[PictureCatalogue]:
    """Provides an empty catalogue."""
    with Catalogue.open_for_writing(tmp_path / "catalogue.sqlite3") as catalogue:
        yield PictureCatalogue(catalogue)


@pytest.fixture
def threads() -> Iterator[Executor]:
    with ThreadPoolExecutor(2) as pool:
        yield pool


@pytest.fixture(scope="session")
def photograph(photos: Path) -> Callable[[int], Image.Image]:
    """Provides a function that opens a test photograph by its number, 384 pixels wide."""

    def opened(number: int) -> Image.Image:
        with Image.open(photos / "kodak" / f"{number:02}.png") as image:
            return image.convert("RGB").resize((384, 256), Image.Resampling.LANCZOS)

    return opened
