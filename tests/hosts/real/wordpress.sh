#!/usr/bin/env bash
# A real WordPress out of Debian's packages, with the site beside it, to see by hand what becomes of pasted codes:
#
#   sudo apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentythree php-cli php-mysql php-xml php-mbstring mariadb-server
#   bash tests/hosts/real/wordpress.sh
#
# It builds the site for http://127.0.0.1:8080/, makes one post for each way of pasting, as an administrator and as an
# author, prints their addresses, and ends with Ctrl-C. Everything lies in a temporary folder, which goes with it.
# SITE_BUILD names a build that is there already.
set -euo pipefail
cd "$(dirname "$0")/../../.."
here=$PWD/tests/hosts/real
work=$(mktemp -d)
wordpress=http://127.0.0.1:8090
site=http://127.0.0.1:8080
started=()
finish() {
	for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
	wait
	rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

build=${SITE_BUILD:-$work/site}
[ -d "$build" ] || PUBLIC_SITE_URL=$site/ BUILD_DIR=$build npx vite build --logLevel error
node --input-type=module -e "
	import { serve } from './src/tasks/serve.mjs';
	const { address } = await serve('$build', 8080);
	if (address !== '$site') throw new Error('the port 8080 is taken');
" &
started+=($!)

# mariadbd will not run as root unless it is told to
mariadb-install-db --no-defaults --datadir="$work/data" --auth-root-authentication-method=normal --skip-test-db >"$work/install.log" 2>&1
mariadbd --no-defaults --user="$(id -un)" --datadir="$work/data" --socket="$work/socket" --skip-networking --pid-file="$work/pid" >"$work/database.log" 2>&1 &
started+=($!)
until mariadb --no-defaults -u root --socket="$work/socket" -e 'create database if not exists wordpress' 2>/dev/null; do sleep 0.5; done

cp -rL /usr/share/wordpress "$work/www"
rm -f "$work/www/wp-config.php"
cp "$here/wordpress-config.php" "$work/www/wp-config.php"
mkdir -p "$work/www/wp-content/mu-plugins"
cp "$here/wordpress-loopback.php" "$work/www/wp-content/mu-plugins/"
export WORDPRESS_SOCKET=$work/socket WORDPRESS_ADDRESS=$wordpress TIMELINE_SITE=$site
PHP_CLI_SERVER_WORKERS=4 php -S "${wordpress#http://}" -t "$work/www" >"$work/php.log" 2>&1 &
started+=($!)
php "$here/wordpress-posts.php" "$work/www"
echo "The administrator is \"admin\", the author \"author\", the password of both \"timeline\". Ctrl-C ends it all."
wait
