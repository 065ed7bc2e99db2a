"""Brings the translations up to the texts in the sources and compiles them, with Babel.

`python packaging/translations.py` adds new texts untranslated, drops those that are gone, writes the `.mo` files that
the program reads, and lists what is left to translate. It ends with 1 if there is any.
"""

import io
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
_KEYWORDS = {"tr": (1,), "later": (1,), "message": (1,), "plural": (1, 2)}
"""The functions whose arguments are texts."""


def files() -> dict[str, Path]:
    """The `.po` file of each language, by its code."""
    return {path.parent.parent.name: path for path in sorted(TRANSLATIONS.glob("*/LC_MESSAGES/shazim.po"))}


def template(package: Path = ROOT / "shazim_gui") -> Catalog:
    """The untranslated texts in the sources of `package`."""
    catalog = Catalog(project="Shazim", fuzzy=False)
    found = extract_from_dir(package, [("**.py", "python")], keywords=_KEYWORDS, comment_tags=())
    for name, _, text, _, context in found:
        catalog.add(text, locations=[(f"{package.name}/{Path(name).as_posix()}", None)], context=context)
    return catalog


def read(path: Path, code: str) -> Catalog:
    """The catalogue of the language `code` in a `.po` file."""
    with path.open("rb") as file:
        return read_po(file, locale=code)


def update(catalog: Catalog, texts: Catalog) -> None:
    """Add to a language's catalogue the new entries of `texts`, and drop those that are not in it."""
    catalog.update(texts, no_fuzzy_matching=True, update_header_comment=False, update_creation_date=False)


def as_po(catalog: Catalog) -> bytes:
    """The catalogue as a `.po` file, its texts in alphabetical order."""
    file = io.BytesIO()
    write_po(file, catalog, width=110, sort_output=True, ignore_obsolete=True, include_lineno=False)
    return file.getvalue()


def as_mo(catalog: Catalog) -> bytes:
    """The catalogue as the program reads it, without untranslated and fuzzy entries."""
    file = io.BytesIO()
    write_mo(file, catalog)
    return file.getvalue()


def main() -> int:
    """Write the files of every language, and list what has to be translated."""
    untranslated = 0
    for code, path in files().items():
        catalog = read(path, code)
        update(catalog, template())
        path.write_bytes(as_po(catalog))
        path.with_suffix(".mo").write_bytes(as_mo(catalog))
        blank = [message for message in catalog if message.id and (message.fuzzy or not message.string)]
        untranslated += len(blank)
        for message in blank:
            print(f"{code}: {message.id}")
    return int(untranslated > 0)


if __name__ == "__main__":
    sys.exit(main())
