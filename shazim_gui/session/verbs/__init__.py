"""Everything a person can ask for, written once for all faces: window, command line and Python."""

from shazim_gui.session.verbs.align_photos import align
from shazim_gui.session.verbs.code_pictures import code
from shazim_gui.session.verbs.compare_pictures import PictureComparison, compare
from shazim_gui.session.verbs.describe_pictures import describe, described_scores
from shazim_gui.session.verbs.exclusion_list import choose_patterns, patterns_now
from shazim_gui.session.verbs.export_result import export_result, rendered_result
from shazim_gui.session.verbs.fetch_network import fetch_network
from shazim_gui.session.verbs.find_copies import duplicates, find, scan_and_find
from shazim_gui.session.verbs.find_graphics import graphics_possible, graphics_processor
from shazim_gui.session.verbs.forget_folder import forget
from shazim_gui.session.verbs.keep_presets import drop_preset, keep_preset, own_presets
from shazim_gui.session.verbs.library_statistics import Statistics, statistics
from shazim_gui.session.verbs.list_folders import check_known, known_folders
from shazim_gui.session.verbs.list_networks import Network, network_named, networks
from shazim_gui.session.verbs.list_skips import skipped_files
from shazim_gui.session.verbs.query_picture import (
    QueryMatches,
    query,
    ranked_matches,
    unverified_matches,
    verify_matches,
    with_relations,
)
from shazim_gui.session.verbs.review import clear_decision, keep, keep_only, mark_for_removal
from shazim_gui.session.verbs.scan_folders import scan
from shazim_gui.session.verbs.trim_thumbnails import ThumbnailStorage, kept_thumbnails, trim_thumbnails
from shazim_gui.session.verbs.use_network import choose_network, use_network
from shazim_gui.session.verbs.verify_photos import unverified_pair, unverified_pairs, verify_pair, verify_pairs

__all__ = [
    "Network",
    "PictureComparison",
    "QueryMatches",
    "Statistics",
    "ThumbnailStorage",
    "align",
    "check_known",
    "choose_network",
    "choose_patterns",
    "clear_decision",
    "code",
    "compare",
    "describe",
    "described_scores",
    "drop_preset",
    "duplicates",
    "export_result",
    "fetch_network",
    "find",
    "forget",
    "graphics_possible",
    "graphics_processor",
    "keep",
    "keep_only",
    "keep_preset",
    "kept_thumbnails",
    "known_folders",
    "mark_for_removal",
    "network_named",
    "networks",
    "own_presets",
    "patterns_now",
    "query",
    "ranked_matches",
    "rendered_result",
    "scan",
    "scan_and_find",
    "skipped_files",
    "statistics",
    "trim_thumbnails",
    "unverified_matches",
    "unverified_pair",
    "unverified_pairs",
    "use_network",
    "verify_matches",
    "verify_pair",
    "verify_pairs",
    "with_relations",
]
