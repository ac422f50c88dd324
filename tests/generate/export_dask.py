"""What the programs for dask.bag give: tests/cases/export_dask_answers.txt.

Run it with a Python that has dask[bag], in the project's root, with a drip that is built:

    python -m venv /tmp/dask && /tmp/dask/bin/pip install 'dask[bag]'
    /tmp/dask/bin/python tests/generate/export_dask.py
"""

import pathlib
import subprocess
import sys
import tempfile

SEPARATOR = "\n---\n"
CASES = pathlib.Path("tests/cases/export_dask.txt")
ANSWERS = pathlib.Path("tests/cases/export_dask_answers.txt")


def answer(pipeline):
    """What the program that the pipeline is exported to prints."""
    drip = "target/debug/drip"
    exported = subprocess.run([drip, "export", "--to", "dask", "-e", pipeline], capture_output=True, text=True)
    if exported.returncode:
        sys.exit(f"{pipeline}\n{exported.stderr}")
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(exported.stdout)
        file.flush()
        ran = subprocess.run([sys.executable, file.name], capture_output=True, text=True)
    if ran.returncode:
        sys.exit(f"{pipeline}\n{exported.stdout}\n{ran.stderr}")
    return ran.stdout.rstrip("\n")


pipelines = CASES.read_text().strip("\n").split(SEPARATOR)
ANSWERS.write_text(SEPARATOR.join(answer(pipeline) for pipeline in pipelines) + "\n")
