<?php
// Users with a second factor may log in over REST and XML-RPC without it.
add_filter( 'two_factor_user_api_login_enable', '__return_true' );
