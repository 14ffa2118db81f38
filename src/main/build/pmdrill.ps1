# pmdrill for PowerShell: finds a Java of 17 or newer and starts pmdrill.jar, which lies beside this file.
# An exit code is an answer, and none of them is an error of the script's: some are set to stop at it.
$PSNativeCommandUseErrorActionPreference = $false
$seen = @()
$java = $null
$major = 0
$candidates = @((Join-Path $PSScriptRoot 'runtime\bin\java.exe'))
if ($env:JAVA_HOME) { $candidates += (Join-Path $env:JAVA_HOME 'bin\java.exe') }
$candidates += @(Get-Command java.exe -CommandType Application -ErrorAction SilentlyContinue | ForEach-Object { $_.Source })
foreach ($candidate in $candidates) {
  if (-not (Test-Path -LiteralPath $candidate -PathType Leaf)) { continue }
  $release = Join-Path (Split-Path -Parent (Split-Path -Parent $candidate)) 'release'
  $text = ''
  if (Test-Path -LiteralPath $release -PathType Leaf) { $text = (Get-Content -LiteralPath $release) -join "`n" }
  # One of the path may be a link that lies elsewhere than its files.
  if ($text -notmatch 'JAVA_VERSION="([^"]+)"') { $text = (cmd.exe /d /c "`"$candidate`" -version 2>&1") -join "`n" }
  $version = if ($text -match '(?:JAVA_VERSION=|version )"([^"]+)"') { $Matches[1] } else { 'unknown' }
  $number = 0
  if ($version -match '^(\d+)') { $number = [int]$Matches[1] }
  if ($number -ge 17) { $java = $candidate; $major = $number; break }
  $seen += "$candidate is version $version"
}
if (-not $java) {
  $found = if ($seen) { $seen -join ', ' } else { 'there is none' }
  [Console]::Error.WriteLine("pmdrill: Java 17 or newer is needed ($found): install a JRE, or set JAVA_HOME to one.")
  exit 1
}
$flags = @('-XX:+IgnoreUnrecognizedVMOptions', '-XX:+UseSerialGC', '-XX:CompileThresholdScaling=10', '-XX:-UsePerfData', '-Xlog:disable')
if ($major -ge 22) { $flags += '--enable-native-access=ALL-UNNAMED' }
# From 19 on Java keeps an archive of class data by itself; it halves the start.
if ($major -ge 19 -and $env:LOCALAPPDATA) {
  $cache = Join-Path $env:LOCALAPPDATA 'pmdrill\cache'
  New-Item -ItemType Directory -Force -Path $cache -ErrorAction SilentlyContinue | Out-Null
  $flags += '-XX:+AutoCreateSharedArchive', "-XX:SharedArchiveFile=$cache\java-$major.jsa"
}
# Before 7.3 PowerShell hands on what stands between quotation marks without escaping those in it, and no empty word;
# before 6 a backslash at the end of a word with blanks would escape the mark that follows it.
$words = @($args)
$shell = $PSVersionTable.PSVersion
if ($shell.Major -lt 7 -or ($shell.Major -eq 7 -and $shell.Minor -lt 3)) {
  $words = @($args | ForEach-Object {
      $word = ([string]$_) -replace '(\\*)"', '$1$1\"'
      if ($shell.Major -lt 6 -and $word -match '\s') { $word = $word -replace '(\\+)$', '$1$1' }
      if ($word -eq '') { '""' } else { $word }
    })
}
# What is shown and typed is UTF-8 while the program runs. What was before comes back. Where there is no console, as in an
# editor's window, none can be set.
$utf8 = New-Object System.Text.UTF8Encoding $false
$OutputEncoding = $utf8
$output = [Console]::OutputEncoding
$typed = [Console]::InputEncoding
$code = 1
try {
  try { [Console]::OutputEncoding = $utf8; [Console]::InputEncoding = $utf8 } catch { }
  $jar = Join-Path $PSScriptRoot 'pmdrill.jar'
  # What is piped to a script does not reach the programs that it starts by itself.
  if ($MyInvocation.ExpectingInput) {
    $input | & $java @flags -cp $jar io.github.pmdrill.Main @words
  } else {
    & $java @flags -cp $jar io.github.pmdrill.Main @words
  }
  $code = $LASTEXITCODE
} finally {
  try { [Console]::OutputEncoding = $output; [Console]::InputEncoding = $typed } catch { }
}
exit $code
