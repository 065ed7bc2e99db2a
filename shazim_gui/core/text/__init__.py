"""Texts for people: messages as data, translations, numbers, and the words for edits and skips."""
