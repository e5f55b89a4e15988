<?php
/* Run once: makes the database and installs WordPress without a browser. */

$database = new mysqli('localhost', 'root', '', '', 0, getenv('DB_SOCKET'));
$database->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('WP_ADDRESS'), PHP_URL_HOST);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('A WordPress', 'administrator', 'administrator@example.org', false, '', getenv('WP_PASSWORD'));
foreach (['editor', 'author'] as $role) {
	wp_insert_user([
		'user_login' => $role,
		'user_pass' => getenv('WP_PASSWORD'),
		'user_email' => "$role@example.org",
		'role' => $role
	]);
}
