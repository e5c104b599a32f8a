# SPDX-License-Identifier: GPL-3.0-or-later
"""readworkbook.py FILE.xlsx: what openpyxl reads in a workbook, as JSON for tst_workbook."""
import datetime
import json
import sys

import openpyxl


def value_of(cell):
    if isinstance(cell.value, (datetime.date, datetime.datetime)):
        return {"date": cell.value.strftime("%Y-%m-%d")}
    return cell.value


def sheet_of(ws):
    return {
        "name": ws.title,
        "freeze": ws.freeze_panes,
        "titles": ws.print_title_rows,
        "area": "".join(ws.print_area or []),
        "filter": ws.auto_filter.ref,
        "paper": ws.page_setup.paperSize,
        "orientation": ws.page_setup.orientation,
        "fitWidth": ws.page_setup.fitToWidth,
        "fitHeight": ws.page_setup.fitToHeight,
        "fit": ws.sheet_properties.pageSetUpPr.fitToPage,
        "margins": [round(inch * 25.4, 1) for inch in (ws.page_margins.left, ws.page_margins.top, ws.page_margins.right,
                                                       ws.page_margins.bottom)],
        "footer": ws.oddFooter.center.text,
        "merged": sorted(str(area) for area in ws.merged_cells.ranges),
        "widths": [ws.column_dimensions[letter].width for letter in sorted(ws.column_dimensions)],
        "cells": [{"at": cell.coordinate, "value": value_of(cell), "type": cell.data_type, "format": cell.number_format,
                   "wrap": bool(cell.alignment.wrap_text), "font": cell.font.name}
                  for row in ws.iter_rows() for cell in row if cell.value is not None],
    }


book = openpyxl.load_workbook(sys.argv[1])
properties = book.properties
json.dump({"title": properties.title, "creator": properties.creator, "created": properties.created.isoformat(),
           "sheets": [sheet_of(ws) for ws in book.worksheets]}, sys.stdout)
