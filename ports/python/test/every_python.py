"""Runs the tests that need the standard library only on each Python that is installed, beside the one of the virtual environment."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

MINORS = range(10, 16)
"""The minor versions that are looked for: on the path, and among those of pyenv."""


def pythons(minor: int) -> list[str]:
    """Return the programs of a version that start."""
    candidates = [which(f"python3.{minor}"), *map(str, Path.home().glob(f".pyenv/versions/3.{minor}.*/bin/python"))]
    check = f"import sys; sys.exit(sys.version_info[:2] != (3, {minor}))"
    return [program for program in candidates if program and subprocess.run([program, "-c", check], capture_output=True).returncode == 0]


def main() -> None:
    """Run the tests, and print which versions passed."""
    tests = Path(__file__).parent / "tests"
    environment = {**os.environ, "PYTHONPATH": sys.argv[1]}
    passed: list[str] = []
    for minor in MINORS:
        for program in pythons(minor)[:1]:
            subprocess.run(
                [program, "-B", "-m", "unittest", "discover", "--quiet", "--start-directory", tests], check=True, env=environment
            )
            passed.append(f"3.{minor}")
    print("passed with", ", ".join(passed))


if __name__ == "__main__":
    main()
