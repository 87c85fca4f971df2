# Makes the Windows installer of Filiera under target\installer, on Windows. Needs a JDK 25 (JAVA_HOME), Maven and the WiX Toolset.
# The steps are those of image.sh; the reasons stand there.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$here = Split-Path -Parent $PSScriptRoot
$target = Join-Path $here 'target'
$work = Join-Path $target 'installer'
$image = Join-Path $work 'image'
$app = Join-Path $image 'filiera\app'
$runtime = Join-Path $image 'filiera\runtime'
$options = @('-XX:+UseSerialGC', '-XX:MetaspaceSize=96m', '--add-modules=javafx.controls,javafx.fxml',
    '--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED', '--enable-native-access=javafx.graphics,ALL-UNNAMED')

function Tool($name) { Join-Path $env:JAVA_HOME "bin\$name.exe" }

function Expand-Jar($jar, $folder) {
    New-Item -ItemType Directory -Force $folder | Out-Null
    Push-Location $folder
    try { & (Tool jar) --extract --file $jar } finally { Pop-Location }
}

function Get-Version {
    ([xml](Get-Content -Raw (Join-Path $here 'pom.xml'))).project.version -replace '-SNAPSHOT$', ''
}

function New-Modules {
    New-Item -ItemType Directory (Join-Path $work 'modules') | Out-Null
    foreach ($jar in Get-ChildItem (Join-Path $target 'javafx\*.jar')) {
        $classes = Join-Path $work "javafx\$($jar.BaseName)\classes"
        $libraries = Join-Path $work "javafx\$($jar.BaseName)\libraries"
        Expand-Jar $jar.FullName $classes
        New-Item -ItemType Directory $libraries | Out-Null
        Get-ChildItem $classes -Recurse -Filter *.dll | Move-Item -Destination $libraries
        & (Tool jmod) create --class-path $classes --libs $libraries (Join-Path $work "modules\$($jar.BaseName).jmod")
    }
}

function Get-NeededModules {
    $classes = Join-Path $work 'classes'
    Expand-Jar (Join-Path $target 'filiera.jar') $classes
    Get-ChildItem (Join-Path $target 'lib\*.jar') | ForEach-Object { Expand-Jar $_.FullName $classes }
    Remove-Item -Recurse -Force (Join-Path $classes 'META-INF')
    Remove-Item -Force -ErrorAction SilentlyContinue (Join-Path $classes 'module-info.class')
    $seen = & (Tool jdeps) --ignore-missing-deps --print-module-deps --module-path (Join-Path $target 'javafx') $classes
    (($seen -split ',' | Where-Object { $_ -ne 'jdk.incubator.vector' }) + 'jdk.localedata') -join ','
}

function New-Runtime {
    & (Tool jlink) --module-path (Join-Path $work 'modules') --add-modules (Get-NeededModules) --include-locales=en,it `
        --no-header-files --no-man-pages --output (Join-Path $work 'runtime')
}

function New-Image {
    $in = Join-Path $work 'input'
    New-Item -ItemType Directory $in | Out-Null
    Copy-Item (Join-Path $target 'filiera.jar') $in
    Copy-Item -Recurse (Join-Path $target 'lib') $in
    $java = $options + '-Xlog:disable' + '-XX:AOTCache=$APPDIR\filiera.aot' | ForEach-Object { '--java-options'; $_ }
    & (Tool jpackage) --type app-image --name filiera --dest $image --runtime-image (Join-Path $work 'runtime') --input $in `
        --main-jar filiera.jar --main-class it.filiera.Launcher --app-version (Get-Version) `
        --icon (Join-Path $PSScriptRoot 'icons\filiera.ico') @java
}

function Start-Training {
    $jars = Select-String -Path (Join-Path $app 'filiera.cfg') -Pattern '^app\.classpath=\$APPDIR(.*)$' |
        ForEach-Object { $app + $_.Matches[0].Groups[1].Value }
    $folder = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
    New-Item -ItemType Directory $folder | Out-Null
    & (Join-Path $runtime 'bin\java.exe') @options "-XX:AOTCacheOutput=$app\filiera.aot" -cp ($jars -join ';') it.filiera.Rehearsal $folder
    Remove-Item -Recurse -Force $folder
    Remove-Item (Join-Path $runtime 'bin\*.exe')
}

& mvn --batch-mode -q -f (Join-Path $here 'pom.xml') '-Dmaven.test.skip=true' package
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory $work | Out-Null
New-Modules
New-Runtime
New-Image
Start-Training
& (Tool jpackage) --type msi --name Filiera --app-version (Get-Version) --app-image (Join-Path $image 'filiera') `
    --license-file (Join-Path $here 'LICENSE') --win-menu --win-menu-group Filiera --win-per-user-install --dest $work
Get-ChildItem (Join-Path $work '*.msi')
