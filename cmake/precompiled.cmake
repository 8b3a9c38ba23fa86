# SPDX-License-Identifier: GPL-3.0-or-later
# Headers parsed once for all targets: they halve the time of a build. Sources still include what they use; the
# presets headers, tidy and clazy build without (CMAKE_DISABLE_PRECOMPILE_HEADERS) and would tell.
set(mehfooz_precompiled_options "")
if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  set(mehfooz_precompiled_options -fpch-preprocess) # lets ccache keep what is built with them
endif()

function(mehfooz_add_precompiled name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBS;HEADERS")
  set(source "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
  if(NOT EXISTS "${source}")
    file(WRITE "${source}" "// Only the headers matter.\n")
  endif()
  add_library(mehfooz_precompiled_${name} OBJECT "${source}")
  set_target_properties(mehfooz_precompiled_${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(mehfooz_precompiled_${name} PRIVATE ${arg_LIBS})
  target_precompile_headers(mehfooz_precompiled_${name} PRIVATE ${arg_HEADERS})
  target_compile_options(mehfooz_precompiled_${name} PRIVATE ${mehfooz_precompiled_options})
  mehfooz_apply_flags(mehfooz_precompiled_${name})
endfunction()

set(standard_headers <algorithm> <array> <chrono> <cmath> <functional> <map> <memory> <optional> <span> <utility> <variant> <vector>)
set(core_headers ${standard_headers} <tl/expected.hpp> <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QFuture> <QHash>
  <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QObject> <QPromise> <QRegularExpression> <QSet> <QString>
  <QStringList>)
mehfooz_add_precompiled(core LIBS Qt6::Core tl::expected HEADERS ${core_headers})
if(MEHFOOZ_GUI)
  mehfooz_add_precompiled(widgets LIBS Qt6::Widgets tl::expected HEADERS ${core_headers} <QAbstractButton> <QAccessible>
    <QApplication> <QBoxLayout> <QGridLayout> <QKeyEvent> <QLabel> <QLineEdit> <QPainter> <QPainterPath> <QScrollArea>
    <QTextEdit> <QTimer> <QWidget>)
endif()

# mehfooz_use_precompiled(<target> <core|widgets>)
function(mehfooz_use_precompiled target name)
  target_compile_options(${target} PRIVATE ${mehfooz_precompiled_options})
  target_precompile_headers(${target} REUSE_FROM mehfooz_precompiled_${name})
endfunction()
