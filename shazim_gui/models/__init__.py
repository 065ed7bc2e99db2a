"""Networks: which there are, where their weights lie, how they run (torch and timm live here)."""
