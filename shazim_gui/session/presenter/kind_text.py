"""Texts on the kind of two pictures and on the edits between them."""

from collections.abc import Collection
from dataclasses import dataclass

from shazim_gui.core.edits import Edits, Identical
from shazim_gui.core.records import Kind
from shazim_gui.core.text.edit_text import edits_text
from shazim_gui.core.text.language import later, tr
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class KindText:
    """The texts on one kind of copies."""

    kind: Kind
    label: str
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
"""In the order of the controls, the closest kind first."""


def kind_texts() -> list[KindText]:
    """The texts on every kind, in the order of the controls."""
    return [KindText(text.kind, tr(text.label), tr(text.name), tr(text.meaning)) for text in _KIND_TEXTS]


def kind_label(kind: Kind) -> str:
    """A kind within a sentence."""
    return tr(_LABELS[kind])


def rotated_name() -> str:
    """The label of the button for rotated and mirrored pictures."""
    return tr("Rotated")


def rotated_meaning() -> str:
    """What that button does, as one sentence."""
    return tr("Count rotated and mirrored pictures as copies; otherwise they stay separate from upright ones.")


_LABELS = {text.kind: text.label for text in _KIND_TEXTS}


def kinds_text(kinds: Collection[Kind]) -> str:
    """`same`, `same or edited`; empty where no kind is left out."""
    labels = [] if len(kinds) == len(Kind) else [kind_label(kind) for kind in Kind if kind in kinds]
    return tr("{first} or {second}", first=labels[0], second=labels[1]) if len(labels) > 1 else "".join(labels)


@dataclass(frozen=True, slots=True)
class Change:
    """How a photo was made from another."""

    kind: Kind
    edits: Edits
    """What was done; empty where that is unknown."""
    backwards: bool = False
    """True where the other photo was made from this one."""

    @property
    def text(self) -> str:
        """A short text under a photo."""
        edit = edits_text(self.edits)
        return (
            tr("the reference is a copy of this ({edit})", edit=edit)
            if self.backwards
            else edit or kind_label(self.kind)
        )


def change_between(results: Results, reference: int, photo: int) -> Change:
    """What turns a cluster's reference into one of the other photos."""
    kind = results.kind_between(reference, photo)
    return Change(kind, *results.edits_between(reference, photo))


def change_sentence(change: Change) -> str:
    """The relation of a photo to the one beside it, as a short sentence."""
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
