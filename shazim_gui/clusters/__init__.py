"""Groups scored pairs into ranked clusters of copies."""
