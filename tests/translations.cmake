# Fails where the .ts files lack a text of the sources, or have one that is gone: brings copies of them up to date, as
# the target update-translations does, and compares. Run by CTest:
# cmake -D SOURCE_DIR=... -D FOLDER=... -D LUPDATE=... -P translations.cmake
file(REMOVE_RECURSE ${FOLDER})
file(GLOB files ${SOURCE_DIR}/resources/translations/*.ts)
file(COPY ${files} DESTINATION ${FOLDER})
include(${SOURCE_DIR}/resources/translations/update.cmake)

set(outdated "")
foreach(file IN LISTS files)
  get_filename_component(name ${file} NAME)
  file(SHA256 ${file} present)
  file(SHA256 ${FOLDER}/${name} updated)
  if(NOT present STREQUAL updated)
    list(APPEND outdated ${name})
  endif()
endforeach()
if(NOT files OR outdated)
  message(FATAL_ERROR "Build the target update-translations and translate what is new in: ${outdated}")
endif()
