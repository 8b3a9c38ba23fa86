# SPDX-License-Identifier: GPL-3.0-or-later
# The Lucide icons that the program may draw; their files lie in resources/icons.
set(mehfooz_icons
  a-large-small accessibility ambulance app-window archive archive-restore arrow-down arrow-left arrow-right
  arrow-up award baby badge-alert badge-check badge-help banknote bell bell-off bell-ring book book-marked
  book-open book-open-check bookmark briefcase bug building building-2 calendar calendar-check camera chart-bar
  chart-column chart-line check chevron-down chevron-left chevron-right chevron-up circle circle-alert
  circle-check circle-dot circle-help circle-minus circle-play circle-user circle-x clipboard clipboard-check
  clipboard-list clock cloud cloud-off contrast copy cpu credit-card database download ellipsis
  ellipsis-vertical external-link eye eye-off file file-text files filter fingerprint flag folder folder-open
  footprints gavel gift globe graduation-cap grip-vertical hammer hand hand-heart handshake hard-drive hash
  heart heart-handshake history hourglass house id-card image image-off info key key-round landmark languages
  laptop layout-grid library life-buoy lightbulb link link-2-off list list-checks list-ordered list-todo lock
  lock-keyhole lock-open log-in log-out mail mail-check mail-open mail-warning map-pin medal megaphone menu
  message-circle message-circle-warning message-square message-square-text message-square-warning
  messages-square mic minus monitor monitor-check moon mouse-pointer-click move newspaper package palette
  panel-left pause pen-line pencil phone phone-call phone-incoming phone-missed phone-off play plug plus power
  presentation printer puzzle qr-code radio receipt redo-2 refresh-cw repeat repeat-2 rotate-ccw rotate-cw rss
  save scale scan-eye scan-line scan-search scroll-text search send server settings shield shield-alert
  shield-check shield-off shield-x siren skip-back skip-forward skull sliders-horizontal smartphone sparkles
  square square-check star sun table tablet target text-cursor-input thumbs-up timer toggle-left toggle-right
  trash-2 trending-up triangle-alert truck type undo-2 upload usb user user-check user-plus user-round
  user-search user-x users video virus-off volume-2 volume-x wallet wifi wifi-off wrench x
)
