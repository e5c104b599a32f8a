# Data made or packed at build time: the pinyin table (from Debian's unicode-data), the Chinese texts.
set(QD_UNIHAN /usr/share/unicode/Unihan_Readings.txt.bz2 CACHE FILEPATH "Unihan readings (package unicode-data)")
add_custom_command(
    OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/pinyintable.cpp
    COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/resources/pinyin/make_table.py ${QD_UNIHAN}
            ${CMAKE_CURRENT_BINARY_DIR}/pinyintable.cpp
    DEPENDS ${PROJECT_SOURCE_DIR}/resources/pinyin/make_table.py ${QD_UNIHAN}
    COMMENT "Pinyin readings from Unihan")
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

# GB18030: Qt for Windows cannot decode it (no ICU), so the plan reader brings its own table.
add_custom_command(
    OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/gb18030table.cpp
    COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/resources/gb18030/make_table.py
            ${CMAKE_CURRENT_BINARY_DIR}/gb18030table.cpp
    DEPENDS ${PROJECT_SOURCE_DIR}/resources/gb18030/make_table.py
    COMMENT "GB18030 table")
target_sources(qd_intake PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/gb18030table.cpp)

# What radical signs look like (repair of the text layer of PDFs), and the words of the reports, linked in as
# :/report/wording/<kind>.json
set(QD_IDEOGRAPHS /usr/share/unicode/EquivalentUnifiedIdeograph.txt CACHE FILEPATH
    "Equivalent ideographs of radicals (package unicode-data)")
add_custom_command(
    OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/ideographtable.cpp
    COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/resources/report/make_ideographs.py ${QD_IDEOGRAPHS}
            ${CMAKE_CURRENT_BINARY_DIR}/ideographtable.cpp
    DEPENDS ${PROJECT_SOURCE_DIR}/resources/report/make_ideographs.py ${QD_IDEOGRAPHS}
    COMMENT "Equivalents of radical signs")
target_sources(qd_paper PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/ideographtable.cpp)
file(GLOB wording CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/report/wording/*.json)
qt_add_resources(qd_paper qd_wording PREFIX /report BASE ${PROJECT_SOURCE_DIR}/resources/report FILES ${wording})

# The sample plan of our own, for trying the program out: :/samples/sample-work-points.txt
set(sample ${PROJECT_SOURCE_DIR}/resources/samples/sample-plan.txt)
set_source_files_properties(${sample} PROPERTIES QT_RESOURCE_ALIAS sample-work-points.txt)
qt_add_resources(qd_intake qd_samples PREFIX /samples FILES ${sample})

# 常用语 that come with the program: :/phrases/usual.txt, a code, a tab and a text in each line
qt_add_resources(qd_texts qd_phrases PREFIX /phrases BASE ${PROJECT_SOURCE_DIR}/resources/phrases
    FILES ${PROJECT_SOURCE_DIR}/resources/phrases/usual.txt)
