"""file -> upright RGB pixels and thumbnails."""
