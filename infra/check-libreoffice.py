#!/usr/bin/env python3
"""Compares what the `comments` tool reads in Word files with what LibreOffice opens.

usage: infra/check-libreoffice.py JAR FILES...

Needs soffice (Debian: libreoffice-writer-nogui). Counts comments and resolved comments; the exit
code is 1 where they differ or LibreOffice cannot open a file.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile


def opened(file, folder):
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
               "--convert-to", "fodt", "--outdir", folder, file]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300,
                   check=False)
    converted = pathlib.Path(folder) / (pathlib.Path(file).stem + ".fodt")
    if not converted.exists():
        return None
    text = converted.read_text(encoding="utf-8")
    converted.unlink()
    comments = re.findall(r"<office:annotation [^>]*>", text)
    return len(comments), sum('resolved="true"' in one for one in comments)


def main(jar, files):
    command = ["java", "-jar", jar, "comments", *files]
    printed = subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout
    differs = False
    with tempfile.TemporaryDirectory() as folder:
        for line in map(json.loads, printed.decode("utf-8").splitlines()):
            comments = line["comments"]
            ours = len(comments), sum(one["resolved"] for one in comments)
            theirs = opened(line["file"], folder)
            differs |= ours != theirs
            verdict = "ok" if ours == theirs else "DIFFERS"
            print(f"{verdict:8}{line['file']}: read {ours}, LibreOffice {theirs}")
    return 1 if differs else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
