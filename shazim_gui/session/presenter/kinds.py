"""The words on what two pictures are to each other."""

from collections.abc import Collection
from dataclasses import dataclass

from shazim_gui.core.records import Kind
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class KindText:
    """The words on one kind of copies."""

    kind: Kind
    name: str
    meaning: str
    """One sentence."""


KIND_TEXTS: tuple[KindText, ...] = (
    KindText(Kind.SAME, "Same", "The same picture: saved again, resized, or in another format."),
    KindText(Kind.EDITED, "Edited", "The same shot, changed: rotated, cropped, recoloured and the like."),
    KindText(Kind.SIMILAR, "Similar", "Alike by their scores, but not shown to be one shot."),
)
"""In the order in which they are offered, the closest first."""


TURNED_NAME = "Turned"
TURNED_MEANING = "Turned and mirrored pictures count as copies too; else they are kept apart from upright ones."


def kinds_text(kinds: Collection[Kind]) -> str:
    """`same`, `same or edited`; empty where no kind is left out."""
    return "" if len(kinds) == len(Kind) else " or ".join(kind.value for kind in Kind if kind in kinds)


@dataclass(frozen=True, slots=True)
class Change:
    """How a photo came from another."""

    kind: Kind
    edit: str
    """What was done, in words; empty where nothing can be said."""
    backwards: bool = False
    """True where it is the other photo that came from this one."""

    @property
    def words(self) -> str:
        """As a few words under a photo."""
        return f"original of the reference ({self.edit})" if self.backwards else self.edit or self.kind.value


def change_between(results: Results, reference: int, photo: int) -> Change:
    """What turns a cluster's reference into one of the other photos."""
    kind = results.kind_between(reference, photo)
    edit, back = results.edit_between(reference, photo), results.edit_between(photo, reference)
    # Of two pictures only one was looked at as the original; seen from it the words are the plain, shorter ones. The
    # other side may have none: the original came from nothing.
    return Change(kind, back, backwards=True) if back and len(back) < len(edit) else Change(kind, edit)


def verdict(change: Change) -> str:
    """What a photo is to the one beside it, as a short sentence."""
    match change:
        case Change(Kind.SIMILAR):
            return "Similar: alike, but not shown to be one shot"
        case Change(Kind.SAME, edit="same bytes"):
            return "The same file, byte for byte"
        case Change(kind, edit, backwards=True):
            return f"{_HEADINGS[kind]}: the reference is the copy, {edit}"
        case Change(Kind.EDITED, edit=""):
            return "Edited: one shot, changed in another way"
        case Change(kind, edit):
            return f"{_HEADINGS[kind]}: {edit}" if edit else _HEADINGS[kind]


_HEADINGS = {Kind.SAME: "Same picture", Kind.EDITED: "Edited"}
