# Faster builds: the headers that most files include are parsed once for each kind of target instead of once a file.
# QD_PCH says whether: none; all. Preset dev and the Debian package do without, which proves that every file includes
# what it uses; on the build server that proof would take more time than all tests.
# The other presets compile the files of a layer several at a time as well (CMAKE_UNITY_BUILD), which asks that what
# files keep to themselves has names of its own within the layer.
set(QD_PCH none CACHE STRING "Parse the headers that most files include only once: none or all")

set(core_headers <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QRegularExpression> <QSet> <QString> <QStringList> <algorithm> <functional> <map> <memory> <optional> <variant>
    <vector>)
set(window_headers <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QHeaderView> <QLabel>
    <QLineEdit> <QPainter> <QPlainTextEdit> <QPushButton> <QSettings> <QStyledItemDelegate> <QTableView> <QTimer>
    <QToolButton> <QTreeView>)
set(test_headers <QProcess> <QSignalSpy> <QTemporaryDir> <QTest>)

if(NOT QD_PCH STREQUAL none AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(qd_flags INTERFACE -fpch-preprocess) # for ccache
endif()

# qd_add_precompiled(<kind> HEADERS <header>... LIBRARIES <library>...): what targets of that kind share
function(qd_add_precompiled kind)
    if(NOT QD_PCH STREQUAL all)
        return()
    endif()
    cmake_parse_arguments(ARG "" "" "HEADERS;LIBRARIES" ${ARGN})
    set(source ${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// nothing but the headers precompiled for it\n")
    add_library(qd_pch_${kind} OBJECT ${source})
    target_link_libraries(qd_pch_${kind} PRIVATE qd_flags ${ARG_LIBRARIES})
    target_precompile_headers(qd_pch_${kind} PRIVATE ${ARG_HEADERS})
endfunction()

# qd_precompile(<target> <kind>)
function(qd_precompile target kind)
    if(TARGET qd_pch_${kind})
        target_precompile_headers(${target} REUSE_FROM qd_pch_${kind})
    endif()
endfunction()

qd_add_precompiled(core HEADERS ${core_headers} LIBRARIES Qt6::Core)
qd_add_precompiled(paper HEADERS ${core_headers} LIBRARIES Qt6::Gui)
if(QD_UI)
    qd_add_precompiled(window HEADERS ${core_headers} ${window_headers} LIBRARIES Qt6::Widgets Qt6::PrintSupport)
endif()
