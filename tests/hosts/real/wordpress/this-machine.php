<?php
/* What lets a WordPress of this machine embed a site of this machine, and keeps it from asking anybody else. */

/* WordPress fetches nothing from the local network, and nothing from ports other than 80, 443 and 8080. */
add_filter('http_request_host_is_external', fn($is, $host) => $is || $host === '127.0.0.1', 10, 2);
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, parse_url(getenv('SITE_ADDRESS'), PHP_URL_PORT)]);

/* The site's certificate is its own work: see certificate.php. */
add_filter('http_request_args', fn($request) => [...$request, 'sslverify' => false]);

/* Updates, news, avatars and mail: nothing leaves the machine. */
add_filter('pre_http_request', function ($answer, $request, $url) {
	$is_here = in_array(parse_url($url, PHP_URL_HOST), ['127.0.0.1', 'localhost'], true);
	return $is_here ? $answer : new WP_Error('elsewhere', "not asked: $url");
}, 10, 3);
add_filter('pre_wp_mail', '__return_true');
add_filter('pre_option_show_avatars', '__return_zero');

/* The classic editor, at the address at which its plugin offers it; the editor itself is WordPress’s own. */
add_filter('use_block_editor_for_post', fn($use) => $use && !isset($_GET['classic-editor']));
