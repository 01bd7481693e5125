"""Turn diplomatic news into records one can check: who said what, about which event, and who denies it."""
