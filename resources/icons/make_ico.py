#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_ico.py OUT.ico PNG...: a Windows icon from PNG pictures, one entry a picture (PNG entries: Windows Vista on)."""
import struct
import sys


def size_of(png: bytes, name: str) -> tuple[int, int]:
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        sys.exit(f"{name} is no PNG")
    width, height = struct.unpack(">II", png[16:24])
    if max(width, height) > 256:
        sys.exit(f"{name} is larger than an icon may be (256)")
    return width, height


def main() -> None:
    out, names = sys.argv[1], sys.argv[2:]
    pictures = [open(name, "rb").read() for name in names]
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for name, png in zip(names, pictures):
        width, height = size_of(png, name)
        # a side of 256 is written as 0
        head += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    with open(out, "wb") as ico:
        ico.write(head + b"".join(pictures))


main()
