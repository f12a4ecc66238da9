# A bundle in a disk image. Never built yet: nobody had a Mac at hand. The keychain and the listener have code for macOS,
# deploying Qt's plugins is what has to be tried first.
set(MACOSX_BUNDLE_BUNDLE_NAME Gooseneck)
set_target_properties(gooseneck PROPERTIES
  MACOSX_BUNDLE TRUE
  OUTPUT_NAME Gooseneck
  MACOSX_BUNDLE_GUI_IDENTIFIER ${GOOSENECK_APP_ID}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
set(CPACK_GENERATOR DragNDrop)
find_program(MACDEPLOYQT macdeployqt REQUIRED)
install(CODE "execute_process(COMMAND \"${MACDEPLOYQT}\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Gooseneck.app\" COMMAND_ERROR_IS_FATAL ANY)")
