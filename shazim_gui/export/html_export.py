"""The HTML export, for people: one self-contained page with thumbnails, for screens and paper."""

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from html import escape
from string import Template

from shazim_gui.core.keep_reasons import english_keep_reason_text
from shazim_gui.core.records import Decision, Photo, Skip
from shazim_gui.core.resource_files import resource
from shazim_gui.core.text.edit_text import english_pair_text
from shazim_gui.core.text.number_text import count, size_text
from shazim_gui.core.text.skip_text import english_skip_text
from shazim_gui.core.weights import METHOD_NAMES
from shazim_gui.decode.thumbnail_cache import shrunk_jpeg
from shazim_gui.export import file_names
from shazim_gui.export.report import Report, ReportCluster, ReportPhoto
from shazim_gui.export.report_summary import report_summary, skipped_summary
from shazim_gui.export.score_text import percent_text, weighted_scores
from shazim_gui.export.timestamps import day, timestamp, utc_time

Thumbnail = Callable[[Photo], bytes | None]
"""Returns the small JPEG of a photo, or None where there is none."""

THUMBNAILS_AT_MOST = 5000
"""About 10 kB each: browsers fail on a page with more. Later photos have none, and the page says so."""

_OPEN_AT_FIRST = 12
"""Photos of a cluster that are shown at first; the rest can be unfolded."""

_PAGE = Template("""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Shazim">
<title>$title</title>
<link rel="icon" href="$icon">
<style>
$style</style>
</head>
<body>
<header>
<p class="brand"><img src="$icon" alt="" width="28" height="28">Shazim</p>
<h1>$title</h1>
<p class="lead">$lead</p>
<dl class="figures">$figures</dl>
<dl class="settings">$settings</dl>
</header>
<main>
""")

_FOOT = "</main>\n</body>\n</html>\n"

_CARD = Template("""<article aria-labelledby="c$rank">
<header><h2 id="c$rank"><span class="rank">$rank</span>$score match</h2>$kind
<p>$detail</p></header>
<ul class="photos">
$photos</ul>
$rest</article>
""")

_PHOTO = Template("""<li$kept>
<a class="picture" href="$href">$picture</a>
<h3><a href="$href" title="$name">$name</a></h3>
<p class="folder" title="$folder">$folder_in_parts</p>
<p class="facts"><span>$pixels</span> <span>$bytes</span> <time datetime="$stamp">$day</time></p>
$detail
</li>
""")


def render_html(report: Report, created: datetime, thumbnail: Thumbnail | None = None) -> bytes:
    """`report` as one HTML page in UTF-8 that needs no script, no network and no other file.

    `thumbnail` is called for each photo's JPEG, at most `THUMBNAILS_AT_MOST` times; without it there are no pictures.
    """
    pictures = _Pictures(thumbnail)
    body = "".join(_body(report, pictures))
    return (_head(report, created) + body + _FOOT).encode("utf-8")


_SIDE = 256
"""Longer side in pixels of the pictures on the page."""


class _Pictures:
    """Gives out thumbnails until the page has `THUMBNAILS_AT_MOST` of them."""

    def __init__(self, thumbnail: Thumbnail | None) -> None:
        self._thumbnail = thumbnail
        self._left = THUMBNAILS_AT_MOST if thumbnail else 0

    @property
    def used_up(self) -> bool:
        return self._thumbnail is not None and not self._left

    def element(self, photo: Photo, name: str) -> str:
        """An `img`, or the photo's format where there is no thumbnail; `name` is already escaped."""
        jpeg = self._thumbnail(photo) if self._thumbnail and self._left else None
        if not jpeg:
            return f'<span class="blank">{_text(photo.format)}</span>'
        self._left -= 1
        return (
            f'<img src="{_data("image/jpeg", shrunk_jpeg(jpeg, _SIDE))}" alt="{name}" loading="lazy" decoding="async">'
        )


def _head(report: Report, created: datetime) -> str:
    figures = [
        (f"{report.indexed:,}", "photo" if report.indexed == 1 else "photos"),
        (f"{len(report.clusters):,}", "cluster" if len(report.clusters) == 1 else "clusters"),
        (f"{report.copies:,}", "copy" if report.copies == 1 else "copies"),
        (size_text(report.reclaimable), "can be freed"),
    ]
    weights = " · ".join(f"{METHOD_NAMES[method]} {weight:g}" for method, weight in report.weights.items())
    settings = [
        ("Threshold", f"{report.threshold:g}"),
        ("Weights", weights),
        ("Network", report.model),
        ("Library", report.library),
        ("Date", day(created)),
    ]
    return _PAGE.substitute(
        title="Copies among your photos",
        icon=_data("image/svg+xml", resource("icons/shazim.svg").read_bytes()),
        style=resource("export/report.css").read_text("utf-8"),
        lead="The photo to keep comes first; the others are compared with it."
        if report.clusters
        else report_summary(report),
        figures="".join(f"<div><dd>{_text(value)}</dd><dt>{_text(name)}</dt></div>" for value, name in figures),
        settings="".join(f"<div><dt>{_text(name)}</dt><dd>{_text(value)}</dd></div>" for name, value in settings),
    )


def _body(report: Report, pictures: _Pictures) -> Iterator[str]:
    noted = False
    for cluster in report.clusters:
        if pictures.used_up and not noted:
            yield f'<p class="note">Thumbnails are shown for the first {count(THUMBNAILS_AT_MOST, "photo")} only.</p>\n'
            noted = True
        yield _card(cluster, pictures, report.weights)
    if report.skipped:
        yield f'<details class="skipped"><summary>{_text(skipped_summary(report))}</summary>\n<dl>\n'
        # Files that may be missing from the result come first.
        yield from map(_skip, sorted(report.skipped, key=lambda skip: not skip.reason.is_problem))
        yield "</dl>\n</details>\n"


def _card(cluster: ReportCluster, pictures: _Pictures, weights: Mapping[str, float]) -> str:
    first, others = cluster.photos[:_OPEN_AT_FIRST], cluster.photos[_OPEN_AT_FIRST:]
    photos = _photos(first, pictures, weights)
    rest = ""
    if others:
        unfolded = _photos(others, pictures, weights)
        rest = f'<details><summary>{len(others):,} more</summary>\n<ul class="photos">\n{unfolded}</ul>\n</details>\n'
    return _CARD.substitute(
        rank=cluster.rank,
        score=percent_text(cluster.score),
        kind=f'<span class="chip">{_text(cluster.kind)}</span>',
        detail=f"{count(len(cluster.photos), 'file')} · {size_text(cluster.reclaimable)} can be freed",
        photos=photos,
        rest=rest,
    )


def _photos(members: Iterable[ReportPhoto], pictures: _Pictures, weights: Mapping[str, float]) -> str:
    return "".join(_photo(member, pictures, weights) for member in members)


def _photo(member: ReportPhoto, pictures: _Pictures, weights: Mapping[str, float]) -> str:
    photo = member.photo
    folder, name = map(escape, file_names.split(photo.path))
    modified = utc_time(photo.mtime_ns)
    return _PHOTO.substitute(
        kept=' class="kept"' if member.keep else "",
        href=escape(file_names.address(photo.path)),
        picture=pictures.element(photo, name),
        name=name,
        folder=folder,
        folder_in_parts=folder.replace("/", "/<wbr>"),
        pixels=f"{photo.width} × {photo.height}",
        bytes=size_text(photo.size),
        stamp=timestamp(modified),
        day=day(modified),
        detail=_why(member) if member.keep else _removal(member) + _scores(member, weights),
    )


def _why(member: ReportPhoto) -> str:
    return f'<p class="why"><span class="badge">keep</span> {_text(english_keep_reason_text(member.why))}</p>'


def _removal(member: ReportPhoto) -> str:
    """A label on a photo that a person marked for removal; empty for the others."""
    return '<p class="removal"><span class="chip">remove</span></p>' if member.decision is Decision.REMOVE else ""


def _scores(member: ReportPhoto, weights: Mapping[str, float]) -> str:
    """The score with the kept photo, weighted and per method that has a weight."""
    bars = "".join(
        f'<dt>{METHOD_NAMES[method]}</dt><dd style="--part:{_part(score)}">{percent_text(score)}</dd>'
        for method, score in weighted_scores(member.scores, weights).items()
    )
    phrase = english_pair_text(member.edits)
    edit = f'<p class="edit">{_text(phrase)}</p>' if phrase else ""
    return (
        f'<p class="score">{percent_text(member.score)} match with the kept photo</p>{edit}<dl class="bars">{bars}</dl>'
    )


def _part(score: float) -> str:
    return f"{score:.4f}" if score > 0 else "0"  # false for NaN too


def _skip(skip: Skip) -> str:
    return f"<div><dt>{_text(skip.path)}</dt><dd>{_text(english_skip_text(skip.detail))}</dd></div>\n"


def _text(text: str) -> str:
    return escape(file_names.shown(text))


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{b64encode(content).decode('ascii')}"
