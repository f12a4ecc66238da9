# The files of a Linux desktop around the two programs.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR})
set(documents ${CMAKE_INSTALL_DATADIR}/doc/gooseneck)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${here}/gooseneck.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${here}/gooseneck-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME gooseneck.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/gooseneck.svg DESTINATION ${icons}/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/resources/gooseneck-symbolic.svg DESTINATION ${icons}/symbolic/apps)
configure_file(${here}/metainfo.xml.in ${made}/${GOOSENECK_APP_ID}.metainfo.xml @ONLY)
install(FILES ${made}/${GOOSENECK_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# made_file(OUT DESTINATION COMMAND words... DEPENDS files...): the build makes OUT, which is installed.
function(made_file out destination)
  cmake_parse_arguments(PARSE_ARGV 2 ARG "" "" "COMMAND;DEPENDS")
  cmake_path(GET out PARENT_PATH folder)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${out} COMMAND ${ARG_COMMAND} DEPENDS ${ARG_DEPENDS} VERBATIM)
  install(FILES ${out} DESTINATION ${destination})
  set(made_files ${made_files} ${out} PARENT_SCOPE)
endfunction()

# said_file(OUT DESTINATION COMMAND...): the same with what a command says.
macro(said_file out destination)
  made_file(${out} ${destination}
    COMMAND ${CMAKE_COMMAND} -D OUT=${out} -P ${here}/write.cmake -- ${ARGN} DEPENDS gooseneck-cli ${here}/write.cmake)
endmacro()

# Some places cannot draw SVG; where rsvg-convert is installed, it draws the icon for them.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
  set(drawing ${PROJECT_SOURCE_DIR}/resources/gooseneck.svg)
  foreach(side IN ITEMS 16 24 32 48 64 128 256)
    set(picture ${made}/icons/${side}/gooseneck.png)
    made_file(${picture} ${icons}/${side}x${side}/apps
      COMMAND ${RSVG_CONVERT} --width ${side} --height ${side} --output ${picture} ${drawing} DEPENDS ${drawing})
  endforeach()
endif()

# Completions and the manual's list of commands come from the program itself, so they cannot be out of date.
said_file(${made}/bash/gooseneck-cli ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
  $<TARGET_FILE:gooseneck-cli> completion bash)
said_file(${made}/fish/gooseneck-cli.fish ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
  $<TARGET_FILE:gooseneck-cli> completion fish)
said_file(${made}/zsh/_gooseneck-cli ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
  $<TARGET_FILE:gooseneck-cli> completion zsh)

configure_file(${here}/gooseneck.1.in ${made}/gooseneck.1 @ONLY)
set(GOOSENECK_COMMANDS @GOOSENECK_COMMANDS@)
configure_file(${here}/gooseneck-cli.1.in ${made}/gooseneck-cli.1.in @ONLY)
add_custom_command(OUTPUT ${made}/commands.roff
  COMMAND ${CMAKE_COMMAND} -D OUT=${made}/commands.roff -P ${here}/write.cmake -- $<TARGET_FILE:gooseneck-cli> manual
  DEPENDS gooseneck-cli ${here}/write.cmake VERBATIM)
add_custom_command(OUTPUT ${made}/gooseneck-cli.1
  COMMAND ${CMAKE_COMMAND} -D PAGE=${made}/gooseneck-cli.1.in -D COMMANDS=${made}/commands.roff
          -D OUT=${made}/gooseneck-cli.1 -P ${here}/manualpage.cmake
  DEPENDS ${made}/commands.roff ${made}/gooseneck-cli.1.in ${here}/manualpage.cmake VERBATIM)

# Debian wants manual pages and changelogs compressed, without name and time, so that two builds are equal.
find_program(GZIP gzip REQUIRED)
function(compressed_file file name destination)
  set(out ${made}/compressed/${name}.gz)
  made_file(${out} ${destination}
    COMMAND ${CMAKE_COMMAND} -D OUT=${out} -P ${here}/write.cmake -- ${GZIP} -9nc ${file} DEPENDS ${file})
  set(made_files ${made_files} PARENT_SCOPE)
endfunction()
compressed_file(${made}/gooseneck.1 gooseneck.1 ${CMAKE_INSTALL_MANDIR}/man1)
compressed_file(${made}/gooseneck-cli.1 gooseneck-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
compressed_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${documents})
