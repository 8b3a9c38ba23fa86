#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured of whole processes: the cold start to the first painted page, and the memory after the guided tour,
both against an empty Qt window of the same run. Prints lines in the form of figures.h.

    processes.py BUILD_FOLDER
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 11
START_LIMIT = 3.0
MEMORY_LIMIT = 2.5
LONGEST = 600  # seconds that a process may take


def shown(value):
    return f"{value:.3f}" if value < 10 else f"{value:.1f}"


def row(name, unit, values, baseline=None, ratio=None, limit=None):
    fields = [name, unit, str(len(values)), shown(min(values)), shown(statistics.median(values)), "-", shown(max(values))]
    fields += [shown(ratio), baseline] if baseline else ["-", "-"]
    fields += [f"ratio <= {limit:g}", "within" if ratio <= limit else "OVER"] if limit else ["-", "-"]
    print("\t".join(fields), flush=True)


def milliseconds_since(start):
    return (time.monotonic_ns() - start) / 1e6


class Program:
    """A program with its output read line by line; its input stays open until close()."""

    def __init__(self, command, environment):
        self.started = time.monotonic_ns()
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)

    def until(self, word):
        """Milliseconds from the start until a line begins with the word, and the lines seen so far."""
        lines = []
        for line in self.process.stdout:
            lines.append(line.split())
            if line.startswith(word):
                return milliseconds_since(self.started), lines
        raise RuntimeError(f"{self.process.args[0]} ended without saying {word!r}")

    def status(self, field):
        """Mebibytes, of a field of /proc/PID/status."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1]) / 1024
        raise RuntimeError(f"no {field} of {self.process.args[0]}")

    def last_resident(self):
        """Reads along until the program ends by itself; mebibytes."""
        resident = 0.0
        while os.waitid(os.P_PID, self.process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            try:
                resident = self.status("VmRSS")
            except RuntimeError:
                break  # it has given its memory back
            time.sleep(0.01)
        return resident

    def close(self):
        """Waits for the end; returns the highest resident memory in mebibytes."""
        self.process.stdin.close()
        self.process.stdout.close()
        _, status, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        return usage.ru_maxrss / 1024


class Bench:
    def __init__(self, build, home):
        self.window = str(build / "bin/mehfooz")
        self.empty = str(build / "benchmarks/bench_empty_window")
        self.cli = str(build / "bin/mehfooz-cli")
        self.home = home
        self.data = home / "data"

    def environment(self, platform):
        names = {"HOME": self.home, "XDG_CONFIG_HOME": self.home / "config", "XDG_DATA_HOME": self.home / "share",
                 "XDG_CACHE_HOME": self.home / "cache", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": platform}
        return os.environ | {name: str(value) for name, value in names.items()}

    def make_profile(self):
        """A profile on the disk; the guided tour fills it with what a person does on the first day."""
        document = {"format": "mehfooz-profile", "version": 1, "exported_at": "2026-11-22T07:00:00.000Z", "settings": {},
                    "profile": {"name": "Sana", "hue": 0, "created_at": "2026-11-22T07:00:00.000Z"}}
        document |= {name: [] for name in ("check_answers", "catalogues", "snapshots", "attempts", "quiz_answers", "lesson_places",
                                           "incident_log", "incident_fields")}
        file = self.home / "profile.json"
        file.write_text(json.dumps(document))
        subprocess.run([self.cli, "profile", "import", str(file), "--data", str(self.data)], check=True, timeout=LONGEST,
                       env=self.environment("offscreen"), stdout=subprocess.DEVNULL)

    def start_once(self, command, environment):
        program = Program(command, environment)
        took, lines = program.until("painted")
        program.close()
        return took, {line[0]: float(line[1]) for line in lines if len(line) == 2}

    def start(self, platform):
        environment = self.environment(platform)
        window = [self.window, "--data", str(self.data), "--lang", "ur", "--measure-start"]
        pairs = [(self.start_once([self.empty], environment), self.start_once(window, environment)) for _ in range(RUNS)]
        empty = [took for (took, _), _ in pairs]
        full = [took for _, (took, _) in pairs]
        ratio = statistics.median(full) / statistics.median(empty)
        row(f"empty window, start to painted, {platform}", "ms", empty)
        row(f"start to the first painted Today page, {platform}", "ms", full, "an empty window", ratio, START_LIMIT)
        for stage, words in (("packs", "packs and search index open"), ("profile", "profile open"), ("painted", "first page painted")):
            row(f"  of these from main() until: {words}", "ms", [stages[stage] for _, (_, stages) in pairs])

    def memory(self):
        environment = self.environment("offscreen")
        empty = Program([self.empty], environment)
        empty.until("painted")
        plain = empty.status("VmRSS")
        plain_highest = empty.close()
        tour = Program([self.window, "--data", str(self.data), "--tour", str(self.home / "pictures"), "--lang", "ur"], environment)
        resident = tour.last_resident()
        highest = tour.close()
        row("empty window, resident memory, painted", "MiB", [plain])
        row("resident memory after the guided tour", "MiB", [resident], "an empty window", resident / plain, MEMORY_LIMIT)
        row("highest resident memory of the guided tour", "MiB", [highest], "an empty window", highest / plain_highest)


def main():
    build = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as home:
        bench = Bench(build, Path(home))
        bench.make_profile()
        bench.memory()
        bench.start("offscreen")
        if "DISPLAY" in os.environ:
            bench.start("xcb")
        else:
            print("# no display: the start on xcb was not measured", flush=True)


if __name__ == "__main__":
    try:
        main()
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        sys.exit(f"processes.py: {error}")
