#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write gb18030table.cpp: what app/intake/source/gb18030.cpp needs to decode GB18030 on every platform.

usage: make_table.py OUT.cpp
Qt reads GB18030 only where it was built with ICU, which Qt for Windows is not. The mapping is Python's.
"""
import sys

TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFF)]


def pairs():
    for lead in range(0x81, 0xFF):
        for trail in TRAILS:
            try:
                text = bytes((lead, trail)).decode("gb18030")
            except UnicodeDecodeError:
                text = ""
            yield ord(text) if len(text) == 1 and ord(text) < 0x10000 else 0


def ranges():
    """(first linear number, first code point, length) of the four-byte codes inside the BMP."""
    run = None
    for linear in range(39420):
        rest, d = divmod(linear, 10)
        rest, c = divmod(rest, 126)
        a, b = divmod(rest, 10)
        try:
            point = ord(bytes((0x81 + a, 0x30 + b, 0x81 + c, 0x30 + d)).decode("gb18030"))
        except UnicodeDecodeError:
            point = None
        if run and point is not None and point - run[1] == linear - run[0]:
            run[2] += 1
            continue
        if run:
            yield tuple(run)
        run = [linear, point, 1] if point is not None else None
    if run:
        yield tuple(run)


def main():
    with open(sys.argv[1], "w", encoding="ascii") as out:
        out.write('// Made by resources/gb18030/make_table.py; do not edit.\n#include "intake/source/gb18030table.h"\n\n')
        out.write("namespace qd {\n\nconst std::array<char16_t, gb18030PairCount> gb18030Pairs{\n")
        codes = list(pairs())
        for at in range(0, len(codes), 16):
            out.write(",".join(f"0x{code:04X}" for code in codes[at:at + 16]) + ",\n")
        out.write("};\n\nconst std::vector<Gb18030Range> gb18030Ranges{\n")
        out.writelines(f"{{{linear},0x{point:04X},{length}}},\n" for linear, point, length in ranges())
        out.write("};\n\n} // namespace qd\n")


main()
