# Set TOKEN to the token that the login at http://127.0.0.1:33709 answers with
# Set WP_PASSWORD to the password of the user at http://127.0.0.1:33709
# posts: GET wp/v2/posts
curl -i 'http://127.0.0.1:33709/wp-json/wp/v2/posts?per_page=3&wprd=mwuue1ngqvuj' -A wp-rest-doctor/0.1 --compressed
# index: GET /wp-json/
curl -i 'http://127.0.0.1:33709/wp-json/?wprd=mwuue1ngqvuj' -A wp-rest-doctor/0.1 --compressed -H 'accept: application/json'
# token: POST jwt-auth/v1/token with the username and password as form-data
curl -i http://127.0.0.1:33709/wp-json/jwt-auth/v1/token -A wp-rest-doctor/0.1 --compressed -H 'accept: application/json' --form-string 'username=admin' --form-string "$WP_PASSWORD=$WP_PASSWORD"
# validate: POST jwt-auth/v1/token/validate with the token
curl -i -X POST http://127.0.0.1:33709/wp-json/jwt-auth/v1/token/validate -A wp-rest-doctor/0.1 --compressed -H 'accept: application/json' -H "authorization: Bearer $TOKEN" -H 'content-length: 0'
# draft: POST wp/v2/posts with the token and a draft
curl -i http://127.0.0.1:33709/wp-json/wp/v2/posts -A wp-rest-doctor/0.1 --compressed -H 'accept: application/json' -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" --data-raw '{"title":"wp-rest-doctor test draft mwuue1ngqvuj, safe to delete","content":"Written by wp-rest-doctor to see whether writing works. It is removed at once; if you read this, delete it.","status":"draft"}'
# draft-read: GET the post that the answer to the create names
curl -i 'http://127.0.0.1:33709/wp-json/wp/v2/posts/4?context=edit&wprd=mwuue1ngqvujr' -A wp-rest-doctor/0.1 --compressed -H 'accept: application/json' -H "authorization: Bearer $TOKEN"
# draft-delete: DELETE the draft with force=true
curl -i -X DELETE 'http://127.0.0.1:33709/wp-json/wp/v2/posts/4?force=true' -A wp-rest-doctor/0.1 --compressed -H 'accept: application/json' -H "authorization: Bearer $TOKEN"
# draft-gone: GET the draft with the token
curl -i 'http://127.0.0.1:33709/wp-json/wp/v2/posts/4?context=edit&wprd=mwuue1ngqvuj' -A wp-rest-doctor/0.1 --compressed -H 'accept: application/json' -H "authorization: Bearer $TOKEN"
# garbage-posts: GET wp/v2/posts with "Bearer x.y.z"
curl -i 'http://127.0.0.1:33709/wp-json/wp/v2/posts?per_page=1&wprd=mwuue1ngqvujg' -A wp-rest-doctor/0.1 --compressed -H 'accept: application/json' -H 'authorization: Bearer x.y.z'
# preflight: OPTIONS wp/v2/posts, as a browser on another origin does before a POST
curl -i -X OPTIONS http://127.0.0.1:33709/wp-json/wp/v2/posts -A wp-rest-doctor/0.1 --compressed -H 'origin: https://client.example' -H 'access-control-request-method: POST' -H 'access-control-request-headers: authorization,content-type'
