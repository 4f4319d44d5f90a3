#!/bin/sh
# One run, for cron. What is wrong, and what changed since the last run, is printed; sites.yaml says who else is told.
set -eu

# The variables that sites.yaml names are in .env beside it, which wp-rest-doctor reads by itself: a shell would take blanks,
# $ and & of a password for its own. The file is for this user alone: chmod 600 .env

# 1 says that a site fails, and is printed; 2 is a mistake in sites.yaml, 3 that wp-rest-doctor itself could not do its job
# or somebody could not be notified.
status=0
./node_modules/.bin/wp-rest-doctor sites.yaml --quiet --output reports || status=$?

# A dead-man's switch: it tells you when runs stay away, which no run can. It is told of every run that came to its end.
if [ "$status" -le 1 ] && [ -n "${HEALTHCHECK_URL:-}" ]; then
  curl --fail --silent --show-error --output /dev/null --max-time 10 --retry 3 "$HEALTHCHECK_URL"
fi
exit "$status"
