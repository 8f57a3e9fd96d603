# SPDX-License-Identifier: GPL-3.0-or-later
"""zh_CN is complete: what lupdate finds in each source folder stands translated in that folder's .ts file."""

import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tree import Problem

# Catalogues are made by resources/i18n/update, with the same options as here.

CATALOGUES = "resources/i18n/zh_CN"
_PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
_CHINESE = re.compile(r"[\u3400-\u9fff]")


def _lupdate():
    for candidate in (os.environ.get("QINGSHOU_LUPDATE"), "/usr/lib/qt6/bin/lupdate", shutil.which("lupdate")):
        if candidate and os.access(candidate, os.X_OK):
            return candidate
    raise SystemExit("lupdate is not installed (package qt6-l10n-tools)")


def _messages(path):
    """(context, source, comment) → the message element."""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = message
    return found


def _fault(source, message):
    """Why a message is not a finished translation, or nothing."""
    translation = message.find("translation")
    kind = translation.get("type") if translation is not None else "unfinished"
    if kind:
        return kind
    texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    for text in texts:
        if not text.strip():
            return "empty"
        wanted, given = set(_PLACEHOLDER.findall(source)), set(_PLACEHOLDER.findall(text))
        if wanted - {"%n"} != given - {"%n"}:
            return f"has {sorted(given)} where the source has {sorted(wanted)}"
    return None


def _check_folder(tree, folder, lupdate):
    catalogue = f"{CATALOGUES}/{folder.replace('/', '_')}.ts"
    present = tree.exists(catalogue)
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "fresh.ts"
        if present:
            shutil.copy(tree.root / catalogue, fresh)
        run = subprocess.run(
            [lupdate, "-silent", "-no-recursive", "-locations", "none", "-no-obsolete", "-I", "."]
            + ["-target-language", "zh_CN", folder, "-ts", str(fresh)],
            cwd=tree.root, capture_output=True, text=True, check=False)
        problems = [Problem(folder, 0, f"lupdate: {line}") for line in run.stderr.splitlines() if line.strip()]
        if run.returncode != 0:
            return problems + [Problem(folder, 0, "lupdate failed")]
        wanted = _messages(fresh) if fresh.exists() else {}
    if not present:
        return problems + ([Problem(catalogue, 0, f"missing: {folder} has {len(wanted)} texts")] if wanted else [])
    for (context, source, _), message in wanted.items():
        fault = _fault(source, message)
        if fault:
            problems.append(Problem(catalogue, 0, f"{context}: {source!r}: {fault}"))
        if _CHINESE.search(source):
            problems.append(Problem(folder, 0, f"{context}: {source!r}: the source text is English"))
    for context, source, _ in _messages(tree.root / catalogue).keys() - wanted.keys():
        problems.append(Problem(catalogue, 0, f"{context}: {source!r}: obsolete, no longer in {folder}"))
    return problems


def check(tree):
    lupdate = _lupdate()
    folders = sorted({path.rsplit("/", 1)[0] for path in tree.sources("app", "ui")})
    with ThreadPoolExecutor() as pool:
        for problems in pool.map(lambda folder: _check_folder(tree, folder, lupdate), folders):
            yield from problems
    expected = {folder.replace("/", "_") for folder in folders}
    for path in tree.files(CATALOGUES):
        if Path(path).stem not in expected:
            yield Problem(path, 0, "belongs to no source folder of app/ or ui/")
