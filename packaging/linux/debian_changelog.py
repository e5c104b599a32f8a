#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write Debian's changelog of the package from CHANGELOG.md, so that there is one text to keep.

usage: debian_changelog.py CHANGELOG.md VERSION MAINTAINER OUT
Each heading `## x.y.z` becomes an entry, dated by the commit that brought it (without git: by the file). Prints the day
of VERSION as YYYY-MM-DD. A VERSION without a heading gets an entry that says so.
"""
import datetime
import email.utils
import os
import re
import subprocess
import sys
import textwrap


def moment(path, version):
    """Seconds since 1970 of the commit that brought the heading; SOURCE_DATE_EPOCH and the file's time stand in."""
    command = ["git", "log", "--reverse", "--format=%ct", "-S", f"## {version}\n", "--", os.path.basename(path)]
    try:
        found = subprocess.run(command, cwd=os.path.dirname(path) or ".", capture_output=True, text=True, check=True)
        if found.stdout.split():
            return int(found.stdout.split()[0])
    except (OSError, subprocess.CalledProcessError):
        pass
    return int(os.environ.get("SOURCE_DATE_EPOCH", os.path.getmtime(path)))


def utc(seconds):
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)


def sections(text):
    """(version, [item, ...]) of each heading, an item being one bullet or paragraph on one line."""
    for part in re.split(r"^## ", text, flags=re.M)[1:]:
        heading, _, body = part.partition("\n")
        match = re.match(r"\d+(\.\d+)+", heading)
        if not match:
            continue
        items = re.split(r"\n\s*\n|\n(?=- )", body.strip())
        yield match.group(0), [" ".join(item.removeprefix("- ").split()) for item in items if item.strip()]


def entry(version, items, maintainer, when):
    lines = [f"qualitydesk ({version}) bookworm; urgency=medium", ""]
    for item in items:
        lines += textwrap.wrap(item, 76, initial_indent="  * ", subsequent_indent="    ")
    return "\n".join([*lines, "", f" -- {maintainer}  {email.utils.format_datetime(utc(when))}", ""])


def main():
    source, version, maintainer, target = sys.argv[1:5]
    with open(source, encoding="utf-8") as text:
        known = list(sections(text.read()))
    if version not in (name for name, _ in known):
        known.insert(0, (version, ["Built from a tree whose CHANGELOG.md does not name this version yet."]))
    with open(target, "w", encoding="utf-8") as out:
        out.write("\n".join(entry(name, items, maintainer, moment(source, name)) for name, items in known))
    day = utc(moment(source, version))
    print(day.strftime("%Y-%m-%d"))


if __name__ == "__main__":
    main()
