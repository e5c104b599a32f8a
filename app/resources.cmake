# Data made or packed at build time: the pinyin table (from Debian's unicode-data), the Chinese texts.
set(QD_UNIHAN /usr/share/unicode/Unihan_Readings.txt.bz2 CACHE FILEPATH "Unihan readings (package unicode-data)")
add_custom_command(
    OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/pinyintable.cpp
    COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/resources/pinyin/make_table.py ${QD_UNIHAN}
            ${CMAKE_CURRENT_BINARY_DIR}/pinyintable.cpp
    DEPENDS ${PROJECT_SOURCE_DIR}/resources/pinyin/make_table.py ${QD_UNIHAN}
    COMMENT "Pinyin initials from Unihan")
target_sources(qd_base PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/pinyintable.cpp)

# The Chinese of every tr(): compiled with the host's lrelease, linked in as :/i18n/qualitydesk_zh_CN.qm
find_program(QD_LRELEASE lrelease HINTS /usr/lib/qt6/bin REQUIRED)
set(qm ${CMAKE_CURRENT_BINARY_DIR}/qualitydesk_zh_CN.qm)
add_custom_command(
    OUTPUT ${qm}
    COMMAND ${QD_LRELEASE} -silent ${PROJECT_SOURCE_DIR}/translations/qualitydesk_zh_CN.ts -qm ${qm}
    DEPENDS ${PROJECT_SOURCE_DIR}/translations/qualitydesk_zh_CN.ts)
set_source_files_properties(${qm} PROPERTIES QT_RESOURCE_ALIAS qualitydesk_zh_CN.qm)
qt_add_resources(qd_texts qd_i18n PREFIX /i18n FILES ${qm})

# The schema: numbered migrations, linked in as :/schema/NNN_name.sql
file(GLOB schema CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/storage/schema/*.sql)
qt_add_resources(qd_storage qd_schema PREFIX /schema BASE ${CMAKE_CURRENT_SOURCE_DIR}/storage/schema FILES ${schema})
