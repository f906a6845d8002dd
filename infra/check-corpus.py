#!/usr/bin/env python3
"""Compares what the `comments` tool reads in a folder of Word files with the folder's checked answers.

usage: infra/check-corpus.py FOLDER [JAR]

FOLDER holds the files and MANIFEST.tsv: columns file, answer (JSON counts) and confidence among
others. The exit code is 1 when an answer of high confidence is not met.
"""
import csv
import json
import pathlib
import subprocess
import sys


def counts(line):
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


def main(folder, jar):
    rows = list(csv.DictReader(open(folder / "MANIFEST.tsv", encoding="utf-8"), delimiter="\t"))
    files = [str(folder / row["file"]) for row in rows]
    command = ["java", "-XX:+UseSerialGC", "-Xmx64m", "-jar", jar, "comments", *files]
    printed = subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout
    read = {one["file"]: one for one in map(json.loads, printed.decode("utf-8").splitlines())}
    missed = 0
    for row in rows:
        line = read[str(folder / row["file"])]
        answer = json.loads(row["answer"])
        wrong = [line["error"]] if line["error"] else []
        for key, found in counts(line).items():
            wanted = answer.get(key)
            if key == "author_names":
                wanted = sorted(wanted)
            if found != wanted:
                wrong.append(f"{key}: {found} for {wanted}")
        high = row["confidence"].startswith("high")
        missed += bool(wrong) and high
        verdict = "ok" if not wrong else "WRONG" if high else "unsure"
        print(f"{verdict:7}{row['confidence']:28}{row['file'][:60]:62}{'; '.join(wrong)}")
    print(f"{len(rows)} files, {missed} wrong where the answer is of high confidence")
    return 1 if missed else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    target = sys.argv[2] if len(sys.argv) > 2 else "bot/target/intersession.jar"
    sys.exit(main(pathlib.Path(sys.argv[1]), target))
