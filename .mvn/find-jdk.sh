# Sourced by ./mvnw and ./openpar: exports JAVA_HOME of a JDK 25 or newer, or stops and says what is missing.
jdk_release() { # prints the feature release of the JDK in $1, or 0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}
find_jdk() {
  on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for jdk in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /opt/jdk* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
    [ -n "$jdk" ] && [ "$(jdk_release "$jdk")" -ge 25 ] 2>/dev/null && { echo "$jdk"; return; }
  done
}
JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "OpenPAR: cần JDK 25 trở lên nhưng không tìm thấy. Cài JDK 25 rồi đặt JAVA_HOME trỏ tới đó." >&2
  echo "OpenPAR: needs a JDK 25 or newer and found none. Install one and point JAVA_HOME at it." >&2
  exit 1
fi
export JAVA_HOME
