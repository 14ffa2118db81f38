@echo off
rem pmdrill for Windows: finds a Java of 17 or newer and starts pmdrill.jar, which lies beside this file.
setlocal EnableExtensions DisableDelayedExpansion
set "PMDRILL_JAVA="
set "PMDRILL_SEEN="
rem What stands behind call is expanded once more, and a folder may have percent signs in its name: it goes by a variable.
set "PMDRILL_TRY=%~dp0runtime\bin\java.exe"
call :look
set "PMDRILL_TRY="
if defined JAVA_HOME set "PMDRILL_TRY=%JAVA_HOME%\bin\java.exe"
if not defined PMDRILL_JAVA call :look
for %%j in (java.exe) do set "PMDRILL_TRY=%%~$PATH:j"
if not defined PMDRILL_JAVA call :look
if not defined PMDRILL_JAVA (
  if not defined PMDRILL_SEEN set "PMDRILL_SEEN=there is none"
  goto :none
)

rem What is shown and typed is UTF-8 while the program runs. The code page of before comes back. In some languages a dot
rem follows it.
set "PMDRILL_PAGE="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PMDRILL_PAGE=%%c"
chcp 65001 >nul 2>nul

rem From 19 on Java keeps an archive of class data by itself; it halves the start.
set PMDRILL_FLAGS=-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:CompileThresholdScaling=10 -XX:-UsePerfData -Xlog:disable
if %PMDRILL_MAJOR% GEQ 22 set PMDRILL_FLAGS=%PMDRILL_FLAGS% --enable-native-access=ALL-UNNAMED
set "PMDRILL_CACHE=%LOCALAPPDATA%\pmdrill\cache"
if not defined LOCALAPPDATA goto :run
if %PMDRILL_MAJOR% LSS 19 goto :run
if not exist "%PMDRILL_CACHE%" mkdir "%PMDRILL_CACHE%" >nul 2>nul
set PMDRILL_FLAGS=%PMDRILL_FLAGS% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%PMDRILL_CACHE%\java-%PMDRILL_MAJOR%.jsa"

:run
rem This line is expanded once: what the variables and the arguments hold stays as it is.
"%PMDRILL_JAVA%" %PMDRILL_FLAGS% -cp "%~dp0pmdrill.jar" io.github.pmdrill.Main %*
set "PMDRILL_CODE=%ERRORLEVEL%"
if defined PMDRILL_PAGE chcp %PMDRILL_PAGE% >nul 2>nul
exit /b %PMDRILL_CODE%

:none
setlocal EnableDelayedExpansion
echo pmdrill: Java 17 or newer is needed (!PMDRILL_SEEN!): install a JRE, or set JAVA_HOME to one. 1>&2
exit /b 1

rem Sets PMDRILL_JAVA to PMDRILL_TRY, if that is there and new enough.
:look
if not defined PMDRILL_TRY exit /b
if not exist "%PMDRILL_TRY%" exit /b
set "PMDRILL_VERSION="
for %%d in ("%PMDRILL_TRY%") do set "PMDRILL_BIN=%%~dpd"
if exist "%PMDRILL_BIN%..\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%PMDRILL_BIN%..\release") do if "%%a"=="JAVA_VERSION" set "PMDRILL_VERSION=%%~b"
rem One of the PATH may be a link that lies elsewhere than its files. The command is expanded where it runs, not here.
if not defined PMDRILL_VERSION for /f "tokens=3" %%v in ('""%%PMDRILL_TRY%%" -version 2^>^&1"') do if not defined PMDRILL_VERSION set "PMDRILL_VERSION=%%~v"
set "PMDRILL_MAJOR=0"
for /f "delims=.-+_ tokens=1" %%m in ("%PMDRILL_VERSION%") do set "PMDRILL_MAJOR=%%m"
if %PMDRILL_MAJOR% GEQ 17 (
  set "PMDRILL_JAVA=%PMDRILL_TRY%"
) else (
  set "PMDRILL_SEEN=%PMDRILL_TRY% is version %PMDRILL_VERSION%"
)
exit /b
