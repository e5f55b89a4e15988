<?php
// Sets up the WordPress in the folder named, and writes a post for each way of pasting. It prints their addresses.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_ADDRESS'), PHP_URL_HOST);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_false');
wp_install('Host', 'admin', 'admin@example.org', false, '', 'timeline');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'timeline', 'role' => 'author']);

$site = getenv('TIMELINE_SITE');
$story = "$site/stories/kabul-moscow/";
$embed = "$site/embed/kabul-moscow/";
$element =
	"<passage-timeline src=\"$embed\" height=\"600\" hash-key=\"kabul-moscow\">\n" .
	"<a href=\"$story\"><img src=\"{$story}still.png\" alt=\"A timeline\" width=\"320\" height=\"600\" loading=\"lazy\" /><br />Kabul and Moscow: interactive timeline</a>\n" .
	"</passage-timeline>\n<script async src=\"$site/embed/v1.js\"></script>";
$frame =
	"<iframe src=\"$embed\" title=\"Kabul and Moscow: timeline\" width=\"320\" height=\"680\" style=\"width: 100%; border: 0\" loading=\"lazy\"></iframe><br />\n" .
	"<a href=\"$story\">Kabul and Moscow: interactive timeline</a>";
$paragraph = fn($text) => "<!-- wp:paragraph -->\n<p>$text</p>\n<!-- /wp:paragraph -->";
$address = fn($url) => "<!-- wp:embed {\"url\":\"$url\"} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n$url\n</div></figure>\n<!-- /wp:embed -->";
$html = fn($code) => "<!-- wp:html -->\n$code\n<!-- /wp:html -->";
$pasted = [
	'address of the story' => $address($story),
	'address of an event' => $address("{$story}events/recognition-2025/"),
	'address of the comparison' => $address("{$story}compare/"),
	'address of the order of telling' => $address("{$story}telling/"),
	'address of the embed' => $address($embed),
	'address of a filtered view' => $address("$story?categories=law"),
	'element as custom HTML' => $html($element),
	'element in a paragraph' => $paragraph($element),
	'frame as custom HTML' => $html($frame)
];
foreach (['admin', 'author'] as $name) {
	$user = get_user_by('login', $name);
	wp_set_current_user($user->ID);
	kses_init();
	foreach ($pasted as $way => $content) {
		$id = wp_insert_post(
			wp_slash([
				'post_title' => "$name: $way",
				'post_content' => $paragraph('Before.') . "\n\n$content\n\n" . $paragraph('After.'),
				'post_status' => 'publish',
				'post_author' => $user->ID
			])
		);
		echo getenv('WORDPRESS_ADDRESS'), "/?p=$id  $name: $way\n";
	}
}
