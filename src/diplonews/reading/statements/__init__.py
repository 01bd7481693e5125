"""Who said what, and when: attributions by their cues, and the speaker and the day of each."""
