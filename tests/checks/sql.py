# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL stands in core/storage and nowhere else."""

import re

from tree import Problem, literals

_STATEMENTS = r"""
    \bSELECT\b.+\bFROM\b | \bINSERT\s+(OR\s+\w+\s+)?INTO\b | \bREPLACE\s+INTO\b | \bUPDATE\s+\w+\s+SET\b
  | \bDELETE\s+FROM\s+\w | \bCREATE\s+((UNIQUE|TEMP|TEMPORARY|VIRTUAL)\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b
  | \bDROP\s+(TABLE|INDEX|VIEW|TRIGGER)\b | \bALTER\s+TABLE\b | ^\s*PRAGMA\s+\w
"""
_PIECES = r"""
  | ^\s*SELECT\s | \bORDER\s+BY\b | \bGROUP\s+BY\b | \bWHERE\s+[\w?:(] | \b(LEFT|INNER|CROSS)\s+JOIN\b
  | \bLIMIT\s+[\d?:] | ^\s*(BEGIN(\s+\w+)?|COMMIT|ROLLBACK|VACUUM|(SAVEPOINT|RELEASE)\s+\w+)\s*;?\s*$
"""
_UPPER = re.compile(_STATEMENTS + _PIECES, re.S | re.X)
# Words in small letters may be a sentence, so pieces count in capitals only, and what is shown to people not at all.
_LOWER = re.compile(_STATEMENTS.lower(), re.S | re.X)


def check(tree):
    for path in tree.sources("app", "core", "ui"):
        if path.startswith("core/storage/"):
            continue
        for literal in literals(tree.text(path)):
            if _UPPER.search(literal.value) or (not literal.translated and _LOWER.search(literal.value)):
                yield Problem(path, literal.line, f"SQL outside core/storage: {literal.value.strip()[:60]!r}")
    for path in tree.files("app", "core", "ui", "resources"):
        if path.endswith(".sql") and not path.startswith("core/storage/"):
            yield Problem(path, 0, "SQL outside core/storage")
