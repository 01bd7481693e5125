"""Who says that it happened and who denies it: claims, denials, and which denial answers which claim."""
