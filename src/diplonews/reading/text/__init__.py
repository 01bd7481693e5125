"""What the text is made of: tokens, sentences, quotations."""
