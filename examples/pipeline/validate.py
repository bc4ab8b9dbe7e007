#!/usr/bin/env python3
"""Checks JSON documents by a published JSON Schema, with python3-jsonschema 4 and nothing of khuyencong.

    python3 validate.py node_modules/@khuyencong/model/schemas/figures.schema.json FILE...

Exit status: 0 every document is valid, 1 one is not, 2 one cannot be read.
"""

import json
import sys

from jsonschema import Draft202012Validator


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(schema, *paths):
    validator = Draft202012Validator(
        read_json(schema), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    status = 0
    for path in paths:
        errors = sorted(validator.iter_errors(read_json(path)), key=lambda error: list(map(str, error.path)))
        print(f"{path}: {'not valid' if errors else 'valid'}")
        for error in errors:
            print(f"  /{'/'.join(map(str, error.path))} {error.message}")
        if errors:
            status = 1
    return status


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except (OSError, ValueError, TypeError) as error:
        print(error, file=sys.stderr)
        sys.exit(2)
