#!/bin/sh
# curl cannot hand the token on from one request to the next, so it takes three processes; within each the connection is
# kept alive.
set -eu
api="$BASE/wp-json"

# --fail ends the run at a refusal, which is all the asserting that curl does.
answers=$(curl -sS --fail "$api/wp/v2/posts?per_page=3" \
  --next -sS --fail "$api/" \
  --next -sS --fail -F username=admin -F "password=$WP_PASSWORD" "$api/jwt-auth/v1/token")
token=$(printf '%s' "$answers" | sed -n 's/.*"token":"\([^"]*\)".*/\1/p')

answers=$(curl -sS --fail -X POST -H "Authorization: Bearer $token" "$api/jwt-auth/v1/token/validate" \
  --next -sS --fail -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
  -d '{"title":"a draft of the benchmark","content":"It is removed at once.","status":"draft"}' "$api/wp/v2/posts")
draft=$(printf '%s' "$answers" | sed -n 's/.*{"id":\([0-9]*\),.*/\1/p')

curl -sS --fail -o /dev/null -X DELETE -H "Authorization: Bearer $token" "$api/wp/v2/posts/$draft?force=true"
