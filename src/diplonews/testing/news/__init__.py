"""Generated wire reports, each with the dossier that a perfect reader would give.

Imports nothing of the reader and none of its word lists: its frames, cues and names are its own.
"""
