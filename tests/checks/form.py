# SPDX-License-Identifier: GPL-3.0-or-later
"""What every file looks like: its licence line, a header's opening comment, its length, words that do not belong."""

import re

from tree import Problem

_LICENSED = (".cpp", ".h", ".cmake", ".py", ".sh", ".sql", ".qss", ".svg", ".desktop", ".1", "CMakeLists.txt")
_SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
_LONGEST = 400


def _is_source(tree, path):
    if path.startswith("tests/data/"):
        return False
    if path.endswith(_LICENSED):
        return True
    return "." not in path.rsplit("/", 1)[-1] and (tree.root / path).read_bytes()[:2] == b"#!"


def check_licence(tree):
    for path in tree.files():
        if _is_source(tree, path) and not any(_SPDX in line for line in tree.lines(path)[:3]):
            yield Problem(path, 1, f"the first line is: {_SPDX}")


def check_headers(tree):
    """A public header opens with what it promises."""
    for path in tree.sources("app", "core", "ui"):
        if not path.endswith(".h"):
            continue
        comment = ""
        for line in tree.lines(path):
            if _SPDX in line:
                continue
            if not line.startswith(("//", "/*", " *", "*")):
                break
            comment += line.strip("/* ")
        if len(comment) < 15:
            yield Problem(path, 2, "a public header begins with a comment: what it promises, units, errors, legal source")


def check_length(tree):
    for path in tree.files():
        if not _is_source(tree, path):
            continue
        lines = tree.lines(path)
        if len(lines) > _LONGEST and not any("Long because" in line for line in lines[:15]):
            yield Problem(path, 0, f"{len(lines)} lines: split it, or say at its top why not (“Long because …”)")


# Spelled so that this file does not hold the words it looks for.
_WORDS = (
    (re.compile(r"\.\./[s]hared\b|(?<![\w.$}])/[w]ork/|/[f]arm/"), "a path of somebody's machine"),
    (re.compile(r"\bT[O]DO\b|\bF[I]XME\b|\bX[X]X\b|[Nn]ot [i]mplemented"), "left for later"),
)


def check_words(tree):
    for path in tree.files():
        data = (tree.root / path).read_bytes()
        if b"\0" in data or path.startswith("tests/data/") and not path.endswith(".md"):
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            for pattern, what in _WORDS:
                if pattern.search(line):
                    yield Problem(path, number, f"{what}: {line.strip()[:80]}")
