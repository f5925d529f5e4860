# One short precompiled header for core and one for widgets: reusing it needs equal definitions,
# so every core library links the same Qt modules through ops_core_options.
add_library(ops_core_options INTERFACE)
target_link_libraries(ops_core_options INTERFACE ops_options Qt6::Core Qt6::Network)
add_library(ops_pch_core STATIC "${CMAKE_SOURCE_DIR}/installer/cmake/pch.cpp")
target_link_libraries(ops_pch_core PRIVATE ops_core_options)
target_precompile_headers(ops_pch_core PRIVATE "${CMAKE_SOURCE_DIR}/installer/cmake/pch_core.h")

if(OPS_GUI)
    add_library(ops_ui_options INTERFACE)
    target_link_libraries(ops_ui_options INTERFACE ops_options Qt6::Core Qt6::Network Qt6::Widgets)
    add_library(ops_pch_ui STATIC "${CMAKE_SOURCE_DIR}/installer/cmake/pch.cpp")
    target_link_libraries(ops_pch_ui PRIVATE ops_ui_options)
    target_precompile_headers(ops_pch_ui PRIVATE "${CMAKE_SOURCE_DIR}/installer/cmake/pch_ui.h")
endif()

function(_ops_library name options pch)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ${options} ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${OPS_UNITY})
    # A private library brings definitions of its own (spdlog, HttpServer), and a precompiled header
    # made without them would be refused.
    if(NOT ARG_PRIVATE_LINKS)
        target_precompile_headers(${name} REUSE_FROM ${pch})
    endif()
endfunction()

# ops_core_library(NAME SOURCES … [LINKS core libraries …] [PRIVATE_LINKS third party …])
function(ops_core_library name)
    _ops_library(${name} ops_core_options ops_pch_core ${ARGN})
endfunction()

# ops_ui_library(NAME SOURCES … [LINKS …] [PRIVATE_LINKS …])
function(ops_ui_library name)
    _ops_library(${name} ops_ui_options ops_pch_ui ${ARGN})
endfunction()
