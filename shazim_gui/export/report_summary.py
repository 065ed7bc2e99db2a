"""What a result comes to, in sentences."""

from shazim_gui.core.number_text import count, size_text
from shazim_gui.export.file_names import shown
from shazim_gui.export.report import Report


def report_summary(report: Report) -> str:
    """How many copies there are and how much space they take, or that there are none."""
    if not report.indexed:
        return "There are no photos to compare yet."
    photos = count(report.indexed, "photo")
    if not report.clusters:
        return f"No copies among {photos}. A lower threshold would also show less similar pictures."
    copies = count(report.copies, "copy", "copies")
    clusters = count(len(report.clusters), "cluster")
    return f"{copies} in {clusters} among {photos}: {size_text(report.reclaimable)} can be freed."


def skipped_summary(report: Report) -> str:
    """How many files were skipped, and how many of them may be photos that are missing from the result."""
    files = count(len(report.skipped), "file")
    problems = sum(skip.reason.is_problem for skip in report.skipped)
    were = "was" if len(report.skipped) == 1 else "were"
    if not problems:
        return f"{files} {were} skipped; no photos are missing as a result."
    if problems == len(report.skipped):
        return f"{files} {were} skipped and may be missing here."
    return f"{files} {were} skipped, {problems:,} of which may be missing here."


def settings(report: Report) -> str:
    """The settings that the result was found with."""
    weights = ",".join(f"{method}={weight:g}" for method, weight in report.weights.items())
    return f"Threshold {report.threshold:g}, weights {weights}, network {shown(report.model)}."
