# The package for Debian 12.
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# No linked library asks for these: QtKeychain loads libsecret when it runs, Qt its plugins.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, qt6-qpa-plugins, libqt6svg6, libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, gnome-keyring | kwalletmanager | keepassxc")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Gooseneck captures webhooks, picks the keys that carry status and incident id,
shows for each payload what the filters of Callgoose SQIBS do with it and why,
draws the incidents that would open and close, fires an end-to-end test and
hands the configuration over.
.
The package holds the window, gooseneck, and the command line, gooseneck-cli.")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C date -u -d ${GOOSENECK_RELEASE_DATE} -R
  OUTPUT_VARIABLE GOOSENECK_RELEASE_DATE_RFC OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.Debian.in ${made}/changelog.Debian @ONLY)
compressed_file(${made}/changelog.Debian changelog.Debian ${documents})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${documents})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
  RENAME gooseneck)

add_custom_target(packaged_files ALL DEPENDS ${made_files})
