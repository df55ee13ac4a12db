#!/bin/sh
# Signs dist/Weerbaar.app and puts it into dist/Weerbaar-VERSION.dmg; on macOS, after installer/build.
#   IDENTITY="Developer ID Application: …" installer/macos/make_dmg.sh 0.1.0        without IDENTITY: signed for this computer only
set -eu
version="${1:?say which version}"
cd "$(dirname "$0")/../.."
app=dist/Weerbaar.app
find "$app" -type f \( -name '*.so' -o -name '*.dylib' \) -exec codesign --force --timestamp=none --sign "${IDENTITY:--}" {} +
codesign --force --options runtime --timestamp=none --entitlements installer/macos/entitlements.plist --sign "${IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"
hdiutil create -volname Weerbaar -srcfolder "$app" -format UDZO -ov "dist/Weerbaar-$version.dmg"
