@echo off
rem Runs Pamphlet. Builds it first when it has never been built or its sources have changed.
rem   JAVA_HOME      the Java to use; otherwise the one on the path
rem   MAVEN_ARGS     options for the build, for example -Dmaven.repo.local=D:\repository
rem   PAMPHLET_OPTS  options for Java, for example -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion

set "PAMPHLET_HOME=%~dp0"
set "PAMPHLET_JAR=%PAMPHLET_HOME%target\pamphlet.jar"

set "PAMPHLET_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PAMPHLET_JAVA=%JAVA_HOME%\bin\java.exe"

rem The first line is like "openjdk 17.0.15 2025-04-15"; a Java before 9 does not know --version.
set "PAMPHLET_VERSION=0"
for /f "tokens=2 delims=. " %%v in ('"%PAMPHLET_JAVA%" --version 2^>nul') do (
  set "PAMPHLET_VERSION=%%v"
  goto have_version
)
:have_version
if %PAMPHLET_VERSION% LSS 17 goto no_java

if not exist "%PAMPHLET_JAR%" goto build
if not exist "%PAMPHLET_HOME%pom.xml" goto run
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$jar = (Get-Item -LiteralPath $env:PAMPHLET_JAR).LastWriteTimeUtc;" ^
  "$sources = 'src\main', 'templates', 'pom.xml' | ForEach-Object { Join-Path $env:PAMPHLET_HOME $_ } | Where-Object { Test-Path -LiteralPath $_ };" ^
  "$newer = $sources | ForEach-Object { Get-Item -LiteralPath $_; Get-ChildItem -LiteralPath $_ -Recurse } | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1;" ^
  "if ($newer) { exit 1 }"
if errorlevel 1 goto build
goto run

:build
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
echo Building Pamphlet; the first time takes a minute or two ... 1>&2
rem In a folder of its own, so that a launcher that runs at the same time never meets half a jar.
set "PAMPHLET_WORK=%PAMPHLET_HOME%target\launcher-%RANDOM%%RANDOM%"
call mvn -q -B -f "%PAMPHLET_HOME%pom.xml" -Dmaven.test.skip=true "-Dpamphlet.target=%PAMPHLET_WORK%" %MAVEN_ARGS% package 1>&2
if errorlevel 1 goto build_failed
if exist "%PAMPHLET_WORK%\pamphlet-s3.jar" move /y "%PAMPHLET_WORK%\pamphlet-s3.jar" "%PAMPHLET_HOME%target" >nul
if exist "%PAMPHLET_WORK%\pamphlet-brotli.jar" move /y "%PAMPHLET_WORK%\pamphlet-brotli.jar" "%PAMPHLET_HOME%target" >nul
move /y "%PAMPHLET_WORK%\pamphlet.jar" "%PAMPHLET_JAR%" >nul
if errorlevel 1 goto build_failed
rmdir /s /q "%PAMPHLET_WORK%"

:run
"%PAMPHLET_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr %PAMPHLET_OPTS% -jar "%PAMPHLET_JAR%" %*
exit /b %ERRORLEVEL%

:build_failed
if exist "%PAMPHLET_WORK%" rmdir /s /q "%PAMPHLET_WORK%"
echo pamphlet: the build failed; the messages above say why 1>&2
exit /b 3

:no_java
echo pamphlet: Java 17 or newer is needed, and was not found. 1>&2
echo   Install a JDK from https://adoptium.net and set JAVA_HOME to its folder. 1>&2
exit /b 3

:no_maven
echo pamphlet: Apache Maven is needed to build Pamphlet, and was not found. 1>&2
echo   Install it from https://maven.apache.org/install.html 1>&2
exit /b 3
