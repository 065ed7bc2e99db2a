"""Decodes files to upright RGB pixels and keeps thumbnails of them."""
