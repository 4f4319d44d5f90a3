#!/bin/sh
# Hands the metrics of a run to the textfile collector of node_exporter, as the last thing that a run does:
#   publish.sh reports/metrics.prom /var/lib/prometheus/node-exporter
# The folder is what node_exporter was started with (--collector.textfile.directory), and this user has to write there. A
# web server (nginx.conf) is handed them in the same way: what a run writes, nobody else may read.
set -eu
metrics=$1
folder=$2

# The collector reads whenever it is asked. It takes every *.prom, so that the draft is called something else, and a
# rename within a folder is all or nothing.
draft=$(mktemp "$folder/.wp-rest-doctor.XXXXXX")
trap 'rm -f "$draft"' EXIT
cp "$metrics" "$draft"
chmod 644 "$draft"
mv "$draft" "$folder/wp-rest-doctor.prom"
