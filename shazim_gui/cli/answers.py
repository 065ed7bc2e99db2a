"""Formats comparisons, codes, statistics and networks as plain lines and as JSON."""

import math
from typing import Any

from shazim_gui.core.edits import edits_as_json
from shazim_gui.core.records import Kind
from shazim_gui.core.text.edit_text import english_edits_text
from shazim_gui.core.text.number_text import count, size_text
from shazim_gui.core.weights import METHOD_NAMES, METHODS, Weights
from shazim_gui.export.file_names import shown
from shazim_gui.export.score_text import by_method, percent_text
from shazim_gui.session.verbs import Network, PictureComparison, Statistics


def comparison_facts(
    comparison: PictureComparison, names: tuple[str, str], weights: Weights, model: str
) -> dict[str, Any]:
    """The JSON of `shazim compare --format json`."""
    pictures = zip(names, (comparison.first, comparison.second), strict=True)
    return {
        "schema": "shazim-comparison/1",
        "model": model,
        "weights": weights.as_dict(),
        "score": round(comparison.score, 4),
        "scores": by_method(comparison.scores),
        "kind": comparison.kind,
        "edits": edits_as_json(comparison.edits),
        "edit": english_edits_text(comparison.edits) or None,
        "pictures": [
            {
                "path": name,
                "bytes": picture.size,
                "width": picture.width,
                "height": picture.height,
                "format": picture.format,
                "sha256": picture.sha256.hex(),
            }
            for name, picture in pictures
        ],
    }


def comparison_text(comparison: PictureComparison, names: tuple[str, str], weights: Weights, model: str) -> str:
    """The plain lines of `shazim compare`."""
    lines = [
        f"{label}  {shown(name)}  {picture.width} × {picture.height}, {size_text(picture.size)}, {picture.format}"
        for label, name, picture in zip("AB", names, (comparison.first, comparison.second), strict=True)
    ]
    for method, score, weight in zip(METHODS, comparison.scores, weights.values, strict=True):
        score_text = "no score: too little detail" if math.isnan(score) else percent_text(score)
        network = f" ({model})" if method == "fv" else ""
        lines.append(f"{method}  {score_text:>8}  weight {weight:g}  {METHOD_NAMES[method]}{network}")
    lines.append(f"score {percent_text(comparison.score)}")
    lines.append(kind_sentence(comparison))
    return "\n".join(lines) + "\n"


def kind_sentence(comparison: PictureComparison) -> str:
    """The kind of two pictures and the edits between them, as a short text."""
    match comparison.kind:
        case None:
            return "different pictures"
        case Kind.SIMILAR:
            return "similar, not confirmed as the same photo"
        case kind:
            return f"{kind}: B is A {english_edits_text(comparison.edits)}"


def code_facts(codes: dict[str, str], model: str, bits: int) -> dict[str, Any]:
    """The JSON of `shazim code --format json`."""
    return {
        "schema": "shazim-codes/1",
        "model": model,
        "bits": bits,
        "codes": [{"path": path, "iscc": code} for path, code in codes.items()],
    }


def statistics_facts(found: Statistics) -> dict[str, Any]:
    """The JSON of `shazim stats --format json`."""
    return {
        "schema": "shazim-stats/1",
        "library": found.library,
        "model": found.model,
        "folders": [{"path": folder.path, "exclude": list(folder.exclude)} for folder in found.folders],
        "counts": {
            "found": found.photos + sum(found.skips.values()),
            "indexed": found.photos,
            "skipped": sum(found.skips.values()),
            "contents": found.contents,
        },
        "photo_bytes": found.photo_bytes,
        "skipped": {reason.value: number for reason, number in found.skips.items()},
        "vectors": found.vectors,
        "library_bytes": found.library_bytes,
    }


def statistics_text(found: Statistics) -> str:
    """The plain lines of `shazim stats`."""
    skipped = sum(found.skips.values())
    lines = [
        f"library   {shown(found.library)} ({size_text(found.library_bytes)})",
        f"network   {found.model}",
        f"photos    {found.photos:,} ({found.contents:,} different), {size_text(found.photo_bytes)}",
        f"skipped   {skipped:,}",
        *(f"          {number:,}: {reason.text}" for reason, number in found.skips.items()),
        f"folders   {len(found.folders)}",
    ]
    for folder in found.folders:
        without = f" excluding {shown(', '.join(folder.exclude))}" if folder.exclude else ""
        lines.append(f"          {shown(folder.path)}{without}")
    lines += [f"vectors   {count(number, 'picture')} by {model}" for model, number in found.vectors.items()]
    return "\n".join(lines) + "\n"


def models_text(networks: list[Network]) -> str:
    """The plain lines of `shazim models list`."""
    lines = []
    for network in networks:
        spec = network.spec
        symbol = "*" if network.in_use else " "
        ready = "ready" if network.here else f"shazim models fetch {spec.name}"
        lines.append(f"{symbol} {spec.name:20} {spec.title:22} {spec.dimensions:5} dimensions  {ready}")
    return "\n".join(lines) + "\n"
