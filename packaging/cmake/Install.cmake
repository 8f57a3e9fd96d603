# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation consists of, and the .deb: `cpack` in build/release.
install(TARGETS qingshou qingshou-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(TARGETS qingshou-xls RUNTIME DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/qingshou") # nobody calls it by hand

set(packaging "${CMAKE_SOURCE_DIR}/packaging")
install(FILES "${packaging}/desktop/qingshou.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${packaging}/desktop/qingshou.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${packaging}/desktop/qingshou-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
        RENAME qingshou.xml)
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/qingshou.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
foreach(size 48 128 256)
  install(FILES "${packaging}/icons/${size}.png" RENAME qingshou.png
          DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
endforeach()

# Debian wants its texts compressed, and without a time stamp two builds are equal.
find_program(QINGSHOU_GZIP gzip REQUIRED)
set(compressed "${CMAKE_BINARY_DIR}/installed-texts")
set(texts man/qingshou.1 man/qingshou-cli.1 deb/changelog)
foreach(text IN LISTS texts)
  get_filename_component(name "${text}" NAME)
  add_custom_command(OUTPUT "${compressed}/${name}.gz"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${compressed}"
    COMMAND sh -c "\"$0\" -9n <\"$1\" >\"$2\"" "${QINGSHOU_GZIP}" "${packaging}/${text}" "${compressed}/${name}.gz"
    DEPENDS "${packaging}/${text}" VERBATIM)
  list(APPEND compressed_texts "${compressed}/${name}.gz")
endforeach()
add_custom_target(installed_texts ALL DEPENDS ${compressed_texts})
install(FILES "${compressed}/qingshou.1.gz" "${compressed}/qingshou-cli.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${compressed}/changelog.gz" "${packaging}/deb/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME qingshou)
set(CPACK_PACKAGE_VENDOR "Qingshou developers")
set(CPACK_PACKAGE_CONTACT "Qingshou developers <maintainers@qingshou.example>")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/package")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is found at run time only, so that no linker and no dpkg-shlibdeps sees it: icons and their SVG plugin,
# Chinese faces for screen and paper, Qt's own Chinese, the time zone that "today" is counted in.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6svg6, breeze-icon-theme, hicolor-icon-theme, fonts-wqy-microhei, fonts-arphic-uming, qt6-translations-l10n, tzdata")
# Typing Chinese, and a desktop without X11.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fcitx5-frontend-qt6, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "One working day of a branch officer and a supervisor: the bank's ledger comes
in, borrowers are worked one by one with contacts, promises, repayment plans
and recoveries, a campaign is watched on its dashboard, and its progress is
printed.
.
Everything stays in one file on the workstation. Personal data in it are
sealed, every change is written to an audit trail, and the same work can be
done from the command line.")
include(CPack)
