#!/usr/bin/env bash
# What Maven calls: `build` makes the static files, `check` runs linter, type check and unit tests. Without Node it leaves the console out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

leave_out() {
  printf 'The console is left out: %s. Everything else is built; /console/ says how to build it.\n' "$1"
  exit 0
}

command -v node >/dev/null && command -v npm >/dev/null || leave_out 'it needs Node 20 or newer with npm, and none was found'
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 20 ] || leave_out "it needs Node 20 or newer, and this is $(node --version)"

# npm ci deletes and fetches everything; it is needed only where the lock file says something new.
if ! cmp -s package-lock.json node_modules/.installed-lock.json; then
  npm ci --no-fund --no-audit --loglevel=error
  cp package-lock.json node_modules/.installed-lock.json
fi

npm run --silent "$1"
