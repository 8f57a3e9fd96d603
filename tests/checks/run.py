# SPDX-License-Identifier: GPL-3.0-or-later
"""python3 tests/checks/run.py CHECK [ROOT]: prints what is wrong, one line each; exit 0 when nothing is."""

import sys
from pathlib import Path

import form
import layers
import project
import sql
import translations
from tree import Tree

CHECKS = {
    "layers": layers.check,
    "sql": sql.check,
    "translations": translations.check,
    "licence": form.check_licence,
    "headers": form.check_headers,
    "length": form.check_length,
    "words": form.check_words,
    "packages": project.check_packages,
    "readmes": project.check_readmes,
    "release": project.check_release,
}


def main(arguments):
    if not arguments or arguments[0] not in CHECKS:
        print(f"usage: run.py {'|'.join(CHECKS)} [ROOT]", file=sys.stderr)
        return 2
    root = Path(arguments[1]) if len(arguments) > 1 else Path(__file__).resolve().parents[2]
    problems = sorted(map(str, CHECKS[arguments[0]](Tree(root))))
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problem(s); the rule is in tests/checks/README.md")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
