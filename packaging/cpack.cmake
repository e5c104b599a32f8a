# The Debian package, made with `cpack -G DEB` in the build folder; packaging/linux/build.sh does it all.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME qualitydesk)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "${QD_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "work plan coordination and official meeting papers (GB/T 9704)")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Quality Desk (质量工作协调台) is for the office of a district's quality leading
group. It reads the one approved work plan of a year, splits it into tasks
and measures with the agencies that answer for them, collects progress by
month or quarter, shows what is late and why, and prints the papers for the
meeting as official documents with text that can be searched.
.
One file holds the data; no server and no network. The package holds the
window (qualitydesk) and the command line (qdesk); both speak Chinese.")

# dpkg-shlibdeps finds the libraries. It cannot see what is loaded or read by name: the SQL driver, Qt's own Chinese,
# and a font. The font is named without an alternative because the papers need a Song and a Hei face and the layout
# looks for these: with another Chinese font alone a document would be printed in one wrong face throughout.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, fonts-noto-cjk")
# texlive-lang-chinese is the only Debian 12 package with the Fandol fonts (FangSong and KaiTi for paper). It is not
# recommended, because apt would bring a TeX system of several hundred megabytes to every PC; offices mostly own the
# faces that the standard names, which come first anyway.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "texlive-lang-chinese, qt6-wayland, fcitx5-frontend-qt6")

include(CPack)
