#!/bin/sh
# Records docs/sessions.md: each command on a copy of the demonstration site, as it really runs.
#
#   docs/sessions.sh
#
#   PAMPHLET  the program to record (default: ./pamphlet of this repository)
#
# Times are left out, since they are another in each run; long outputs are cut at a line with dots.
set -u

here=$(cd "$(dirname "$0")/.." && pwd)
program=${PAMPHLET:-$here/pamphlet}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SOURCE_DATE_EPOCH=1795392000 && export SOURCE_DATE_EPOCH # 2026-11-23, whenever it is recorded
NO_COLOR=1 && export NO_COLOR
MAX_LINES=18

say() { printf '%s\n' "$*"; }

# A command as it is typed, and what it prints. Both streams, as on a terminal.
run() {
  say ''
  say '```console'
  line='$ pamphlet'
  for word in "$@"; do
    case $word in *' '*) line="$line '$word'" ;; *) line="$line $word" ;; esac
  done
  say "$line" | sed -e "s#$work/##g; s#$here/##g"
  "$program" "$@" >"$work/out" 2>&1
  code=$?
  sed -e "s#$work/##g; s#$here/##g; s# in [0-9.]* s # in … s #" "$work/out" |
    awk -v max=$MAX_LINES 'NR <= max { print substr($0, 1, 150) } END { if (NR > max) print "…" }'
  [ "$code" -eq 0 ] || say "(exit code $code)"
  say '```'
}

record() {
  say '# Sessions'
  say ''
  say 'Each command on the demonstration site, recorded by `docs/sessions.sh`. Its people are fictional, and'
  say 'nobody with a clinical qualification has reviewed it.'

  say ''
  say '## Build, make a mistake, mend it'
  run build
  run build
  sed -i 's/^reviewer:/reviwer:/' articles/stiff-neck.md
  run build
  run explain FM012
  sed -i 's/^reviwer:/reviewer:/' articles/stiff-neck.md
  run check
  run explain articles/neck-spasm.md

  say ''
  say '## Begin a page, and bring it into form'
  run new article 'Sore shoulder' --category everyday-health --reviewer sample-clinician
  sed -i '3{h;d};4{G}' articles/heat-and-cold.md
  run fmt --check
  run fmt
  run schema --vscode

  say ''
  say '## Reviews'
  run reviews
  run reviews --by category
  run reviews --approve articles/stiff-neck.md --by sample-clinician
  sed -i 's/A stiff neck/A very stiff neck/' articles/stiff-neck.md
  run reviews --pack sample-clinician --output pack.html
  run reviews --approve articles/stiff-neck.md --by sample-clinician --code 0000-0000-0000-0000

  say ''
  say '## A site of your own'
  run init "$work/our-site"
  run build --root "$work/our-site"
  run import "$here/src/test/resources/import/hugo/source" "$work/moved" --map "$here/src/test/resources/import/hugo/keys.yaml"
  run check --root "$work/moved"

  say ''
  say '## Publish'
  rm -f articles/sore-shoulder.md
  run build --zip site.zip
  run publish ./live --dry-run
  run publish ./live
  run verify ./live

  say ''
  say '## Help'
  run help fmt
  run biuld
  run completion fish
  run man
}

cp -r "$here/articles" "$here/pamphlet.yaml" "$work"
mkdir -p "$work/docs"
(cd "$work" && record) >"$work/sessions.md"
mv "$work/sessions.md" "$here/docs/sessions.md"
