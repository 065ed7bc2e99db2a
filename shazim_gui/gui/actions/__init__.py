"""Actions and their keyboard shortcuts."""
