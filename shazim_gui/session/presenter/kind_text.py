"""The words on what two pictures are to each other."""

from collections.abc import Collection
from dataclasses import dataclass

from shazim_gui.core.edit_text import edits_text
from shazim_gui.core.edits import Edits, Identical
from shazim_gui.core.language import later, tr
from shazim_gui.core.records import Kind
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class KindText:
    """The words on one kind of copies."""

    kind: Kind
    word: str
    """Within a sentence."""
    name: str
    meaning: str
    """One sentence."""


_KIND_TEXTS: tuple[KindText, ...] = (
    KindText(
        Kind.SAME,
        later("same"),
        later("Same"),
        later("The same picture: saved again, resized, or in another format."),
    ),
    KindText(
        Kind.EDITED,
        later("edited"),
        later("Edited"),
        later("The same photo, edited: rotated, cropped, recoloured and so on."),
    ),
    KindText(
        Kind.SIMILAR,
        later("similar"),
        later("Similar"),
        later("Similar by score, not confirmed as the same photo."),
    ),
)
"""In the order in which they are offered, the closest first."""


def kind_texts() -> list[KindText]:
    """The words on every kind, in the order in which they are offered."""
    return [KindText(text.kind, tr(text.word), tr(text.name), tr(text.meaning)) for text in _KIND_TEXTS]


def kind_word(kind: Kind) -> str:
    """A kind within a sentence."""
    return tr(_WORDS[kind])


def rotated_name() -> str:
    """The words on turned and mirrored pictures, for a button."""
    return tr("Rotated")


def rotated_meaning() -> str:
    """What it means to count them, as one sentence."""
    return tr("Count rotated and mirrored pictures as copies; otherwise they stay separate from upright ones.")


_WORDS = {text.kind: text.word for text in _KIND_TEXTS}


def kinds_text(kinds: Collection[Kind]) -> str:
    """`same`, `same or edited`; empty where no kind is left out."""
    words = [] if len(kinds) == len(Kind) else [kind_word(kind) for kind in Kind if kind in kinds]
    return tr("{first} or {second}", first=words[0], second=words[1]) if len(words) > 1 else "".join(words)


@dataclass(frozen=True, slots=True)
class Change:
    """How a photo came from another."""

    kind: Kind
    edits: Edits
    """What was done; empty where nothing can be said."""
    backwards: bool = False
    """True where it is the other photo that came from this one."""

    @property
    def words(self) -> str:
        """As a few words under a photo."""
        edit = edits_text(self.edits)
        return (
            tr("the reference is a copy of this ({edit})", edit=edit)
            if self.backwards
            else edit or kind_word(self.kind)
        )


def change_between(results: Results, reference: int, photo: int) -> Change:
    """What turns a cluster's reference into one of the other photos."""
    kind = results.kind_between(reference, photo)
    return Change(kind, *results.edits_between(reference, photo))


def verdict(change: Change) -> str:
    """What a photo is to the one beside it, as a short sentence."""
    match change:
        case Change(Kind.SIMILAR):
            return tr("Similar, not confirmed as the same photo")
        case Change(Kind.SAME, edits=(Identical(),)):
            return tr("Identical file")
        case Change(kind, edits, backwards=True):
            return tr(
                "{kind}: the reference is a copy of this ({edit})", kind=tr(_HEADINGS[kind]), edit=edits_text(edits)
            )
        case Change(Kind.EDITED, edits=()):
            return tr("The same photo, edited in another way")
        case Change(kind, edits):
            return f"{tr(_HEADINGS[kind])}: {edits_text(edits)}" if edits else tr(_HEADINGS[kind])


_HEADINGS = {Kind.SAME: later("Same picture"), Kind.EDITED: later("Edited")}
