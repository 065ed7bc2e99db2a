"""Texts for people: translations, numbers, and the words for messages, edits and skips."""
