# SPDX-License-Identifier: GPL-3.0-or-later
# QINGSHOU_SANITIZE: empty, "address,undefined" or "thread". QINGSHOU_COVERAGE: gcov counters.
set(QINGSHOU_SANITIZE "" CACHE STRING "Sanitizers to build with")
option(QINGSHOU_COVERAGE "Count executed lines" OFF)
if(QINGSHOU_SANITIZE)
  add_compile_options(-fsanitize=${QINGSHOU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=${QINGSHOU_SANITIZE})
endif()
if(QINGSHOU_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
