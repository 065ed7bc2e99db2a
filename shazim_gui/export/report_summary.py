"""Summarizes a result in sentences."""

from shazim_gui.core.text.number_text import count, size_text
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
    verb = "was" if len(report.skipped) == 1 else "were"
    if not problems:
        return f"{files} {verb} skipped; no photos are missing as a result."
    if problems == len(report.skipped):
        return f"{files} {verb} skipped and may be missing here."
    return f"{files} {verb} skipped, {problems:,} of which may be missing here."


def settings_summary(report: Report) -> str:
    """The threshold, the weights and the network of the result."""
    weights = ",".join(f"{method}={weight:g}" for method, weight in report.weights.items())
    return f"Threshold {report.threshold:g}, weights {weights}, network {shown(report.model)}."
