"""Texts on presets, and which one is in use."""

from collections.abc import Sequence

from shazim_gui.core.presets import PRESETS, Preset
from shazim_gui.core.text.language import tr, written
from shazim_gui.session.matching_choice import MatchingChoice
from shazim_gui.session.presenter.kind_text import kinds_text
from shazim_gui.session.presenter.localized_numbers import localized_percent
from shazim_gui.session.presenter.method_names import method_within


def current_preset(presets: Sequence[Preset], choice: MatchingChoice) -> Preset | None:
    """The first preset that equals the choice; None where there is none."""
    return next((one for one in presets if one.is_choice(choice.weights, choice.threshold, choice.kinds)), None)


def preset_name(preset: Preset) -> str:
    """The name of a preset; a person's own presets keep their names."""
    return tr(preset.name) if preset in PRESETS else preset.name


def preset_meaning(preset: Preset) -> str:
    """The choice of a preset, in one line."""
    weights = ", ".join(
        f"{method_within(method)} {written(f'{value:g}')}"
        for method, value in preset.weights.as_dict().items()
        if value
    )
    only, threshold = kinds_text(preset.kinds), localized_percent(preset.threshold)
    if only:
        return tr("Only {kinds} copies from {threshold}: {weights}", kinds=only, threshold=threshold, weights=weights)
    return tr("All kinds from {threshold}: {weights}", threshold=threshold, weights=weights)
