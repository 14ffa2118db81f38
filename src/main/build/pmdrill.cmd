@echo off
rem pmdrill for Windows: finds a Java of 17 or newer and starts pmdrill.jar, which lies beside this file.
setlocal EnableExtensions DisableDelayedExpansion
set "PMDRILL_JAVA="
set "PMDRILL_SEEN="
call :look "%~dp0runtime\bin\java.exe"
if not defined PMDRILL_JAVA if defined JAVA_HOME call :look "%JAVA_HOME%\bin\java.exe"
if not defined PMDRILL_JAVA for %%j in (java.exe) do call :look "%%~$PATH:j"
if not defined PMDRILL_JAVA (
  if not defined PMDRILL_SEEN set "PMDRILL_SEEN=there is none"
  goto :none
)

rem What is shown and typed is UTF-8 while the program runs. The code page of before comes back.
set "PMDRILL_PAGE="
for /f "tokens=2 delims=:" %%c in ('chcp') do set "PMDRILL_PAGE=%%c"
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
"%PMDRILL_JAVA%" %PMDRILL_FLAGS% -cp "%~dp0pmdrill.jar" io.github.pmdrill.Main %*
set "PMDRILL_CODE=%ERRORLEVEL%"
if defined PMDRILL_PAGE chcp %PMDRILL_PAGE% >nul 2>nul
exit /b %PMDRILL_CODE%

:none
echo pmdrill: Java 17 or newer is needed (%PMDRILL_SEEN%): install a JRE, or set JAVA_HOME to one. 1>&2
exit /b 1

rem Sets PMDRILL_JAVA to the one given, if it is there and new enough.
:look
if "%~1"=="" exit /b
if not exist "%~1" exit /b
set "PMDRILL_VERSION="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%~dp1..\release") do if "%%a"=="JAVA_VERSION" set "PMDRILL_VERSION=%%~b"
rem One of the PATH may be a link that lies elsewhere than its files.
if not defined PMDRILL_VERSION for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1"') do if not defined PMDRILL_VERSION set "PMDRILL_VERSION=%%~v"
set "PMDRILL_MAJOR=0"
for /f "delims=.-+_ tokens=1" %%m in ("%PMDRILL_VERSION%") do set "PMDRILL_MAJOR=%%m"
if %PMDRILL_MAJOR% GEQ 17 (
  set "PMDRILL_JAVA=%~1"
) else (
  set "PMDRILL_SEEN=%~1 is version %PMDRILL_VERSION%"
)
exit /b
