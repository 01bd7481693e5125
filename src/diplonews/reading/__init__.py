"""From an article to a Dossier, in visible steps that each add one layer to the Reading."""
