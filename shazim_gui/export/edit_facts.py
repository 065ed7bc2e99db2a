"""Edits as the JSON exports write them: as records and as a phrase."""

from typing import Any

from shazim_gui.core.edits import PairEdits, edits_as_json
from shazim_gui.core.text.edit_text import english_pair_text


def edits_facts(found: PairEdits) -> dict[str, Any]:
    """`edits` (a list of records, empty where unknown) and `edit` (in English, None where unknown).

    `backwards` is true if the edits turn the second picture into the first; else it is left out.
    """
    facts = {"edits": edits_as_json(found.edits), "edit": english_pair_text(found) or None}
    return {**facts, "backwards": True} if found.backwards else facts
