#!/bin/sh
# Checks every workbook of a folder and keeps the findings for other programs.
#   check.sh [FOLDER] [REPORTS]
# Exit status: 0 nothing wrong, 1 an error in the data, 2 a file that could not be read.
set -u

folder=${1:-data}
reports=${2:-reports}
mkdir -p "$reports" || exit 2

check() {
  npx --yes khuyencong check "$folder/*.xlsx" "$@"
}

check
status=$?
check --format junit --out "$reports/junit.xml"
check --format csv --out "$reports/findings.csv"

if [ "$status" -ne 0 ]; then
  echo "khuyencong: $folder, exit $status" >&2
fi
exit "$status"
