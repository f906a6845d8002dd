#!/usr/bin/env python3
"""Compares what the `comments` tool reads in a folder of PDFs with the folder's checked answers.

usage: infra/check-corpus-pdf.py FOLDER [JAR]

FOLDER holds the files and MANIFEST.tsv: columns file, answer (JSON counts) and confidence among
others. The exit code is 1 when an answer of high confidence is not met.
"""
import csv
import json
import pathlib
import subprocess
import sys


def counts(line, answer):
    comments = line["comments"]
    states = len(line["reviewStates"])
    return {
        "markup": len(comments) + states + answer["grouped"],
        "replies": sum(one["parent"] is not None for one in comments),
        "review_states": states,
        "with_contents": sum(bool(one["text"]) for one in comments) + states,
        "pdfjs_overlaid_text": sum(bool(one["quote"]) for one in comments),
        "author_names": sorted({one["author"] for one in comments if one["author"]}),
    }


def main(folder, jar):
    with open(folder / "MANIFEST.tsv", encoding="utf-8", newline="") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t", quoting=csv.QUOTE_NONE))
    files = [str(folder / row["file"]) for row in rows]
    command = ["java", "-XX:+UseSerialGC", "-Xmx64m", "-jar", jar, "comments", *files]
    printed = subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout
    read = {one["file"]: one for one in map(json.loads, printed.decode("utf-8").splitlines())}
    missed = 0
    for row in rows:
        line = read[str(folder / row["file"])]
        answer = json.loads(row["answer"])
        answer["author_names"] = sorted(answer["author_names"])
        wrong = [line["error"]] if line["error"] else [
            f"{key}: {found} for {answer[key]}"
            for key, found in counts(line, answer).items()
            if found != answer[key]
        ]
        high = row["confidence"].startswith("high")
        missed += bool(wrong) and high
        print(f"{'WRONG' if wrong else 'ok':7}{row['file'][:60]:62}{'; '.join(wrong)}")
    print(f"{len(rows)} files, {missed} wrong where the answer is of high confidence")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    target = sys.argv[2] if len(sys.argv) > 2 else "bot/target/intersession.jar"
    sys.exit(main(pathlib.Path(sys.argv[1]), target))
