# SPDX-License-Identifier: GPL-3.0-or-later
# Settings that every test runs under: no display, fixed locale, time zone and hash seed, a home folder of its own. How
# long a test may take is said here alone, not by QtTest as well.
function(mehfooz_test_environment test)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LABELS")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  if(MEHFOOZ_SANITIZE)
    math(EXPR arg_TIMEOUT "5 * ${arg_TIMEOUT}")
  endif()
  set(home "${CMAKE_BINARY_DIR}/test-home/${test}")
  file(MAKE_DIRECTORY "${home}")
  set_tests_properties(${test} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;LC_ALL=C.UTF-8;LANGUAGE=;TZ=Asia/Karachi;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home};QT_FORCE_STDERR_LOGGING=1;QT_LOGGING_RULES=*.debug=false;QTEST_FUNCTION_TIMEOUT=3600000;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
endfunction()

# mehfooz_add_test(<kind> <module> <name> [LIBS …] [TIMEOUT s]): tests/<kind>/<module>/<name>_test.cpp
# as target <kind>_<module>_<name>. The test sees the module's private headers too.
function(mehfooz_add_test kind module name)
  cmake_parse_arguments(PARSE_ARGV 3 arg "" "TIMEOUT" "LIBS")
  set(test ${kind}_${module}_${name})
  add_executable(${test} ${name}_test.cpp)
  set_target_properties(${test} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${test} PRIVATE mehfooz::test_support Qt6::Test ${arg_LIBS})
  if(TARGET mehfooz_${module})
    target_link_libraries(${test} PRIVATE mehfooz::${module})
    target_include_directories(${test} PRIVATE "${PROJECT_SOURCE_DIR}/modules/${module}/src")
  endif()
  target_compile_definitions(${test} PRIVATE
    MEHFOOZ_SOURCE_DIR="${PROJECT_SOURCE_DIR}" MEHFOOZ_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  mehfooz_apply_flags(${test})
  if(kind STREQUAL "gui" OR module STREQUAL "app" OR module IN_LIST mehfooz_gui_modules)
    mehfooz_use_precompiled(${test} widgets)
  else()
    mehfooz_use_precompiled(${test} core)
  endif()
  add_test(NAME ${test} COMMAND ${test})
  mehfooz_test_environment(${test} TIMEOUT ${arg_TIMEOUT} LABELS ${kind} ${module})
endfunction()
