"""The words on presets, and which one is in force."""

from collections.abc import Sequence

from shazim_gui.core.presets import Preset
from shazim_gui.core.weights import METHOD_NAMES
from shazim_gui.export.figures import per_cent
from shazim_gui.session.presenter.kinds import kinds_text
from shazim_gui.session.results import Choice


def current_preset(presets: Sequence[Preset], choice: Choice) -> Preset | None:
    """The first of the presets that the choice is; None where it is none of them."""
    return next((one for one in presets if one.is_choice(choice.weights, choice.threshold, choice.kinds)), None)


def preset_meaning(preset: Preset) -> str:
    """What a preset chooses, in one line."""
    weights = ", ".join(
        f"{METHOD_NAMES[method].lower()} {value:g}" for method, value in preset.weights.as_dict().items() if value
    )
    only = kinds_text(preset.kinds)
    return f"{f'Only {only} copies' if only else 'All kinds'} from {per_cent(preset.threshold)}: {weights}"
