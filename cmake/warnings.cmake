# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, and sanitizers where a preset asks for them, on one target.
function(mehfooz_apply_flags target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_STRICT_ITERATORS)
  if(MEHFOOZ_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${MEHFOOZ_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(${target} PRIVATE -fsanitize=${MEHFOOZ_SANITIZE})
  endif()
endfunction()
