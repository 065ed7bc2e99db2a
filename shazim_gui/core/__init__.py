"""The ground every floor stands on: records, errors, progress, settings, paths and atomic files."""
