"""folders -> files: walks folders and says what lies there."""
