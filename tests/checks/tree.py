# SPDX-License-Identifier: GPL-3.0-or-later
"""The source tree as the checks see it: which files there are, and C++ split into code, comments and literals."""

import re
from dataclasses import dataclass
from pathlib import Path

TOP_FOLDERS = ("app", "core", "ui", "resources", "tests", "packaging")
_LOCAL = (".git", "CMakeUserPresets.json", "compile_commands.json")  # never part of the project


@dataclass(frozen=True)
class Problem:
    path: str
    line: int  # 0: the file as a whole
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}" if self.line else f"{self.path}: {self.text}"


class Tree:
    def __init__(self, root):
        self.root = Path(root)

    def files(self, *tops):
        """Files below the named top folders (all of the project without names), as paths from the root."""
        if tops:
            starts = [self.root / top for top in tops]
        else:
            starts = [self.root / top for top in TOP_FOLDERS + (".ci",)]
            yield from sorted(p.name for p in self.root.iterdir() if p.is_file() and p.name not in _LOCAL)
        for start in starts:
            for path in sorted(start.rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    yield path.relative_to(self.root).as_posix()

    def sources(self, *tops):
        return (path for path in self.files(*tops) if path.endswith((".cpp", ".h")))

    def exists(self, path):
        return (self.root / path).exists()

    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8")

    def lines(self, path):
        return self.text(path).splitlines()


_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<number>\b\d[\w']*)
      | \b(?:u8|u|U|L)?R"(?P<delimiter>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=delimiter)"
      | "(?P<string>(?:\\.|[^"\\\n])*)"
      | '(?:\\.|[^'\\\n])+'""",
    re.S | re.X,
)


def without_comments(text):
    """C++ with its comments blanked, lines kept."""
    return _TOKEN.sub(lambda m: re.sub(r"[^\n]", " ", m[0]) if m["comment"] else m[0], text)


@dataclass(frozen=True)
class Literal:
    line: int
    value: str  # neighbouring literals joined, as the compiler does
    translated: bool  # the first argument of tr()


def literals(text):
    """Every string literal in C++ code."""
    code = without_comments(text)
    found = []
    end_of_last = None
    for match in _TOKEN.finditer(code):
        value = match["raw"] if match["raw"] is not None else match["string"]
        if value is None:
            continue
        between = code[end_of_last : match.start()] if end_of_last is not None else None
        end_of_last = match.end()
        if between is not None and re.fullmatch(r"\s*(?:u8|u|U|L)?", between):
            last = found.pop()
            found.append(Literal(last.line, last.value + value, last.translated))
            continue
        line = code.count("\n", 0, match.start()) + 1
        found.append(Literal(line, value, bool(re.search(r"\btr\(\s*$", code[: match.start()][-40:]))))
    return found
