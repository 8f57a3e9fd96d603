# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/run and packaging/test on a machine made of stand-ins: every tool that would change something only
writes down how it was called."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
TOOLS = ("bash env sed sort comm dirname mkdir cat awk nproc grep mktemp rm rmdir mv find wc tail python3 printf sh ls chmod".split())
CLI = r"""#!/bin/sh
echo "password $QINGSHOU_PASSWORD" >>"$CALLS"
echo "cli $*" >>"$CALLS"
file=; out=; demo=
while [ $# -gt 0 ]; do
  case $1 in
    --file) file=$2; shift ;;
    --out) out=$2; shift ;;
    demo-pages) : >"$2/today.png"; shift ;;
    campaigns) echo '[{"id": 7}]' ;;
    totals) echo 'TOTALS' ;;
    --demo) demo=1 ;;
  esac
  shift
done
[ -z "$out" ] || : >"$out"
[ -z "$demo" ] || { [ -z "$CLI_FAILS" ] && : >"$file"; }
"""


class Machine(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.root = self.folder / "checkout"
        shutil.copytree(SOURCE / "packaging", self.root / "packaging")
        (self.root / "packaging/debian-packages.txt").write_text("# Build\nalpha  # first\nbeta   # second\n")
        self.calls = self.folder / "calls"
        self.calls.touch()
        self.bin = self.folder / "bin"
        self.bin.mkdir()
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        self.user = 0
        self.installed("alpha", "beta")
        self.stand_in("apt-get", 'echo "apt-get $*" >>"$CALLS"; echo "from apt"; exit ${APT_STATUS:-0}')
        self.stand_in("cmake", 'echo "cmake $*" >>"$CALLS"')
        self.stand_in("ctest", 'echo "ctest $*" >>"$CALLS"; echo "    Start 1: x"; echo "100% passed"; exit ${CTEST_STATUS:-0}')
        self.configured()

    def stand_in(self, name, script):
        self.write(self.bin / name, f"#!/bin/sh\n{script}\n")

    def write(self, path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def installed(self, *packages):
        self.stand_in("dpkg-query", "\n".join(f"echo 'installed {package}'" for package in packages) + "\nexit 1")

    def configured(self):
        release = self.root / "build/release"
        self.write(release / "build.ninja", "")
        self.write(release / "CMakeCache.txt", f"CMAKE_HOME_DIRECTORY:INTERNAL={self.root.resolve()}\n")
        self.write(release / "bin/qingshou-cli", CLI)
        self.write(release / "bin/qingshou", '#!/bin/sh\necho "window $*" >>"$CALLS"\n')

    def call(self, script, *arguments, **variables):
        self.stand_in("id", f"echo {self.user}")
        environment = {"PATH": str(self.bin), "CALLS": str(self.calls), "HOME": str(self.folder / "home"), **variables}
        environment = {name: value for name, value in environment.items() if value is not None}
        return subprocess.run([str(self.root / "packaging" / script), *arguments], env=environment, cwd="/",
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)

    def called(self, tool):
        lines = self.calls.read_text().splitlines()
        return [line.split(" ", 1)[1] if " " in line else "" for line in lines if line.split(" ")[0] == tool]


class Packages(Machine):
    def test_nothing_missing_asks_for_nothing(self):
        self.user = 1000
        self.assertEqual(0, self.call("test").returncode)
        self.assertEqual([], self.called("apt-get"))

    def test_only_the_missing_are_installed(self):
        self.installed("alpha")
        self.assertEqual(0, self.call("test").returncode)
        update, install = self.called("apt-get")
        self.assertTrue(update.endswith("update"), update)
        self.assertTrue(install.endswith("--no-install-recommends beta"), install)

    def test_without_root_and_sudo_it_says_what_to_do(self):
        self.user = 1000
        self.installed("beta")
        run = self.call("test")
        self.assertEqual(1, run.returncode)
        self.assertIn("As root: apt-get install alpha", run.stderr)
        self.assertEqual([], self.called("cmake"))

    def test_sudo_is_used_and_never_waits_for_a_password_without_a_terminal(self):
        self.user = 1000
        self.installed("beta")
        self.stand_in("sudo", 'echo "sudo $*" >>"$CALLS"; [ "$1" = -n ] && shift && exec "$@"')
        self.assertEqual(0, self.call("test").returncode)
        self.assertEqual(2, len(self.called("sudo")))
        self.assertEqual(2, len(self.called("apt-get")))

    def test_a_failing_installation_ends_it_with_the_reason(self):
        self.installed()
        run = self.call("test", APT_STATUS="100")
        self.assertEqual(1, run.returncode)
        self.assertIn("from apt", run.stderr)
        self.assertIn("could not be installed", run.stderr)
        self.assertEqual([], self.called("cmake"))

    def test_elsewhere_than_on_debian_it_says_so(self):
        (self.bin / "dpkg-query").unlink()
        run = self.call("test")
        self.assertEqual(1, run.returncode)
        self.assertIn("not a Debian system", run.stderr)


class Building(Machine):
    def test_a_configured_folder_is_not_configured_again(self):
        self.call("test")
        self.assertEqual(1, len(self.called("cmake")))
        self.assertIn("--build", self.called("cmake")[0])

    def test_a_fresh_checkout_is_configured(self):
        shutil.rmtree(self.root / "build")
        self.call("test")
        self.assertIn("--preset release", self.called("cmake")[0])

    def test_a_moved_checkout_is_configured_afresh(self):
        (self.root / "build/release/CMakeCache.txt").write_text("CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n")
        self.call("test")
        self.assertIn("--fresh", self.called("cmake")[0])

    def test_no_build_folder_no_build(self):
        shutil.rmtree(self.root / "build")
        (self.root / "build").write_text("in the way")
        run = self.call("test")
        self.assertEqual(1, run.returncode)
        self.assertIn("Cannot write to", run.stderr)

    def test_a_failing_build_runs_no_tests(self):
        self.stand_in("cmake", "exit 3")
        self.assertNotEqual(0, self.call("test").returncode)
        self.assertEqual([], self.called("ctest"))


class Testing(Machine):
    def test_arguments_and_status_are_ctests(self):
        run = self.call("test", "-R", "money", CTEST_STATUS="8")
        self.assertEqual(8, run.returncode)
        self.assertTrue(self.called("ctest")[0].endswith("-R money"))
        self.assertEqual("100% passed", run.stdout.strip())

    def test_bench_switches_the_benches_on_once(self):
        self.write(self.root / "build/release/bin/qingshou_bench", '#!/bin/sh\necho "bench $*" >>"$CALLS"\n')
        self.assertEqual(0, self.call("bench", "--only", "list").returncode)
        self.assertIn("-DQINGSHOU_BENCH=ON", self.called("cmake")[0])
        self.assertEqual(["--only list"], self.called("bench"))
        cache = self.root / "build/release/CMakeCache.txt"
        cache.write_text(cache.read_text() + "QINGSHOU_BENCH:BOOL=ON\n")
        self.calls.write_text("")
        self.call("bench")
        self.assertEqual(1, len(self.called("cmake")))


class Running(Machine):
    def demo(self):
        return self.folder / "home/.local/share/qingshou/demo.qingshou"

    def test_the_window_opens_on_a_demo_file_made_once(self):
        for _ in range(2):
            self.assertEqual(0, self.call("run", "--language", "en", DISPLAY=":0").returncode)
        self.assertEqual([f"--language en {self.demo()}"] * 2, self.called("window"))
        self.assertEqual(1, sum("new --demo" in call for call in self.called("cli")))
        self.assertEqual(["qingshou-demo"], self.called("password"))
        self.assertEqual(["demo.qingshou"], os.listdir(self.demo().parent))

    def test_a_file_of_ones_own_is_opened_instead(self):
        self.assertEqual(0, self.call("run", "mine.qingshou", WAYLAND_DISPLAY="wayland-0").returncode)
        self.assertEqual(["mine.qingshou"], self.called("window"))
        self.assertFalse(self.demo().exists())

    def test_headless_it_does_the_same_job_and_says_where(self):
        run = self.call("run")
        self.assertEqual(0, run.returncode, run.stderr)
        self.assertEqual([], self.called("window"))
        self.assertTrue(run.stdout.startswith("TOTALS"))
        results = self.root / "build/demo"
        for file in ("campaign-progress.pdf", "campaign-progress.xlsx", "pages/today.png"):
            self.assertTrue((results / file).exists(), file)
        self.assertIn(f"{results}/campaign-progress.pdf", run.stdout)
        self.assertTrue(any("--campaign 7" in call for call in self.called("cli")))

    def test_headless_arguments_go_to_the_command_line(self):
        self.call("run", "list", "loans")
        self.assertEqual(f"--user admin --file {self.demo()} list loans", self.called("cli")[-1])
        self.call("run", "--file", "mine.qingshou", "show", "totals", QINGSHOU_PASSWORD="secret")
        self.assertEqual("--file mine.qingshou show totals", self.called("cli")[-1])
        self.assertEqual("secret", self.called("password")[-1])

    def test_offscreen_counts_as_no_display(self):
        self.call("run", DISPLAY=":0", QT_QPA_PLATFORM="offscreen")
        self.assertEqual([], self.called("window"))

    def test_a_demo_that_fails_leaves_nothing_behind(self):
        self.assertNotEqual(0, self.call("run", DISPLAY=":0", CLI_FAILS="1").returncode)
        self.assertEqual([], os.listdir(self.demo().parent))
        self.assertEqual([], self.called("window"))

    def test_a_home_that_cannot_be_written_gets_a_sentence(self):
        self.write(self.folder / "home", "a file")
        run = self.call("run", DISPLAY=":0")
        self.assertEqual(1, run.returncode)
        self.assertIn("Set XDG_DATA_HOME", run.stderr)

    def test_without_home_too(self):
        run = self.call("run", HOME=None)
        self.assertEqual(1, run.returncode)
        self.assertIn("Set XDG_DATA_HOME", run.stderr)


if __name__ == "__main__":
    unittest.main()
