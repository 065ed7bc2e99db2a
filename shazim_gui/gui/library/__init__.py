"""What the library holds: folders, networks, skipped files, progress."""
