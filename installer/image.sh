# Sourced by build and build-macos: what all systems share. make_image leaves the finished program, trained, under $image.
. "$(dirname "${BASH_SOURCE[0]}")/../filiera"

work=$here/target/installer
image=$work/image
app_folder=filiera/lib/app # in the image; macOS has other places
runtime_folder=filiera/lib/runtime
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$here/pom.xml")

# What jdeps cannot see: Italian names of months and forms of numbers. What it sees in vain: Lucene works without the incubator.
hidden_modules=jdk.localedata
unwanted_modules=jdk.incubator.vector

step() { echo "installer: $*" >&2; }

make_image() { # make_image JPACKAGE-OPTION...
  if is_stale; then build; fi
  rm -rf "$work"
  mkdir -p "$work"
  step "JavaFX as modules" && make_modules
  step "runtime" && link_runtime
  step "image" && package_image "$@"
  step "start-up cache" && train_image
}

# JavaFX comes as jars with native libraries inside, which it would unpack into the home folder of whoever starts it.
# From a jmod, jlink puts them where the runtime has its own.
make_modules() {
  local jar classes libraries
  mkdir "$work/modules"
  for jar in "$here"/target/javafx/*.jar; do
    classes=$work/javafx/$(basename "$jar" .jar)/classes
    libraries=$work/javafx/$(basename "$jar" .jar)/libraries
    mkdir -p "$classes" "$libraries"
    (cd "$classes" && "$jdk/bin/jar" --extract --file "$jar")
    find "$classes" \( -name '*.so' -o -name '*.dylib' \) -exec mv {} "$libraries" \;
    "$jdk/bin/jmod" create --class-path "$classes" --libs "$libraries" "$work/modules/$(basename "$jar" .jar).jmod"
  done
}

needed_modules() { # of the program and its libraries, looked at as one heap of classes: some have descriptors that ask for more
  local jar classes=$work/classes
  mkdir "$classes"
  for jar in "$here/target/filiera.jar" "$here"/target/lib/*.jar; do
    (cd "$classes" && "$jdk/bin/jar" --extract --file "$jar")
  done
  rm -rf "$classes/META-INF" "$classes/module-info.class"
  "$jdk/bin/jdeps" --ignore-missing-deps --print-module-deps --module-path "$here/target/javafx" "$classes" |
    tr , '\n' | grep -vxF "$unwanted_modules" | paste -sd, -
}

link_runtime() { # not compressed: that packs better and starts faster
  "$jdk/bin/jlink" --module-path "$work/modules" --add-modules "$(needed_modules),$hidden_modules" --include-locales=en,it \
    --strip-native-debug-symbols=exclude-debuginfo-files --no-header-files --no-man-pages --output "$work/runtime"
}

package_image() {
  local option java_options=()
  for option in "${options[@]}" -Xlog:disable '-XX:AOTCache=$APPDIR/filiera.aot'; do
    java_options+=(--java-options "$option")
  done
  mkdir "$work/input"
  cp -p "$here/target/filiera.jar" "$work/input"
  cp -pR "$here/target/lib" "$work/input"
  "$jdk/bin/jpackage" --type app-image --name filiera --dest "$image" --runtime-image "$work/runtime" --input "$work/input" \
    --main-jar filiera.jar --main-class it.filiera.Launcher "${java_options[@]}" "$@"
}

# The cache fits one runtime and one class path only, so the packaged runtime rehearses, with the class path that the launcher will use.
# The program is started by its own launcher, so the runtime needs no commands afterwards.
train_image() {
  local app=$image/$app_folder runtime=$image/$runtime_folder profile
  profile=$(mktemp -d)
  "$runtime/bin/java" "${options[@]}" -XX:AOTCacheOutput="$app/filiera.aot" -cp "$(class_path "$app")" \
    it.filiera.Rehearsal "$profile" >"$work/training.log" 2>&1 || { cat "$work/training.log" >&2; return 1; }
  rm -rf "$profile" "$runtime/bin"
}

class_path() { # class_path APP: as jpackage has written it down
  sed -n "s:^app.classpath=\$APPDIR:$1:p" "$1/filiera.cfg" | paste -sd: -
}
