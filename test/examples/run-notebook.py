"""Runs a notebook and writes what its cells answered to standard output, as JSON. The tests use it."""

import json
import sys

import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
json.dump([cell.outputs for cell in notebook.cells if cell.cell_type == "code"], sys.stdout)
