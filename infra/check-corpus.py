#!/usr/bin/env python3
"""Compares what the `comments` tool reads in a folder of files with the folder's checked answers.

usage: infra/check-corpus.py FOLDER [JAR]
       infra/check-corpus.py FOLDER java -cp CLASSES:JARS org.intersession.bot.Intersession

FOLDER holds Word files or PDFs and MANIFEST.tsv: columns file, answer (JSON counts) and confidence
among others. The exit code is 1 when an answer of high confidence is not met.
"""
import csv
import json
import pathlib
import subprocess
import sys


def word_counts(line, answer):
    comments = line["comments"]
    roots = [one for one in comments if one["parent"] is None]
    return {
        "comments": len(comments),
        "replies": len(comments) - len(roots),
        "root_threads": len(roots),
        "resolved_root_threads": sum(one["resolved"] for one in roots),
        "authors": len({one["author"] for one in comments}),
        "author_names": sorted({one["author"] for one in comments}),
        "ins": len(line["insertions"]),
        "del_": len(line["deletions"]),
        "moveFrom": sum(one["kind"] == "from" for one in line["moves"]),
        "moveTo": sum(one["kind"] == "to" for one in line["moves"]),
    }


def pdf_counts(line, answer):
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


def differences(line, answer):
    if line is None:
        return ["no answer"]
    if line["error"]:
        return [line["error"]]
    counts = pdf_counts if "markup" in answer else word_counts
    wanted = answer | {"author_names": sorted(answer["author_names"])}
    return [
        f"{key}: {found} for {wanted.get(key)}"
        for key, found in counts(line, answer).items()
        if found != wanted.get(key)
    ]


def read(folder, rows, program):
    files = [str(folder / row["file"]) for row in rows]
    printed = subprocess.run([*program, "comments", *files], stdout=subprocess.PIPE, check=False)
    return {one["file"]: one for one in map(json.loads, printed.stdout.decode().splitlines())}


def main(folder, program):
    with open(folder / "MANIFEST.tsv", encoding="utf-8", newline="") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t", quoting=csv.QUOTE_NONE))
    lines = read(folder, rows, program)
    missed = 0
    for row in rows:
        wrong = differences(lines.get(str(folder / row["file"])), json.loads(row["answer"]))
        high = row["confidence"].startswith("high")
        missed += bool(wrong) and high
        verdict = "ok" if not wrong else "WRONG" if high else "unsure"
        print(f"{verdict:7}{row['confidence']:28}{row['file'][:60]:62}{'; '.join(wrong)}")
    print(f"{len(rows)} files, {missed} wrong where the answer is of high confidence")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    given = sys.argv[2:] or ["bot/target/intersession.jar"]
    jar = ["java", "-XX:+UseSerialGC", "-Xmx64m", "-jar", *given]
    sys.exit(main(pathlib.Path(sys.argv[1]), jar if len(given) == 1 else given))
