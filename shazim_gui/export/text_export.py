"""The text export, for a terminal: ranked clusters as aligned lines."""

from collections.abc import Iterator, Mapping

from shazim_gui.core.keep_reasons import english_keep_reason_text
from shazim_gui.core.records import Decision
from shazim_gui.core.text.edit_text import english_pair_text
from shazim_gui.core.text.number_text import count, size_text
from shazim_gui.export.file_names import raw, shown
from shazim_gui.export.report import Report, ReportCluster, ReportPhoto
from shazim_gui.export.report_summary import report_summary, settings_summary, skipped_summary
from shazim_gui.export.score_text import percent_text, rounded, weighted_scores

_UNKNOWN = "–"


def render_text(report: Report) -> bytes:
    """`report` as UTF-8 lines: per cluster a header, then one line per photo, and a summary at the end.

    A photo's line holds: `keep` where it is kept or `remove` where a person marked it for removal, the weighted score
    with the kept photo, the score per method (of the further ones, those that have a weight), pixels, bytes, the path,
    in which everything that could disturb a terminal is spelled out, and why it is kept or what was done to it.
    """
    lines: list[str] = []
    for cluster in report.clusters:
        lines += [_header(cluster), *_photos(cluster, report.weights), ""]
    lines.append(report_summary(report))
    if report.skipped:
        lines.append(skipped_summary(report))
    lines.append(settings_summary(report))
    return raw("\n".join(lines) + "\n")


def _header(cluster: ReportCluster) -> str:
    parts = [
        f"{percent_text(cluster.score)} match",
        cluster.kind.value,
        count(len(cluster.photos), "file"),
        f"{size_text(cluster.reclaimable)} can be freed",
    ]
    return f"{cluster.rank}.  " + " · ".join(parts)


def _photos(cluster: ReportCluster, weights: Mapping[str, float]) -> Iterator[str]:
    """One line per photo, in columns as wide as this cluster needs."""
    rows = [_facts(member, weights) for member in cluster.photos]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    label_width = max(len(_label(member)) for member in cluster.photos)
    for member, row in zip(cluster.photos, rows, strict=True):
        facts = "  ".join(fact.rjust(width) for fact, width in zip(row, widths, strict=True))
        note = english_keep_reason_text(member.why) or english_pair_text(member.edits)
        why = f"  ({note})" if note else ""
        yield f"    {_label(member).ljust(label_width)}  {facts}  {shown(member.photo.path)}{why}"


def _label(member: ReportPhoto) -> str:
    """What becomes of a photo; empty where nothing was decided or proposed."""
    if member.keep:
        return Decision.KEEP.value
    return Decision.REMOVE.value if member.decision is Decision.REMOVE else ""


def _facts(member: ReportPhoto, weights: Mapping[str, float]) -> list[str]:
    photo = member.photo
    return [
        percent_text(member.score),
        *(
            f"{method} {_UNKNOWN if (value := rounded(score)) is None else f'{value:.3f}':>5}"
            for method, score in weighted_scores(member.scores, weights).items()
        ),
        f"{photo.width} × {photo.height}",
        size_text(photo.size),
    ]
