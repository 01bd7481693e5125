"""Write the JSON Schema that the package ships, from the records as they are now.

Usage: python scripts/write_schema.py
"""

from diplonews.serial.schema import SHIPPED, make_schema, schema_text


def main() -> None:
    """Write the file and say where."""
    SHIPPED.write_text(schema_text(make_schema()), encoding="utf-8", newline="\n")
    print(SHIPPED)


if __name__ == "__main__":
    main()
