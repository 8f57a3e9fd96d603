# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. The table is core/README.md's; CMake cannot enforce it, because on Debian
<QtWidgets/QWidget> compiles in any Qt target."""

import re
from pathlib import Path

from tree import Problem, without_comments

# Folder of core → the folders of core that it may include besides itself. "" is core itself: workspace.h.
CORE = {
    "base": (),
    "domain": ("base",),
    "security": ("base",),
    "ledger": ("domain", "base"),
    "exchange": ("domain", "base"),
    "storage": ("domain", "security", "base"),
    "figures": ("storage", "exchange", "domain", "base"),
    "services": ("figures", "storage", "ledger", "exchange", "security", "domain", "base"),
    "jobs": ("services", "figures", "storage", "ledger", "exchange", "security", "domain", "base"),
}
CORE[""] = tuple(CORE)
TOPS = {"core": ("core",), "ui": ("ui", "core"), "app": ("app", "ui", "core"), "tests": ("tests", "app", "ui", "core")}

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.M)
_SQLITE = re.compile(r"^(sqlite3(ext)?\.h|SQLiteCpp/)")
_GENERATED = re.compile(r"^([\w.]+\.moc|moc_\w+\.cpp)$")
# core/domain: values in, values out.
_IMPURE_INCLUDE = re.compile(r"^(QFile|QFileInfo|QDir|QSaveFile|QIODevice|QElapsedTimer|fstream|filesystem|chrono|random)$")
_IMPURE_CODE = re.compile(r"\b(currentDate|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch)\s*\(")
_TRANSLATED = re.compile(r"\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(\s*\"")


def _qt_core_headers():
    for folder in sorted(Path("/usr/include").glob("**/qt6/QtCore")):
        return {path.name for path in folder.iterdir()}
    raise SystemExit("Qt's headers are not installed, so it cannot be told which of them are QtCore's")


def _core_folder(path):
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else ""


def _rooted(path, included):
    """A complaint about an include of ours, or nothing."""
    top, included_top = path.split("/")[0], included.split("/")[0]
    if included_top not in TOPS[top]:
        return f"{top} may not include {included_top} ({included})"
    if top == included_top == "core":
        mine, theirs = _core_folder(path), _core_folder(included)
        if mine not in CORE:
            return f"core/{mine} has no place in the layer table"
        if theirs != mine and theirs not in CORE[mine]:
            return f"core/{mine} may not include core/{theirs} ({included})"
    return None


def _headers_with_sqlite(tree):
    """Headers of core/storage that bring SQLite's along, by themselves or through each other."""
    includes = {path: [m[2] for m in _INCLUDE.finditer(without_comments(tree.text(path)))]
                for path in tree.sources("core/storage") if path.endswith(".h")}
    found = set()
    while more := {path for path, named in includes.items()
                   if path not in found and any(_SQLITE.match(name) or name in found for name in named)}:
        found |= more
    return found


def _angled(path, included, qt_core):
    if path.startswith("tests/"):
        return None
    if _SQLITE.match(included) and not path.startswith("core/storage/"):
        return f"SQLite is known to core/storage only (<{included}>)"
    if included.startswith("QtSql") or included.startswith("QSql"):
        return f"QtSql is not used (<{included}>)"
    if path.startswith("core/"):
        module = re.match(r"(Qt[A-Z]\w*)/", included)
        if module and module[1] != "QtCore":
            return f"the core knows QtCore only (<{included}>)"
        if re.match(r"(Q[A-Z]\w*|Qt[A-Z]\w*|q\w+\.h)$", included) and included not in qt_core:
            return f"the core knows QtCore only (<{included}>)"
    if path.startswith("core/domain/") and _IMPURE_INCLUDE.match(included):
        return f"core/domain has no clock, files or chance (<{included}>)"
    return None


def check(tree):
    qt_core = _qt_core_headers()
    with_sqlite = _headers_with_sqlite(tree)
    for path in tree.sources("app", "core", "ui", "tests"):
        code = without_comments(tree.text(path))
        for match in _INCLUDE.finditer(code):
            line = code.count("\n", 0, match.start(2)) + 1
            quoted, included = match[1] == '"', match[2]
            if included.split("/")[0] in TOPS and "/" in included:
                complaint = _rooted(path, included)
                if not complaint and not quoted:
                    complaint = f'our own headers are included with quotes: "{included}"'
                if not complaint and included in with_sqlite and not path.startswith(("core/storage/", "tests/")):
                    complaint = f"SQLite is known to core/storage only ({included} brings it along)"
                if not complaint and not tree.exists(included):
                    complaint = f"{included} does not exist"
            elif quoted and not _GENERATED.match(included):
                complaint = f'includes are written from the root, not "{included}"'
            else:
                complaint = _angled(path, included, qt_core)
            if complaint:
                yield Problem(path, line, complaint)
        if path.startswith("core/"):
            for match in _TRANSLATED.finditer(code):
                yield Problem(path, code.count("\n", 0, match.start()) + 1, "the core words nothing for people: tr() is ui's")
        if path.startswith("core/domain/"):
            for match in _IMPURE_CODE.finditer(code):
                yield Problem(path, code.count("\n", 0, match.start()) + 1, f"core/domain has no clock ({match[1]})")
