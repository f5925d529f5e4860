# ops_test(NAME SOURCES tst_a.cpp … LINKS … [LABELS …] [GUI])
# One program a folder. Each tst_<class>.cpp registers its classes with OPS_TEST, and ctest runs
# "NAME <class>" for each, so a failure names its class and a crash takes no other class along.
function(ops_test name)
    cmake_parse_arguments(ARG "GUI" "" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    if(ARG_GUI)
        target_link_libraries(${name} PRIVATE ops_testsupport_gui ${ARG_LINKS})
    else()
        target_link_libraries(${name} PRIVATE ops_testsupport ${ARG_LINKS})
    endif()
    target_compile_definitions(${name} PRIVATE
        OPS_TEST_DATA_DIR="${CMAKE_SOURCE_DIR}/tests/data" OPS_CORPUS_DIR="${OPS_CORPUS_DIR}"
        OPS_RESOURCES_DIR="${CMAKE_SOURCE_DIR}/resources")
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    foreach(source IN LISTS ARG_SOURCES)
        if(NOT source MATCHES "tst_[^/]*\\.cpp$")
            continue()
        endif()
        file(STRINGS "${source}" registered REGEX "^OPS_TEST\\(")
        foreach(line IN LISTS registered)
            string(REGEX REPLACE "^OPS_TEST\\((.*)Test\\).*" "\\1" class "${line}")
            string(TOLOWER "${class}" class)
            set(test "${name}.${class}")
            add_test(NAME ${test} COMMAND ${name} ${class})
            set_tests_properties(${test} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" SKIP_RETURN_CODE 77)
        endforeach()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}") # a class may come any time
    endforeach()
endfunction()
