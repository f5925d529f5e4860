# Compiler, linker and package settings shared by every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads headers: it need not wait until what a target links is built
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
# Line tables are enough for stack traces; full debug information doubles the build time.
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
if(OPS_SANITIZE MATCHES "thread")
    set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1") # the others compile four times as long with it and run fast enough without
endif()

find_program(OPS_CCACHE ccache)
if(OPS_CCACHE)
    # Without this sloppiness no call that uses a precompiled header can be cached.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${OPS_CCACHE}")
endif()
find_program(OPS_MOLD mold)
if(OPS_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(ops_options INTERFACE)
target_include_directories(ops_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(ops_options INTERFACE
    -Wall -Wextra -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${OPS_WERROR}>:-Werror>)
target_compile_definitions(ops_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(OPS_UNITY)
    # Said of every type of an anonymous namespace that does not stand in the file given to the compiler.
    target_compile_options(ops_options INTERFACE -Wno-subobject-linkage)
endif()
if(OPS_SANITIZE)
    # g++ 12 takes moves out of variants for uninitialised reads as soon as a sanitizer is compiled in.
    target_compile_options(ops_options INTERFACE -fsanitize=${OPS_SANITIZE} -fno-omit-frame-pointer
        -Wno-maybe-uninitialized)
    if(OPS_SANITIZE MATCHES "undefined")
        target_compile_options(ops_options INTERFACE -fno-sanitize-recover=undefined)
    endif()
    target_link_options(ops_options INTERFACE -fsanitize=${OPS_SANITIZE})
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql DBus HttpServer Test)
if(OPS_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Charts LinguistTools)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(spdlog REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(simdjson REQUIRED)
find_package(ZLIB REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)
