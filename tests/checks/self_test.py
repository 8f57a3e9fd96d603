# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check passes a small good tree and fails when one thing in it is made bad."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import run  # noqa: E402
from tree import Tree  # noqa: E402

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
README = "# {0}\n\nWhat belongs in this folder and what does not, at some length, so that it says something to a reader.\n"
TS = """<!DOCTYPE TS><TS version="2.1" language="zh_CN"><context><name>qingshou::Page</name>
<message><source>{0}</source><translation{1}>{2}</translation></message></context></TS>
"""
PAGE = '#include <QWidget>\nnamespace qingshou {{\nclass Page : public QWidget {{\n    Q_OBJECT\n    QString f() {{ return tr("{0}"); }}\n}};\n}}\n'

GOOD = {
    "CMakeLists.txt": "# SPDX-License-Identifier: GPL-3.0-or-later\nproject(qingshou VERSION 1.2.0 LANGUAGES CXX)\n",
    "README.md": README.format("Project") + "`app/` `core/` `ui/` `resources/` `tests/` `packaging/`\n",
    "app/README.md": README.format("app"),
    "app/main.cpp": SPDX + '#include "ui/pages/page.h"\nint main() { return 0; }\n',
    "core/README.md": README.format("core") + "`base/` `domain/` `storage/` `services/`\n",
    "core/base/money.h": SPDX + "// Money in fen, never a double.\n#pragma once\n#include <QString>\n#include <QtCore/QList>\n",
    "core/domain/promise.h": SPDX + '// Promises and what keeps them.\n#pragma once\n#include "core/base/money.h"\n',
    "core/storage/engine.h": SPDX + "// What the engine said.\n#pragma once\n#include <sqlite3.h>\n",
    "core/storage/loans.h": SPDX + '// Loans by their id.\n#pragma once\n#include "core/storage/engine.h"\n',
    "core/storage/loans.cpp": SPDX + '#include "core/domain/promise.h"\n#include <sqlite3.h>\nauto sql = "SELECT a FROM loans";\n',
    "core/storage/0001.sql": "-- SPDX-License-Identifier: GPL-3.0-or-later\nCREATE TABLE a (b INTEGER) STRICT;\n",
    "core/services/promises.cpp": SPDX + '// not "SELECT a FROM b"\n#include "core/domain/promise.h"\nconst char* s = "Select all from here";\nint million = 1\'000\'000;\n',
    "ui/README.md": README.format("ui") + "`pages/`\n",
    "ui/pages/page.h": SPDX + "// A page of the window.\n#pragma once\n" + PAGE.format("Loan %1"),
    "ui/pages/page.cpp": SPDX + '#include "ui/pages/page.h"\nnamespace qingshou {\nQString Page::g() { return tr("Loan %1"); }\n}\n',
    "resources/README.md": README.format("resources") + "`i18n/`\n",
    "resources/i18n/zh_CN/ui_pages.ts": TS.format("Loan %1", "", "借据 %1"),
    "tests/README.md": README.format("tests") + "`core/`\n",
    "tests/core/money_test.cpp": SPDX + '#include "core/base/money.h"\n#include <sqlite3.h>\n',
    "packaging/README.md": README.format("packaging") + "`deb/` `desktop/`\n",
    "packaging/run": "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n",
    "packaging/debian-packages.txt": "# Build\ng++  # the compiler\ncmake  # configures\n",
    "packaging/deb/changelog": "qingshou (1.2.0) bookworm; urgency=medium\n\n  * Words.\n\n -- N <n@n.example>  Sat, 21 Nov 2026 20:00:00 +0800\n",
    "packaging/desktop/qingshou.metainfo.xml": '<component><releases><release version="1.2.0" date="2026-11-21"/></releases></component>\n',
}
LONG = SPDX + "int i;\n" * 401

# check, file, its bad content (None: the file is taken away), a part of the complaint
BAD = [
    ("layers", "core/base/money.h", '#include "core/domain/promise.h"\n', "core/base may not include core/domain"),
    ("layers", "core/domain/promise.h", '#include "core/storage/loans.cpp"\n', "core/domain may not include core/storage"),
    ("layers", "core/services/promises.cpp", '#include "ui/pages/page.h"\n', "core may not include ui"),
    ("layers", "core/services/promises.cpp", "#include <ui/pages/page.h>\n", "core may not include ui"),
    ("layers", "core/services/promises.cpp", '#include "money.h"\n', "written from the root"),
    ("layers", "core/services/promises.cpp", '#include "../base/money.h"\n', "written from the root"),
    ("layers", "core/services/promises.cpp", "#include <core/base/money.h>\n", "with quotes"),
    ("layers", "core/services/promises.cpp", '#include "core/base/gone.h"\n', "does not exist"),
    ("layers", "core/services/promises.cpp", "  #  include <QtWidgets/QWidget>\n", "QtCore only"),
    ("layers", "core/services/promises.cpp", "#include <QtGui/QColor>\n", "QtCore only"),
    ("layers", "core/services/promises.cpp", "#include <QColor>\n", "QtCore only"),
    ("layers", "core/services/promises.cpp", "#include <qpainter.h>\n", "QtCore only"),
    ("layers", "core/services/promises.cpp", "#include <QtCharts>\n", "QtCore only"),
    ("layers", "core/services/promises.cpp", "#include <sqlite3.h>\n", "SQLite is known to core/storage only"),
    ("layers", "app/main.cpp", "#include <SQLiteCpp/Database.h>\n", "SQLite is known to core/storage only"),
    ("layers", "core/services/promises.cpp", '#include "core/storage/loans.h"\n', "loans.h brings it along"),
    ("layers", "ui/pages/page.h", '#include "app/main.cpp"\n', "ui may not include app"),
    ("layers", "app/main.cpp", '#include "tests/core/money_test.cpp"\n', "app may not include tests"),
    ("layers", "core/novel/thing.h", '#include "core/base/money.h"\n', "no place in the layer table"),
    ("layers", "core/services/promises.cpp", 'auto s = QObject::tr("Hello");\n', "tr() is ui's"),
    ("layers", "core/domain/promise.h", "auto d = QDate::currentDate();\n", "no clock"),
    ("layers", "core/domain/promise.h", "#include <QFile>\n", "no clock, files or chance"),
    ("sql", "ui/pages/page.h", 'auto s = "SELECT a, b " \n "FROM loans";\n', "SQL outside"),
    ("sql", "core/services/promises.cpp", 'auto s = R"(\n  insert into loans (a) values (1))";\n', "SQL outside"),
    ("sql", "core/services/promises.cpp", 'auto s = u8"UPDATE loans SET a = 1";\n', "SQL outside"),
    ("sql", "core/services/promises.cpp", 'f(1\'000, "DELETE FROM loans");\n', "SQL outside"),
    ("sql", "app/main.cpp", 'auto s = base + QStringLiteral(" ORDER BY a");\n', "SQL outside"),
    ("sql", "app/main.cpp", 'run("BEGIN IMMEDIATE");\n', "SQL outside"),
    ("sql", "app/main.cpp", 'run("PRAGMA journal_mode");\n', "SQL outside"),
    ("sql", "resources/demo.sql", "CREATE TABLE a (b);\n", "SQL outside"),
    ("translations", "resources/i18n/zh_CN/ui_pages.ts", TS.format("Loan %1", ' type="unfinished"', ""), "unfinished"),
    ("translations", "resources/i18n/zh_CN/ui_pages.ts", TS.format("Loan %1", "", ""), "empty"),
    ("translations", "resources/i18n/zh_CN/ui_pages.ts", TS.format("Loan %1", "", "借据 %2"), "has ['%2']"),
    ("translations", "resources/i18n/zh_CN/ui_pages.ts", TS.format("Gone", "", "没了"), "obsolete"),
    ("translations", "resources/i18n/zh_CN/ui_pages.ts", None, "missing: ui/pages has 1 texts"),
    ("translations", "resources/i18n/zh_CN/ui_gone.ts", TS.format("Gone", "", "没了"), "belongs to no source folder"),
    ("translations", "ui/pages/page.h", PAGE.format("Loans of %1"), "'Loans of %1': unfinished"),
    ("translations", "ui/pages/page.cpp", SPDX + 'namespace qingshou {\nQString Page::g() { return tr("Gain"); }\n}\n', "unknown namespace/class"),
    ("translations", "ui/pages/page.h", PAGE.format("借据"), "the source text is English"),
    ("translations", "ui/pages/page.h", PAGE.format("Loan %1").replace("    Q_OBJECT\n", ""), "lacks Q_OBJECT"),
    ("licence", "app/main.cpp", "int main() {}\n", "the first line is"),
    ("licence", "packaging/run", "#!/bin/sh\n", "the first line is"),
    ("headers", "core/base/money.h", SPDX + "#pragma once\n// Money in fen, never a double.\n", "begins with a comment"),
    ("length", "app/main.cpp", LONG, "402 lines"),
    ("words", "app/main.cpp", "// see ../sha" "red/design\n", "somebody's machine"),
    ("words", "packaging/run", "cd /wo" "rk/main\n", "somebody's machine"),
    ("words", "app/main.cpp", "// TO" "DO: more\n", "left for later"),
    ("packages", "packaging/debian-packages.txt", "g++  # the compiler\ncmake\n", "name  # why (cmake)"),
    ("packages", "packaging/debian-packages.txt", "g++  #\n", "name  # why"),
    ("packages", "packaging/debian-packages.txt", "g++  # a\ng++  # b\n", "named twice"),
    ("readmes", "ui/README.md", None, "every top folder"),
    ("readmes", "ui/README.md", README.format("ui"), "does not say what `pages/` is for"),
    ("readmes", "app/README.md", "# app\n", "says something"),
    ("release", "CMakeLists.txt", "project(qingshou VERSION 1.3.0)\n", "the program is 1.3.0"),
    ("release", "packaging/desktop/qingshou.metainfo.xml",
     '<component><releases><release version="1.2.0" date="2026-11-20"/></releases></component>\n', "2026-11-21"),
]


class Checks(unittest.TestCase):
    def problems(self, check, changes):
        with tempfile.TemporaryDirectory() as root:
            for path, content in {**GOOD, **changes}.items():
                if content is not None:
                    file = Path(root) / path
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_text(content, encoding="utf-8")
            return sorted(map(str, run.CHECKS[check](Tree(root))))

    def test_good_tree_passes(self):
        for check in run.CHECKS:
            with self.subTest(check):
                self.assertEqual([], self.problems(check, {}))

    def test_length_may_have_a_reason(self):
        self.assertEqual([], self.problems("length", {"app/main.cpp": "// Long because it is one table.\n" + LONG}))

    def test_bad_trees_fail(self):
        for check, path, content, complaint in BAD:
            with self.subTest(check=check, path=path, content=content and content[:60]):
                problems = self.problems(check, {path: content})
                self.assertTrue(any(complaint in problem for problem in problems), f"{complaint!r} not in {problems}")

    def test_every_check_is_seen_to_fail(self):
        self.assertEqual(set(run.CHECKS), {check for check, *_ in BAD})


if __name__ == "__main__":
    unittest.main()
