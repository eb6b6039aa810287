#!/bin/sh
# SCO Study's launcher: finds a JDK, builds when sources are newer, and starts the app or one of its commands.
set -eu

needed_java=25

usage() {
    cat <<'USAGE'
usage: ./sco COMMAND

  run [--port 8080] [--data ./data]        serve; the address stands in the line "ready"
      [--database jdbc:postgresql://…]     with PostgreSQL instead of the built-in database
  test                                     everything: unit, integration, browser
  bench [NAME…]                            one JSON line per figure
  questions [--pack NAME] [--out FILE]     print the bank; formats:
      [--format json|csv|gift|moodle-xml|aiken|apkg|counts|syllabus]
  lint FILE…                               check packs and their questions against the rules of item writing
  import FILE [--pack NAME] [--dry-run]    read a question file into the bank, as drafts; --publish for learners
  scores --class NAME [--out FILE]         print the scores of a class; formats:
      [--format csv|details|xlsx|json|moodle|canvas|xapi|answers|answers-xlsx]
  replay                                   recompute memory from the log and compare
  account add NAME --role ROLE | reset-password NAME | list | role NAME ROLE | sign-out NAME | remove NAME
  backup FILE                              all data in one file
  restore FILE                             replace all data by a backup
  move --to URL                            take all data over into a PostgreSQL database
  --help                                   this text; ./sco COMMAND --help tells more

Exit codes: 0 done, 1 failed with a message, 2 wrong usage.
USAGE
}

fail() {
    echo "sco: $1" >&2
    exit 1
}

say() {
    echo "sco: $1" >&2
}

# The folder of this file, whatever the current one is and however many links lead here.
self=$0
while [ -L "$self" ]; do
    target=$(readlink "$self")
    case $target in
        /*) self=$target ;;
        *) self=$(dirname "$self")/$target ;;
    esac
done
home=$(cd "$(dirname "$self")" && pwd -P)
app=$home/target/app

# --- the JDK -----------------------------------------------------------------------------------

# The feature release of the JDK in folder $1, or 0: 25 for JAVA_VERSION="25.0.1".
jdk_release() {
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        echo "${release:-0}"
    else
        echo 0
    fi
}

jdk_on_path() {
    java=$(command -v java) || return 0
    while [ -L "$java" ]; do
        link=$(readlink "$java")
        case $link in
            /*) java=$link ;;
            *) java=$(dirname "$java")/$link ;;
        esac
    done
    dirname "$(dirname "$java")"
}

# Prints the oldest JDK that is new enough among the folders that installers use.
jdk_in_usual_folders() {
    best= best_release=0
    for folder in /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/*; do
        release=$(jdk_release "$folder")
        if [ "$release" -ge $needed_java ] && { [ -z "$best" ] || [ "$release" -lt "$best_release" ]; }; then
            best=$folder best_release=$release
        fi
    done
    if [ -z "$best" ] && [ -x /usr/libexec/java_home ]; then
        best=$(/usr/libexec/java_home -v "$needed_java+" 2>/dev/null || true)
        [ "$(jdk_release "$best")" -ge $needed_java ] || best=
    fi
    echo "$best"
}

find_jdk() {
    HOME=${HOME:-/nonexistent}
    for jdk in "${JAVA_HOME:-}" "$(jdk_on_path)" "$(jdk_in_usual_folders)"; do
        if [ -n "$jdk" ] && [ "$(jdk_release "$jdk")" -ge $needed_java ]; then
            JAVA_HOME=$jdk
            export JAVA_HOME
            return
        fi
    done
    fail "needs JDK $needed_java or newer, and found none in JAVA_HOME, on PATH or where installers put it.
     Install one (for example Eclipse Temurin $needed_java: https://adoptium.net) or set JAVA_HOME to it."
}

# --- the build ---------------------------------------------------------------------------------

sources_are_newer() {
    [ -e "$app/built" ] || return 0
    set --
    for source in pom.xml src/main frontend questions; do
        [ -e "$home/$source" ] && set -- "$@" "$home/$source"
    done
    [ -n "$(find "$@" -newer "$app/built" -print | head -n 1)" ]
}

build() {
    say "building (about half a minute; the first time Maven also fetches its libraries)"
    mkdir -p "$home/target"
    touch "$home/target/build-began"
    (cd "$home" && ./mvnw -q -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true -Djavac.checks=-Xdiags:compact package >&2) ||
        fail "the build failed: see the messages above"
    unpack
}

# A running server keeps the files it has open, for the former folder is removed and never written over.
unpack() {
    for jar in "$home"/target/sco-study-*.jar; do :; done
    rm -rf "$app.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app.new" >&2
    mv "$app.new"/sco-study-*.jar "$app.new/sco-study.jar"
    touch -r "$home/target/build-began" "$app.new/built"
    rm -rf "$app"
    mv "$app.new" "$app"
}

# --- the start cache: classes loaded and linked in a training run, which halves the time to start ----

start_flags="-XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
# On few cores the second compiler takes half of the start for itself; a busy small server may want it all the same:
# SCO_JAVA_OPTIONS=-XX:TieredStopAtLevel=4
if [ "$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 4)" -lt 4 ]; then
    start_flags="$start_flags -XX:TieredStopAtLevel=1"
fi

# Records what a start loads, beside the first start and after it: that one is not delayed, the next is quick.
# A rebuild removes the folder, and with it what was recorded of the former build.
train() {
    find "$app/training" -maxdepth 0 -mmin +5 -exec rm -rf {} + 2>/dev/null || true
    mkdir "$app/training" 2>/dev/null || return 0
    # shellcheck disable=SC2086 # the flags are words
    if nice -n 10 "$JAVA_HOME/bin/java" $start_flags -XX:AOTCacheOutput="$app/training/start.aot" "-Dsco.home=$home" \
        -jar "$app/sco-study.jar" train --data "$app/training/data" >"$home/target/training.log" 2>&1 &&
        mv "$app/training/start.aot" "$app/start.aot"; then
        cp "$JAVA_HOME/release" "$app/start.jdk"
    fi
    rm -rf "$app/training"
}

trained() {
    [ -e "$app/start.aot" ] && cmp -s "$JAVA_HOME/release" "$app/start.jdk"
}

# --- commands ----------------------------------------------------------------------------------

start() {
    find_jdk
    if sources_are_newer; then build; fi
    set -- "-Dsco.home=$home" -jar "$app/sco-study.jar" "$@"
    if trained; then
        set -- -XX:AOTCache="$app/start.aot" "$@"
    elif [ "$command" = run ]; then
        (trap '' HUP INT TERM && train) </dev/null >/dev/null 2>&1 &
    fi
    # What a server writes is nobody else's business.
    [ "$command" != run ] || umask 077
    # shellcheck disable=SC2086 # the flags and options are words
    exec "$JAVA_HOME/bin/java" $start_flags ${SCO_JAVA_OPTIONS:-} "$@"
}

# Browser tests need Chromium with its driver. Where none can be installed Selenium fetches its own.
make_sure_of_a_browser() {
    if command -v chromedriver >/dev/null 2>&1 &&
        { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null 2>&1; then
        return
    fi
    command -v apt-get >/dev/null 2>&1 || return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 0
        as_root="sudo -n"
    fi
    say "installing Chromium and its driver for the browser tests"
    if ! { DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y chromium chromium-driver >/dev/null 2>&1 ||
        { $as_root apt-get update -qq >/dev/null &&
            DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y chromium chromium-driver >/dev/null; }; }; then
        say "that failed; the tests let Selenium look for a browser"
    fi
}

test_everything() {
    [ $# -eq 0 ] || wrong_usage "test takes no further words, but got: $*"
    find_jdk
    make_sure_of_a_browser
    cd "$home"
    exec ./mvnw -B -ntp -Psbom verify
}

bench() {
    find_jdk
    say "building the benchmarks"
    cd "$home"
    ./mvnw -q -ntp -DskipTests -Dspotless.check.skip=true package \
        dependency:build-classpath >&2 ||
        fail "the build failed: see the messages above"
    # Without the flags of a start: rates are measured with both compilers.
    # shellcheck disable=SC2086 # the options are words
    exec "$JAVA_HOME/bin/java" ${SCO_JAVA_OPTIONS:-} "-Dsco.home=$home" \
        -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.scostudy.bench.Bench "$@"
}

wrong_usage() {
    echo "sco: $1" >&2
    usage >&2
    exit 2
}

[ $# -gt 0 ] || wrong_usage "a command is missing"
command=$1
case $command in
    run | questions | lint | import | scores | replay | account | backup | restore | move) start "$@" ;;
    test) shift && test_everything "$@" ;;
    bench) shift && bench "$@" ;;
    help | -h | --help) usage ;;
    *) wrong_usage "unknown command '$command'" ;;
esac
