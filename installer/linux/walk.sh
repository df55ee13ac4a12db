#!/bin/sh
# Opens, locks and closes the window in a root without anything else, and keeps a picture of each page in the folder $1.
# clean_root.py runs it there; $2 is a copy of a vault, opened the way a desktop opens a file that is clicked.
set -eu
shots=$1 copy=$2
said=$(mktemp)
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT

until_true() {  # asks again until the command says yes, for a minute at most
    for _ in $(seq 300); do "$@" >/dev/null 2>&1 && return; sleep 0.2; done
    echo "this did not come true: $*"; cat "$said"; exit 1
}
stands_still() { import -window root "$shots/now.png"; cmp -s "$shots/now.png" "$shots/before.png" || { mv "$shots/now.png" "$shots/before.png"; false; }; }
look() {  # waits for a window of that name, until what it shows changes no more
    until_true xdotool search --name "$1"
    rm -f "$shots/before.png"
    until_true stands_still
    mv "$shots/now.png" "$shots/$2.png"
    rm -f "$shots/before.png"
    echo "seen: $(xdotool search --name "$1" getwindowname)"
}

mkdir -p "$shots"
mkfifo "$said.screen"
Xvfb -noreset -displayfd 3 -screen 0 1366x768x24 3>"$said.screen" >/dev/null 2>&1 &
read -r number <"$said.screen"
export DISPLAY=":$number" LANG=C.UTF-8
openbox >/dev/null 2>&1 &
weerbaar-desktop --demo >"$said" 2>&1 &
window=$!
look "^Overzicht" 1-opened
xdotool key ctrl+l
look "^Kluis openen" 2-locked
weerbaar-desktop "$copy"
look "^Reservekopie terugzetten" 3-copy
xdotool key ctrl+q
wait "$window"
