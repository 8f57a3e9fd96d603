# SPDX-License-Identifier: GPL-3.0-or-later
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
# What users run reads strangers' files, so it carries the guards that Debian builds its own programs with.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG -D_FORTIFY_SOURCE=2 -fstack-protector-strong")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-Wl,-z,relro,-z,now")
include(GNUInstallDirs)

# A compiler cache and a fast linker are used where they exist and never required. Precompiled headers
# speed up a first build and spoil the cache's hits, so it is one or the other.
find_program(QINGSHOU_CCACHE ccache)
if(QINGSHOU_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${QINGSHOU_CCACHE}")
  set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()
find_program(QINGSHOU_MOLD mold)
if(QINGSHOU_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

option(QINGSHOU_WERROR "Warnings are errors" ON)
add_library(qingshou_settings INTERFACE)
target_include_directories(qingshou_settings INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(qingshou_settings INTERFACE
  -Wall -Wextra -Wpedantic   # the usual set
  -Wshadow                   # a name that hides another is how a wrong amount gets saved
  -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-qual -Wformat=2
  -Wno-missing-field-initializers  # designated initialisers name what matters; the rest has its default
  # GCC 12 finds overlaps and overruns inside its own std::string once it optimises ("a" + b; its bug 105651,
  # mended in 13), and std::optional uninitialised. The sanitizers look for the real ones.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
  "$<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-array-bounds;-Wno-stringop-overflow;-Wno-stringop-overread;-Wno-maybe-uninitialized>"
  $<$<BOOL:${QINGSHOU_WERROR}>:-Werror>)
target_compile_definitions(qingshou_settings INTERFACE
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QINGSHOU_VERSION="${PROJECT_VERSION}")
