#!/usr/bin/env bash
# Draws the icon in the sizes the program and the desktops want: resources/icons/*.png from mamis-office.svg.
# Run it after changing the SVG, and commit what it makes. Needs librsvg2-bin.
set -euo pipefail
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256; do
    rsvg-convert -w $size -h $size mamis-office.svg -o "../../resources/icons/mamis-office-$size.png"
done
