wp config set JWT_AUTH_SECRET_KEY "$(openssl rand -base64 48)"
