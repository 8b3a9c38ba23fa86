# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
install(TARGETS mehfooz-cli RUNTIME)
if(MEHFOOZ_GUI)
  install(TARGETS mehfooz RUNTIME)
endif()
install(DIRECTORY content/core DESTINATION ${CMAKE_INSTALL_DATADIR}/mehfooz/content)
