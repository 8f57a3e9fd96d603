# SPDX-License-Identifier: GPL-3.0-or-later
"""What the project says about itself: packages and why, a README in each top folder, one version everywhere."""

import re
import xml.etree.ElementTree as xml
from email.utils import parsedate_to_datetime

from tree import TOP_FOLDERS, Problem

PACKAGES = "packaging/debian-packages.txt"
METAINFO = "packaging/desktop/qingshou.metainfo.xml"
CHANGELOG = "packaging/deb/changelog"


def check_packages(tree):
    seen = set()
    for number, line in enumerate(tree.lines(PACKAGES), 1):
        if not line.strip() or line.startswith("#"):
            continue
        match = re.fullmatch(r"([a-z0-9][a-z0-9+.-]+)\s+#\s*(\S.*)", line)
        if not match:
            yield Problem(PACKAGES, number, f"a line is: name  # why ({line.strip()})")
        elif match[1] in seen:
            yield Problem(PACKAGES, number, f"{match[1]} is named twice")
        else:
            seen.add(match[1])


def check_readmes(tree):
    for folder in ("",) + TOP_FOLDERS:
        path = f"{folder}/README.md" if folder else "README.md"
        if not tree.exists(path):
            yield Problem(path, 0, "every top folder says what belongs in it and what does not")
            continue
        text = tree.text(path)
        if not text.startswith("# ") or len(text) < 100:
            yield Problem(path, 1, "begins with a heading and says something")
        inside = {name.split("/")[1] for name in tree.files(folder) if name.count("/") > 1} if folder else TOP_FOLDERS
        for name in sorted(inside):
            if f"`{name}/`" not in text:
                yield Problem(path, 0, f"does not say what `{name}/` is for")


def check_release(tree):
    version = re.search(r"^project\(\w+ VERSION ([\d.]+)", tree.text("CMakeLists.txt"), re.M)[1]
    first = tree.lines(CHANGELOG)[0]
    if not first.startswith(f"qingshou ({version}) "):
        yield Problem(CHANGELOG, 1, f"the program is {version}: {first}")
    signed = next(line for line in tree.lines(CHANGELOG) if line.startswith(" -- "))
    day = parsedate_to_datetime(signed.split(">")[1].strip()).date().isoformat()
    release = xml.parse(tree.root / METAINFO).getroot().find("releases/release")
    if (release.get("version"), release.get("date")) != (version, day):
        yield Problem(METAINFO, 0, f"the newest release is {version} of {day}")
