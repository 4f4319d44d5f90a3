wp user list --fields=user_login,user_email,roles
