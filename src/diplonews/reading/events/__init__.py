"""What is said to have happened: triggers, who takes part, on what day, how real it is told to be."""
