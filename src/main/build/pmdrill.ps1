# pmdrill for PowerShell: finds a Java of 17 or newer and starts pmdrill.jar, which lies beside this file.
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
# What is shown and typed is UTF-8 while the program runs. The code page of before comes back.
$output = [Console]::OutputEncoding
$typed = [Console]::InputEncoding
try {
  [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
  [Console]::InputEncoding = New-Object System.Text.UTF8Encoding $false
  & $java @flags -cp (Join-Path $PSScriptRoot 'pmdrill.jar') io.github.pmdrill.Main @args
  $code = $LASTEXITCODE
} finally {
  [Console]::OutputEncoding = $output
  [Console]::InputEncoding = $typed
}
exit $code
