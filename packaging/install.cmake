# What `cmake --install` puts on a Linux system: the programs, and what a desktop needs to know about them.
# The Windows package gathers its own files.
include(GNUInstallDirs)
set(QD_APP_ID cn.qualitydesk.QualityDesk)
set(QD_MAINTAINER "Quality Desk maintainers <maintainers@qualitydesk.example>" CACHE STRING
    "Who answers for the package: Name <mail>")
set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)
set(made ${PROJECT_BINARY_DIR}/linux-files)
file(MAKE_DIRECTORY ${made})
set(made_files)
set(documents ${CMAKE_INSTALL_DATADIR}/doc/qualitydesk) # the name of the package, not of the project

# qd_gzip(<file> <gz>): compressed without a time stamp, as Debian wants manuals and changelogs
function(qd_gzip source gz)
    get_filename_component(folder ${gz} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${gz} COMMAND gzip -9nc ${source} > ${gz} DEPENDS ${source})
    set(made_files ${made_files} ${gz} PARENT_SCOPE)
endfunction()

install(TARGETS qdesk qualitydesk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
execute_process(
    COMMAND ${Python3_EXECUTABLE} ${linux}/debian_changelog.py ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_VERSION}
            ${QD_MAINTAINER} ${made}/changelog
    OUTPUT_VARIABLE QD_RELEASE_DATE OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
qd_gzip(${made}/changelog ${made}/changelog.gz)
install(FILES ${linux}/copyright ${made}/changelog.gz DESTINATION ${documents})
install(FILES ${PROJECT_SOURCE_DIR}/resources/samples/sample-plan.txt DESTINATION ${documents}/examples)

configure_file(${linux}/${QD_APP_ID}.metainfo.xml.in ${made}/${QD_APP_ID}.metainfo.xml @ONLY)
install(FILES ${made}/${QD_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/${QD_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${QD_APP_ID}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)

foreach(language "" zh_CN/)
    foreach(program qdesk qualitydesk)
        set(page ${language}${program}.1)
        configure_file(${linux}/man/${page} ${made}/man/${page} @ONLY)
        string(REPLACE "${program}.1" "man1/${program}.1.gz" gz ${page})
        qd_gzip(${made}/man/${page} ${made}/man/${gz})
        install(FILES ${made}/man/${gz} DESTINATION ${CMAKE_INSTALL_MANDIR}/${language}man1)
    endforeach()
endforeach()

set(icon ${PROJECT_SOURCE_DIR}/resources/icons/qualitydesk.svg)
foreach(size 16 22 24 32 48 64 96 128 256)
    set(folder icons/hicolor/${size}x${size}/apps)
    set(png ${made}/${folder}/${QD_APP_ID}.png)
    file(MAKE_DIRECTORY ${made}/${folder})
    add_custom_command(OUTPUT ${png} COMMAND ${QD_RSVG} -w ${size} -h ${size} -o ${png} ${icon} DEPENDS ${icon})
    list(APPEND made_files ${png})
    install(FILES ${png} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder})
endforeach()
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${QD_APP_ID}.svg)

add_custom_target(qd_linux_files ALL DEPENDS ${made_files})
