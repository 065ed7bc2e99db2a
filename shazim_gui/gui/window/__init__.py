"""The main window: its layout, its state between runs, and the application around it."""
