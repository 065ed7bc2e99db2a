"""The verbs on a person's own presets: list, keep and drop them."""

from dataclasses import replace

from shazim_gui.core.presets import Preset, checked_name, preset_from
from shazim_gui.session.matching_choice import MatchingChoice
from shazim_gui.session.session import Session


def own_presets(session: Session) -> list[Preset]:
    """The presets that a person has kept, by name."""
    stored = session.settings.presets
    return [preset_from(name, stored[name]) for name in sorted(stored, key=str.casefold)]


def keep_preset(session: Session, name: str, choice: MatchingChoice) -> Preset:
    """Keep a choice under a name, in place of a preset with that name.

    Raises:
        BadInput: the name is empty, too long, or taken by the program.
        LibraryUnusable: it cannot be written.
    """
    preset = Preset(checked_name(name), choice.weights, choice.threshold, choice.kinds)
    others = {kept: stored for kept, stored in session.settings.presets.items() if kept != preset.name}
    session.remember(replace(session.settings, presets={**others, preset.name: preset.stored()}))
    return preset


def drop_preset(session: Session, name: str) -> None:
    """Drop a preset of a person's own; does nothing where there is none with that name.

    Raises:
        LibraryUnusable: it cannot be written.
    """
    others = {kept: stored for kept, stored in session.settings.presets.items() if kept != name}
    session.remember(replace(session.settings, presets=others))
