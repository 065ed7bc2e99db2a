"""Small widgets and painting that know nothing of photos."""
