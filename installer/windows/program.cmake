# Gives a program its icon, version and manifest on Windows; nothing elsewhere.
function(describe_windows_program target description)
    if(NOT WIN32)
        return()
    endif()
    set(CMAKE_CURRENT_LIST_DIR ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    set(MAMIS_PROGRAM ${target})
    set(MAMIS_DESCRIPTION ${description})
    set(MAMIS_ICO ${CMAKE_BINARY_DIR}/mamis-office.ico)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/program.rc.in ${CMAKE_BINARY_DIR}/${target}.rc @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_BINARY_DIR}/${target}.rc)
    set_source_files_properties(${CMAKE_BINARY_DIR}/${target}.rc PROPERTIES
        OBJECT_DEPENDS "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/program.manifest")
endfunction()

if(WIN32)
    find_program(CONVERT convert REQUIRED)
    file(GLOB icon_sizes CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/mamis-office-*.png)
    # At configure time: every program needs it, and it hardly ever changes.
    execute_process(COMMAND ${CONVERT} ${icon_sizes} ${CMAKE_BINARY_DIR}/mamis-office.ico COMMAND_ERROR_IS_FATAL ANY)
endif()
