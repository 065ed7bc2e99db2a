"""The lowest layer: records, errors, progress, settings, paths and atomic files."""
