<?php
/* A certificate for 127.0.0.1, for a day, and its key. The block editor embeds nothing from http. */

$key = openssl_pkey_new(['private_key_bits' => 2048]);
$request = openssl_csr_new(['commonName' => '127.0.0.1'], $key);
$certificate = openssl_csr_sign($request, null, $key, 1);
openssl_pkey_export_to_file($key, $argv[1]);
openssl_x509_export_to_file($certificate, $argv[2]);
