"""Write the JSON Schemas that the package ships, from the records and their quoted form as they are now.

Usage: python scripts/write_schema.py
"""

from diplonews.reading.grounding import schema as quoted
from diplonews.serial import schema


def main() -> None:
    """Write the files and say where."""
    for path, text in (
        (schema.SHIPPED, schema.schema_text(schema.make_schema())),
        (quoted.SHIPPED, quoted.quoted_schema_text()),
    ):
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path)


if __name__ == "__main__":
    main()
