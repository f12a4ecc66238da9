# Puts the list of commands into the manual page: cmake -D PAGE=IN -D COMMANDS=FILE -D OUT=FILE -P manualpage.cmake
file(READ ${PAGE} text)
file(READ ${COMMANDS} commands)
string(REPLACE "@GOOSENECK_COMMANDS@" "${commands}" text "${text}")
file(WRITE ${OUT} "${text}")
