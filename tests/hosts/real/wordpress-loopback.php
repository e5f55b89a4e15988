<?php
// WordPress asks no address of the machine it runs on for an embed; here the site is there.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, 8080]);
