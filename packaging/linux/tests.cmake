# Tests of what the Linux package promises that need neither root nor the package itself.
if(TARGET qdesk AND TARGET qualitydesk)
    add_test(NAME packaging/nonetwork
        COMMAND ${CMAKE_CURRENT_LIST_DIR}/nonetwork.sh $<TARGET_FILE:qdesk> $<TARGET_FILE:qualitydesk>)
    add_test(NAME packaging/manuals COMMAND ${CMAKE_CURRENT_LIST_DIR}/manuals.sh
        $<TARGET_FILE:qdesk> $<TARGET_FILE:qualitydesk> ${CMAKE_CURRENT_LIST_DIR}/man)
    add_test(NAME packaging/restarts COMMAND ${PROJECT_SOURCE_DIR}/packaging/windows/restarts_test.sh)
    set_tests_properties(packaging/nonetwork packaging/manuals packaging/restarts PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()
