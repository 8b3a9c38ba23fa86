#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the phone page: one HTML file that holds its style, words and script, without comments and indentation.

    build_page.py OUTPUT.html          the same bytes from the same sources, whatever the machine

The page forbids itself any script and style but these two, by their digests, and any request but its socket.
"""
import base64
import gzip
import hashlib
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LARGEST = 40 * 1000  # bytes after gzip: what a hall full of phones fetches in its first seconds
SCRIPTS = ("text.js", "icons.js", "dom.js", "keep.js", "outbox.js", "clock.js", "link.js", "options.js", "editors.js", "summary.js",
           "screens.js", "activities.js", "page.js", "phone.js")
LANGUAGES = ("en", "ur")


def read(name):
    return (HERE / name).read_text(encoding="utf-8")


def script():
    """The sources in one function, line by line: only whole lines of comment go, so that no literal can be hurt."""
    words = {language: json.loads(read(f"words.{language}.json")) for language in LANGUAGES}
    text = "const WORDS = " + json.dumps(words, ensure_ascii=False, separators=(",", ":")) + ";\n" + "\n".join(read(name) for name in SCRIPTS)
    text = re.sub(r"^\s*/\*\*?(?:(?!\*/).)*\*/\s*$", "", text, flags=re.M | re.S)
    lines = [line.strip() for line in text.splitlines()]
    return "(function () {\n'use strict';\n" + "\n".join(line for line in lines if line and not line.startswith("//")) + "\n})();"


def style():
    text = re.sub(r"/\*.*?\*/", "", read("phone.css"), flags=re.S)
    text = re.sub(r"\s+", " ", text)
    return re.sub(r"\s*([{};,])\s*|(?<=:) (?=[^{}]*;)", lambda match: match.group(1) or "", text).strip()


def digest(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def page():
    code, look = script(), style()
    policy = (f"default-src 'none'; script-src {digest(code)}; style-src {digest(look)}; img-src data:; connect-src 'self' ws: wss:; "
              "base-uri 'none'; form-action 'none'")
    frame = re.sub(r"<!--.*?-->\n?", "", read("phone.html"), flags=re.S)
    frame = "\n".join(line.strip() for line in frame.splitlines())
    frame = frame.replace("<html", "<!-- Mehfooz, GPL-3.0-or-later. Icons: Lucide, ISC. -->\n<html", 1)
    for mark, text in (("@policy@", policy), ("@style@", look), ("@script@", code)):
        frame = frame.replace(mark, text, 1)
    return (frame + "\n").encode()


def main():
    made = page()
    packed = len(gzip.compress(made, 9, mtime=0))
    if packed > LARGEST:
        sys.exit(f"The phone page has {packed} bytes after gzip; {LARGEST} are allowed.")
    Path(sys.argv[1]).write_bytes(made)
    print(f"phone page: {len(made)} bytes, {packed} after gzip")


if __name__ == "__main__":
    main()
