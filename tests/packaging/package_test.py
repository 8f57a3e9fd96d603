# SPDX-License-Identifier: GPL-3.0-or-later
"""package_test.py BUILD_FOLDER CPACK: makes the .deb and looks into it."""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BUILD, CPACK = sys.argv[1:3]
FILES = {
    "usr/bin/qingshou",
    "usr/bin/qingshou-cli",
    "usr/libexec/qingshou/qingshou-xls",
    "usr/share/applications/qingshou.desktop",
    "usr/share/doc/qingshou/changelog.gz",
    "usr/share/doc/qingshou/copyright",
    "usr/share/icons/hicolor/128x128/apps/qingshou.png",
    "usr/share/icons/hicolor/256x256/apps/qingshou.png",
    "usr/share/icons/hicolor/48x48/apps/qingshou.png",
    "usr/share/icons/hicolor/scalable/apps/qingshou.svg",
    "usr/share/man/man1/qingshou-cli.1.gz",
    "usr/share/man/man1/qingshou.1.gz",
    "usr/share/metainfo/qingshou.metainfo.xml",
    "usr/share/mime/packages/qingshou.xml",
}
# Needed at run time, seen by no linker.
UNSEEN = {"libqt6svg6", "breeze-icon-theme", "hicolor-icon-theme", "fonts-wqy-microhei", "fonts-arphic-uming",
          "qt6-translations-l10n", "tzdata"}


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        run = subprocess.run([CPACK, "-G", "DEB", "-B", cls.folder.name], cwd=BUILD, capture_output=True, text=True, check=False)
        if run.returncode:
            raise AssertionError(run.stdout + run.stderr)
        (cls.deb,) = map(str, Path(cls.folder.name).glob("*.deb"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def field(self, name):
        return output("dpkg-deb", "--field", self.deb, name).strip()

    def test_it_holds_what_belongs_in_it(self):
        listed = output("dpkg-deb", "--contents", self.deb).splitlines()
        files = {line.split(None, 5)[5].removeprefix("./") for line in listed if not line.startswith("d")}
        self.assertEqual(FILES, files)
        self.assertTrue(all(" root/root " in line for line in listed))

    def test_it_asks_for_what_it_needs(self):
        asked = {re.split(r"[ (|]", part.strip())[0] for part in self.field("Depends").split(",")}
        self.assertLessEqual(UNSEEN, asked)
        self.assertLessEqual({"libqt6core6", "libqt6widgets6", "libsqlite3-0", "libc6", "libfreexl1", "libxml2"}, asked)
        self.assertIn("fcitx5-frontend-qt6", self.field("Recommends"))

    def test_its_name_and_version(self):
        version = re.search(r"^project\(qingshou VERSION (\S+)", (Path(__file__).parents[2] / "CMakeLists.txt").read_text(), re.M)[1]
        self.assertEqual(("qingshou", version), (self.field("Package"), self.field("Version")))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
