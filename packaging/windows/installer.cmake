# An installer made by NSIS. Never built yet: nobody had Windows at hand, and the window's program still limits core dumps
# by POSIX means. windeployqt brings Qt's libraries and plugins along.
set_target_properties(gooseneck PROPERTIES WIN32_EXECUTABLE TRUE)
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME "Gooseneck ${PROJECT_VERSION}")
set(CPACK_NSIS_URL_INFO_ABOUT ${GOOSENECK_HOMEPAGE}/)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_PACKAGE_EXECUTABLES gooseneck Gooseneck)
find_program(WINDEPLOYQT windeployqt REQUIRED)
install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/bin/gooseneck.exe\" COMMAND_ERROR_IS_FATAL ANY)")
