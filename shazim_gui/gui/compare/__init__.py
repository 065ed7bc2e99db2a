"""Two photos side by side or overlaid."""
