# Collects the texts of the programs into the .ts files, with no line numbers and nothing that is no longer used, so
# that a difference shows texts only. Run by the target update-translations; with FOLDER the files there are brought up
# to date (tests/translations.cmake).
set(folder ${SOURCE_DIR}/resources/translations)
if(FOLDER)
  set(folder ${FOLDER})
endif()
set(settings -no-obsolete -locations none -disable-heuristic similartext -disable-heuristic number
             -tr-function-alias tr+=helpText -source-language en)
set(sources core ui app -I core -I ui -I app)

foreach(language IN ITEMS en de fr es)
  set(plurals "")
  if(language STREQUAL en)
    set(plurals -pluralonly)
  endif()
  execute_process(
    COMMAND ${LUPDATE} ${settings} ${plurals} -target-language ${language} ${sources}
            -ts ${folder}/gooseneck_${language}.ts
    WORKING_DIRECTORY ${SOURCE_DIR} OUTPUT_VARIABLE said ERROR_VARIABLE warned RESULT_VARIABLE result)
  # A tr() outside of classes has the namespace as its context, here and at run time (core/wording/tr.h); for lupdate
  # the namespace is a class without Q_OBJECT. Every other warning is a text that would not be found.
  string(REGEX REPLACE "[^\n]*Class 'gooseneck' lacks Q_OBJECT macro\n" "" warned "${warned}")
  string(REGEX MATCH "Found [^\n]*" found "${said}")
  message(STATUS "gooseneck_${language}.ts: ${found}")
  if(result OR warned)
    message(FATAL_ERROR "lupdate: ${warned}")
  endif()
endforeach()
