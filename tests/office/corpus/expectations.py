# SPDX-License-Identifier: GPL-3.0-or-later
"""What is expected of each file of a generator, written beside the files as <tool>.json."""
import json
import os
import sys

FOLDER = sys.argv[1]
_files = []


def path(name):
    return os.path.join(FOLDER, name)


def expect(name, must, must_not=(), lines=None):
    """`must` and `must_not`: texts that stand in a line or not; `lines`: lines that follow each other so."""
    _files.append({"file": name, "must": list(must), "mustNot": list(must_not), "lines": list(lines or [])})


def write(tool):
    with open(path(tool + ".json"), "w", encoding="utf-8") as out:
        json.dump(_files, out, ensure_ascii=False)
