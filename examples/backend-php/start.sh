#!/bin/sh
# The service on http://127.0.0.1:8080/v1, or the port given: sh start.sh 9000
cd "$(dirname "$0")" || exit 1
# Four workers; nothing in the log but faults (an address is not for logs); bodies are read by us, not by PHP.
export PHP_CLI_SERVER_WORKERS="${PHP_CLI_SERVER_WORKERS:-4}"
exec php -q -d enable_post_data_reading=Off -d opcache.enable_cli=1 -S "127.0.0.1:${1:-8080}" public/index.php
